package openbook.cli;

/** What all commands share: the console, what can be typed, and an exit code that is one of ours. */
abstract class BaseCommand {
    private final Console console;
    private final ParameterList syntax = new ParameterList();

    BaseCommand(Console console) {
        this.console = console;
    }

    abstract Usage usage();

    abstract ExitCode execute();

    final Console console() {
        return console;
    }

    final ParameterList syntax() {
        return syntax;
    }
}
