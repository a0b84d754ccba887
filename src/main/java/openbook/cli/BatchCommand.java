package openbook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import openbook.batch.Batch;
import openbook.batch.Shard;
import openbook.batch.Tally;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.model.Library;

/** {@code openbook batch}: a handout for every row of a table. */
final class BatchCommand extends LibraryCommand {
    private final Parameter<String> table =
            syntax().word("TABLE", "A CSV or JSON Lines file, a folder, or - .").required();

    private final Parameter<String> out = syntax().text(
                    "-o --out", "DIR", "A new or empty folder; or - for JSON Lines with the handouts in them.")
            .required();

    private final Parameter<List<Format>> formats = syntax().listed(
                    "--format",
                    "FORMATS",
                    "One or more, with commas: html, pdf, md, txt, json (default: html).",
                    Format.class,
                    OutputOptions::readFormat,
                    List.of(Format.HTML));

    private final Parameter<Boolean> resume = syntax().option(
                    "--resume", "Keep what an earlier run of this command has done in that folder, and do the rest.");

    private final Parameter<Shard> shard = syntax().value(
                    "--shard",
                    "I/N",
                    "Only the I-th of N parts of the table, for several machines; each into its own folder.",
                    Shard.class,
                    BatchCommand::readShard,
                    Shard.WHOLE);

    private final Parameter<LocalDate> date = syntax().value(
                    "--date",
                    "DATE",
                    "The date on the pages, such as 2026-11-22 (default: today; with --resume, as before).",
                    LocalDate.class,
                    OutputOptions::readDay,
                    null);

    private final TemplateOptions templates = new TemplateOptions(syntax());
    private final PageOptions look = new PageOptions(syntax());

    BatchCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook batch patients.csv --out handouts
                  openbook batch patients.jsonl --out handouts --format html,json --resume
                  openbook batch patients.csv --out handouts --clinic clinic.yaml --paper letter
                  openbook batch intakes/ --out handouts
                  cat patients.csv | openbook batch - --out -
                  openbook batch patients.csv --shard 2/8 --out handouts-2
                """,
                "Makes a handout for every row of a table. A row that is wrong makes none and stops no other.",
                "",
                "A CSV table has the keys of an intake and id as its columns; several words in a cell stand with ; between"
                        + " them. A JSON Lines table has an object with the same keys on each line. A folder has a YAML"
                        + " intake in each file, and its name is the id.",
                "The folder gets a handout for each id, manifest.jsonl (what became of each row) and errors.csv (what is"
                        + " wrong with which row and column).",
                "");
    }

    @Override
    ExitCode execute() {
        boolean stream = out.get().equals("-");
        if (stream && resume.get()) {
            throw TextFiles.problem("--resume", "a stream cannot be resumed.", "name a folder with --out.");
        }
        if (stream && formats.get().contains(Format.PDF)) {
            throw TextFiles.problem(
                    "--format", "a PDF is no text, and cannot stand in a line.", "name a folder with --out.");
        }
        formats.get().forEach(OutputOptions::checkForPatient);
        TextFiles.path(table.get());
        Library library = library();
        var page = new PageContext(day(stream), Version.current(), look.look(false, PageSettings.USUAL.columns()), look.clinic());
        var handouts = new Handouts(library, templates.templates(), page);
        Optional<ProgressBar> meter = ProgressBar.onTerminal(console().err());
        Consumer<Batch.Progress> watcher = progress -> meter.ifPresent(it -> it.show(progress));
        var batch = new Batch(library, handouts, List.copyOf(new TreeSet<>(formats.get())), shard.get(), watcher);
        try {
            Optional<Tally> tally = stream
                    ? batch.toStream(
                            table.get(),
                            console().in(),
                            console().out().utf8(),
                            console().out()::isUnread)
                    : Optional.of(batch.toFolder(table.get(), console().in(), TextFiles.path(out.get()), resume.get()));
            meter.ifPresent(ProgressBar::clear);
            tally.map(this::summary).ifPresent(console()::say);
            return tally.map(BatchCommand::exitCode).orElse(ExitCode.DONE);
        } finally {
            meter.ifPresent(ProgressBar::clear);
        }
    }

    /** Reads a part such as 2/8. */
    private static Shard readShard(String value) {
        String[] parts = value.split("/", -1);
        try {
            int part = Integer.parseInt(parts[0]);
            int of = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
            if (part >= 1 && part <= of) {
                return new Shard(part, of);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Parameter.Misread("'" + value + "' is not a part such as 2/8");
    }

    private LocalDate day(boolean stream) {
        // The rest of a batch that was interrupted before midnight belongs to the same day.
        return date.typed()
                .or(() -> resume.get() && !stream ? Batch.dateOf(TextFiles.path(out.get())) : Optional.empty())
                .orElseGet(() -> console().today().get());
    }

    private static ExitCode exitCode(Tally tally) {
        return tally.failed() > 0 ? ExitCode.BAD_INPUT : tally.referrals() > 0 ? ExitCode.CLINICAL_NO : ExitCode.DONE;
    }

    private String summary(Tally tally) {
        String made = tally.rows() + (tally.rows() == 1 ? " row: " : " rows: ") + tally.routines() + " with a routine, "
                + tally.referrals() + " with a referral, " + tally.failed() + " failed";
        if (out.get().equals("-")) {
            return made;
        }
        return made + "; see "
                + TextFiles.path(out.get()).resolve(tally.failed() > 0 ? "errors.csv" : "manifest.jsonl");
    }
}
