package openbook.cli;

/** What all commands share: the console, what can be typed, and an exit code that is one of ours. */
abstract class BaseCommand {
    private final Console console;
    private final Syntax syntax = new Syntax();

    BaseCommand(Console console) {
        this.console = console;
    }

    abstract Usage usage();

    abstract ExitCode execute();

    final Console console() {
        return console;
    }

    final Syntax syntax() {
        return syntax;
    }
}
