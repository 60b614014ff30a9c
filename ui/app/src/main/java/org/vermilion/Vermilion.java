package org.vermilion;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.vermilion.app.command.Commands;

/** Where everything starts: the commands; {@code serve} starts the application. */
@SpringBootApplication
public class Vermilion {

    public static void main(String[] arguments) {
        int exit = Commands.run(arguments);
        if (exit != Commands.STAYS_UP) {
            System.exit(exit);
        }
    }
}
