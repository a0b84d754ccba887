package openbook.cli;

import java.util.List;

/** The base of all commands: console, parameters and exit code. */
abstract class BaseCommand {
    private final Console console;
    private final ParameterList syntax = new ParameterList();

    BaseCommand(Console console) {
        this.console = console;
    }

    abstract Usage usage();

    abstract ExitCode execute();

    /** The exit codes of this command, for its help. */
    List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT);
    }

    /** Suggests what an unexpected argument meant, as lines of a hint; empty for no suggestion. */
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
