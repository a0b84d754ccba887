package openbook.cli;

import java.nio.file.Path;
import java.util.List;
import openbook.batch.Diff;
import openbook.document.Diagnostic;

/** {@code openbook diff}: compares the routines of two batches. */
final class DiffCommand extends BaseCommand {
    private final Parameter<Path> before =
            syntax().pathWord("OLD", "A manifest, or the folder of a batch.").required();

    private final Parameter<Path> after = syntax().pathWord("NEW", "The later manifest, or the folder of its batch.")
            .required();

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook diff monday/manifest.jsonl tuesday/manifest.jsonl
                  openbook diff monday tuesday
                """,
                "Says whose routine differs between two batches of the same patients, and by which rules.",
                "Changes of the layout only (format, paper, template, clinic, date) are counted in one line.");
    }

    @Override
    List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT, ExitCode.DIFFERENT);
    }

    @Override
    ExitCode execute() {
        Diff.Result result = Diff.between(before.get(), after.get());
        result.lines().forEach(line -> console().out().print(Diagnostic.visible(line) + "\n"));
        return result.differs() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
}
