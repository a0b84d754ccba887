package openbook.cli;

import java.nio.file.Path;
import openbook.batch.Diff;
import openbook.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code openbook diff}: what an edit of the library did to everyone. */
@Command(
        name = "diff",
        headerHeading = """
                Examples:
                  openbook diff monday/manifest.jsonl tuesday/manifest.jsonl
                  openbook diff monday tuesday

                """,
        description = "Says whose routine differs between two batches of the same patients, and by which rules.")
final class DiffCommand extends BaseCommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "A manifest, or the folder of a batch.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later one.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path after;

    @Override
    ExitCode execute() {
        Diff.between(before, after).forEach(line -> console().out().print(Problem.visible(line) + "\n"));
        return ExitCode.DONE;
    }
}
