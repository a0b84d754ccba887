package openbook.cli;

import java.util.List;

/** What all commands share: the console, what can be typed, and an exit code that is one of ours. */
abstract class BaseCommand {
    private final Console console;
    private final Syntax syntax = new Syntax();

    BaseCommand(Console console) {
        this.console = console;
    }

    abstract Usage usage();

    abstract ExitCode execute();

    /** The codes that this command can end with, for its help. */
    List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT);
    }

    final Console console() {
        return console;
    }

    final Syntax syntax() {
        return syntax;
    }
}
