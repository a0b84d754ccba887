package openbook.cli;

import java.nio.file.Path;
import openbook.batch.Diff;
import openbook.document.Diagnostic;

/** {@code openbook diff}: what an edit of the library did to everyone. */
final class DiffCommand extends BaseCommand {
    private final Parameter<Path> before =
            syntax().pathWord("OLD", "A manifest, or the folder of a batch.").required();

    private final Parameter<Path> after = syntax().pathWord("NEW", "The later one.").required();

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook diff monday/manifest.jsonl tuesday/manifest.jsonl
                  openbook diff monday tuesday
                """, "Says whose routine differs between two batches of the same patients, and by which rules.");
    }

    @Override
    ExitCode execute() {
        Diff.between(before.get(), after.get()).forEach(line -> console().out().print(Diagnostic.visible(line) + "\n"));
        return ExitCode.DONE;
    }
}
