package openbook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import openbook.batch.Batch;
import openbook.batch.Shard;
import openbook.batch.Tally;
import openbook.handout.Format;
import openbook.handout.Handouts;
import openbook.handout.Look;
import openbook.handout.Page;
import openbook.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code openbook batch}: a handout for every row of a table. */
@Command(
        name = "batch",
        headerHeading = """
                Examples:
                  openbook batch patients.csv --out handouts
                  openbook batch patients.jsonl --out handouts --format html,json --resume
                  openbook batch patients.csv --out handouts --clinic clinic.yaml --paper letter
                  openbook batch intakes/ --out handouts
                  cat patients.csv | openbook batch - --out -
                  openbook batch patients.csv --shard 2/8 --out handouts-2

                """,
        description = {
            "Makes a handout for every row of a table. A row that is wrong makes none and stops no other.",
            "",
            "A CSV table has the keys of an intake and id as its columns; several words in a cell stand with ; between"
                    + " them. A JSON Lines table has an object with the same keys on each line. A folder has a YAML"
                    + " intake in each file, and its name is the id.",
            "The folder gets a handout for each id, manifest.jsonl (what became of each row) and errors.csv (what is"
                    + " wrong with which row and column).",
            ""
        })
final class BatchCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "TABLE", description = "A CSV or JSON Lines file, a folder, or - .")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String table;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "A new or empty folder; or - for JSON Lines with the handouts in them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String out;

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            split = ",",
            converter = OutputOptions.FormatConverter.class,
            description = "One or more, with commas: html, pdf, md, txt, json (default: html).")
    private List<Format> formats = List.of(Format.HTML);

    @Option(
            names = "--resume",
            description = "Keep what an earlier run of this command has done in that folder, and do the rest.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description = "Only the I-th of N parts of the table, for several machines; each into its own folder.")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = OutputOptions.DayConverter.class,
            description = "The date on the pages, such as 2026-11-22 (default: today; with --resume, as before).")
    private @Nullable LocalDate date;

    /** Reads a part such as 2/8. */
    static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String value) {
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
            throw new TypeConversionException("'" + value + "' is not a part such as 2/8");
        }
    }

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private TemplateOptions templates;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LookOptions look;

    @Override
    ExitCode execute() {
        boolean stream = out.equals("-");
        if (stream && resume) {
            throw TextFiles.problem("--resume", "a stream cannot be resumed.", "name a folder with --out.");
        }
        formats.forEach(OutputOptions::checkForPatient);
        TextFiles.path(table);
        Library library = library();
        var page = new Page(day(stream), Version.current(), look.look(false, Look.USUAL.columns()), look.clinic());
        var handouts = new Handouts(library, templates.templates(), page);
        Optional<Meter> meter = Meter.onTerminal(console().err());
        Consumer<Batch.Progress> watcher = progress -> meter.ifPresent(it -> it.show(progress));
        var batch = new Batch(library, handouts, List.copyOf(new TreeSet<>(formats)), shard, watcher);
        try {
            Tally tally = stream
                    ? batch.toStream(table, console().in(), console().out())
                    : batch.toFolder(table, console().in(), folder(), resume);
            meter.ifPresent(Meter::clear);
            console().say(summary(tally));
            return tally.failed() > 0
                    ? ExitCode.BAD_INPUT
                    : tally.referrals() > 0 ? ExitCode.CLINICAL_NO : ExitCode.DONE;
        } finally {
            meter.ifPresent(Meter::clear);
        }
    }

    private Path folder() {
        return TextFiles.path(out);
    }

    private LocalDate day(boolean stream) {
        if (date != null) {
            return date;
        }
        // The rest of a batch that was interrupted before midnight belongs to the same day.
        Optional<LocalDate> before = resume && !stream ? Batch.dateOf(folder()) : Optional.empty();
        return before.orElseGet(() -> console().today().get());
    }

    private String summary(Tally tally) {
        String made = tally.rows() + (tally.rows() == 1 ? " row: " : " rows: ") + tally.routines() + " with a routine, "
                + tally.referrals() + " with a referral, " + tally.failed() + " failed";
        if (out.equals("-")) {
            return made;
        }
        return made + "; see " + folder().resolve(tally.failed() > 0 ? "errors.csv" : "manifest.jsonl");
    }
}
