package org.vermilion.app.command;

import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The list of commands, in the language of the locale. */
@Command(name = "vermilion", mixinStandardHelpOptions = true, version = "Vermilion 0.1.0",
        resourceBundle = "org.vermilion.app.command.commands",
        subcommands = {DemoCommand.class, FontsCommand.class, ServeCommand.class, StoryCommand.class, VerifyCommand.class})
public final class Commands implements Runnable {

    /** What {@link #run} answers when the program goes on after the command has returned. */
    public static final int STAYS_UP = -1;

    private Commands() {}

    /** Runs the command named by the arguments; wrong arguments are said and answered with 2. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Commands());
        ResourceBundle words = ResourceBundle.getBundle("org.vermilion.app.command.commands", Locale.getDefault());
        line.setParameterExceptionHandler((e, args) -> {
            CommandLine failed = e.getCommandLine();
            failed.getErr().println(words.getString("wrong.arguments") + e.getMessage());
            failed.usage(failed.getErr());
            return 2;
        });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
