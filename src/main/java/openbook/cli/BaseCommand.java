package openbook.cli;

import java.util.List;

/** The base of all commands: a console, parameters, and an exit code. */
abstract class BaseCommand {
    private final Console console;
    private final ParameterList syntax = new ParameterList();

    BaseCommand(Console console) {
        this.console = console;
    }

    abstract Usage usage();

    abstract ExitCode execute();

    /** The codes that this command can end with, for its help. */
    List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT);
    }

    /** What was probably meant by a word too many, as lines of a hint; empty where nothing is known of it. */
    String hintAtExtra(String word) {
        return "";
    }

    final Console console() {
        return console;
    }

    final ParameterList syntax() {
        return syntax;
    }
}
