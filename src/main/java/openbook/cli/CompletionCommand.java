package openbook.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code openbook completion}: a script for the shell. */
@Command(
        name = "completion",
        headerHeading = """
                Examples:
                  source <(openbook completion)

                """,
        description = "Prints a script with which bash and zsh complete commands, flags and their values.")
final class CompletionCommand extends BaseCommand {
    @Override
    ExitCode execute() {
        console().out().print(AutoComplete.bash("openbook", root().commandLine()));
        return ExitCode.DONE;
    }
}
