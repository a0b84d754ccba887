package openbook.cli;

/** {@code openbook completion}: a script for the shell. */
final class CompletionCommand extends BaseCommand {
    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  source <(openbook completion)
                """, "Prints a script with which bash and zsh complete commands, flags and their values.");
    }

    @Override
    ExitCode execute() {
        console().out().print(new Picocli(console()).completion());
        return ExitCode.DONE;
    }
}
