package org.vermilion.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.vermilion.app.story.Teller;

/** {@code story [DIR] [--json FILE] [--keep]}. */
@Command(name = "story", mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR")
    private @Nullable Path texts;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Option(names = "--keep")
    private boolean keep;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (texts != null && !Files.isDirectory(texts)) {
            throw new ParameterException(spec.commandLine(), texts + ": 不是目录 / is no directory");
        }
        return new Teller(spec.commandLine().getOut()).tell(texts == null ? null : read(texts), json, keep) ? 0 : 1;
    }

    private SortedMap<String, byte[]> read(Path directory) {
        try {
            SortedMap<String, byte[]> found = Teller.texts(directory);
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(), directory + ": 其中没有 .txt 文件 / there is no .txt file in it");
            }
            return found;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), directory + ": 无法读取 / cannot be read");
        }
    }
}
