package org.vermilion.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.vermilion.app.demo.Demo;
import org.vermilion.app.visit.DemoDays;
import org.vermilion.app.visit.SetDay;

/** {@code demo [--data DIR] [--outer-port N] [--inner-port N] [--fresh]}. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "demo-data")
    private Path data;

    @Option(names = "--outer-port", paramLabel = "PORT", defaultValue = "8080")
    private int outer;

    @Option(names = "--inner-port", paramLabel = "PORT", defaultValue = "8081")
    private int inner;

    @Option(names = "--fresh")
    private boolean fresh;

    /** For tests, which must show the same on any day. */
    @Option(names = "--set-day", hidden = true)
    private boolean setDay;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (outer == inner || Math.min(outer, inner) < 1 || Math.max(outer, inner) > 65_535) {
            throw new ParameterException(spec.commandLine(),
                    "--outer-port, --inner-port: 须为两个不同的端口（1–65535） / two different ports from 1 to 65535 are needed");
        }
        Duration today = setDay ? SetDay.ahead() : DemoDays.shift(LocalDate.now());
        return new Demo(data, Map.of("outer", outer, "inner", inner), today, spec.commandLine().getOut()).run(fresh) ? 0 : 1;
    }
}
