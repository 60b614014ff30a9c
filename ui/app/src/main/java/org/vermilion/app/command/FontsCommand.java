package org.vermilion.app.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.vermilion.typeset.FaceInUse;
import org.vermilion.typeset.Fonts;

/** {@code fonts [--folder DIR]}: the faces documents are set in with that folder, or with none; exit 2 if one is unusable. */
@Command(name = "fonts", mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {

    @Option(names = "--folder", paramLabel = "DIR")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--folder " + folder + ": 没有这个目录 / there is no such folder");
        }
        try {
            Fonts.load(folder).inUse().forEach(this::say);
        } catch (UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), "字体不可用 / a font cannot be used: " + e.getCause().getMessage());
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void say(FaceInUse face) {
        PrintWriter out = spec.commandLine().getOut();
        String from = face.own() ? "自备 / own" : "随程序 / bundled";
        String as = face.standard() == null ? "补字 / for characters the others lack"
                : face.named() ? face.standard() : face.standard() + "（代用 / stand-in）";
        out.println(face.file() + " — " + as + " — " + from);
    }
}
