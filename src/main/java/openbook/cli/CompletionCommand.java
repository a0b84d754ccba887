package openbook.cli;

/** {@code openbook completion}: prints a completion script for a shell. */
final class CompletionCommand extends LibraryCommand {
    private final Parameter<CompletionScript.Shell> shell =
            syntax().choiceWord("SHELL", "bash, zsh or fish (default: bash).", "a shell", CompletionScript.Shell.BASH);

    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  source <(openbook completion)
                  source <(openbook completion zsh)
                  openbook completion fish | source
                """,
                "Prints a script with which bash, zsh or fish completes commands, options and their values: the ids of"
                        + " conditions, goals, limits, equipment, exercises and red flags, your own included.");
    }

    @Override
    ExitCode execute() {
        console().out().print(CompletionScript.of(shell.get(), ListCommand.ids(library()), console()));
        return ExitCode.DONE;
    }
}
