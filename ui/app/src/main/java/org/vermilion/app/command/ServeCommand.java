package org.vermilion.app.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.vermilion.app.settings.ConfigurationFile;
import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.wiring.NotToStart;
import org.vermilion.app.wiring.ZoneApplication;
import org.vermilion.zone.ZoneName;

/** {@code serve --zone NAME --config FILE}. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--zone", required = true)
    private String zone;

    @Option(names = "--config", required = true)
    private Path config;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = read();
        ZoneName name = new ZoneName(zone);
        ZoneSettings settings = installation.zone(name);
        try (ServerSocket free = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.listenAddress()))) {
            free.setReuseAddress(true);
        } catch (BindException e) {
            return say("端口 " + settings.port() + " 已被占用，请换一个或停掉占用它的程序。 / Port " + settings.port()
                    + " is taken; choose another or stop what uses it.");
        } catch (IOException e) {
            return say("无法监听 " + settings.listenAddress() + "。 / Cannot listen on " + settings.listenAddress() + ".");
        }
        try {
            ZoneApplication.start(installation, name);
        } catch (RuntimeException e) {
            NotToStart refused = NotToStart.beneath(e);
            if (refused == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
        return Commands.STAYS_UP;
    }

    private Installation read() {
        if (!Files.isReadable(config)) {
            throw new ParameterException(spec.commandLine(), "--config " + config + ": 无法读取文件 / cannot be read");
        }
        try {
            Installation installation = ConfigurationFile.read(config);
            List<String> problems = installation.problems(zone);
            if (!problems.isEmpty()) {
                throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), problems));
            }
            return installation;
        } catch (ConfigurationFile.Unreadable e) {
            throw new ParameterException(spec.commandLine(), config + ": " + e.getMessage());
        }
    }

    private int say(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 1;
    }
}
