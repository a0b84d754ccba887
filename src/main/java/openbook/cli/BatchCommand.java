package openbook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import openbook.batch.Batch;
import openbook.batch.Shard;
import openbook.batch.Tally;
import openbook.document.Counted;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.handout.view.Clinic;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.model.Library;

/** {@code openbook batch}: a handout for every row of a table. */
final class BatchCommand extends LibraryCommand {
    /** How many pages a message names. */
    private static final int NAMED = 10;

    private final Parameter<String> table = syntax().word("TABLE", "A CSV, JSON or JSON Lines file, a folder, or - .")
            .completing(Completion.FILES)
            .required();

    private final Parameter<String> out = syntax().text(
                    "-o --out", "DIR", "A new or empty folder; or - for JSON Lines with the handouts in them.")
            .required();

    private final Parameter<List<Format>> formats = syntax().listed(
                    "--format",
                    "FORMATS",
                    "One or more, separated by commas: html, pdf, md, txt, json (default: html).",
                    Completion.ofWords(OutputOptions.formats(false)),
                    word -> OutputOptions.readFormat(word, false),
                    List.of(Format.HTML));

    private final Parameter<Boolean> resume =
            syntax().option("--resume", "Resume an interrupted batch in that folder: keep its finished rows.");

    private final Parameter<Boolean> prune = syntax().option(
                    "--prune", "With --resume: remove pages of rows or formats that are no longer in the batch.");

    private final Parameter<String> protocol = syntax().text(
                    "--protocol",
                    "NAME|FILE",
                    "A house protocol for all rows that name none, or a file of your own that ends in .yaml.");

    private final Parameter<Shard> shard = syntax().value(
                    "--shard",
                    "I/N",
                    "Only the I-th of N parts of the table, for several machines; each into its own folder.",
                    Completion.NOTHING,
                    BatchCommand::readShard,
                    Shard.WHOLE);

    private final Parameter<LocalDate> date = syntax().value(
                    "--date",
                    "DATE",
                    "The date on the pages, such as 2026-11-22 (default: today; with --resume, as before).",
                    Completion.NOTHING,
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
                "Makes a handout for every row of a table. An invalid row gets none and does not stop the others.",
                "",
                "A CSV table has the keys of an intake and id as its columns; separate several words in a cell"
                        + " with ; or ,. A JSON Lines table has an object with the same keys on each line. A folder has a"
                        + " YAML intake in each file, and the file name is the id.",
                "An override needs a reason and a name, so it has no CSV column: use JSON Lines or YAML.",
                "The folder gets a handout for each id, manifest.jsonl (the result of each row) and errors.csv (the"
                        + " errors by row and column). If all rows failed, the exit code is 2.",
                "");
    }

    @Override
    List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT, ExitCode.CLINICAL_NO, ExitCode.ROWS_FAILED);
    }

    @Override
    ExitCode execute() {
        boolean stream = out.get().equals("-");
        if (stream && resume.get()) {
            throw TextFiles.problem("--resume", "a stream cannot be resumed.", "name a folder with --out.");
        }
        if (stream && formats.get().contains(Format.PDF)) {
            throw TextFiles.problem(
                    "--format", "PDF is binary and cannot be embedded in JSON Lines.", "name a folder with --out.");
        }
        formats.get().forEach(OutputOptions::checkForPatient);
        TextFiles.path(table.get());
        if (prune.get() && !resume.get()) {
            throw TextFiles.problem("--prune", "there is nothing to remove from a new batch.", "add --resume.");
        }
        Library library = library(protocol.typed().flatMap(ProtocolFile::of));
        Optional<Clinic> clinic = look.clinic(console());
        var page = new PageContext(
                day(stream), Version.current(), look.look(clinic, false, PageSettings.USUAL.columns()), clinic);
        var handouts = new Handouts(library, templates.templates(), page);
        Optional<ProgressBar> meter = ProgressBar.onTerminal(console().err());
        Consumer<Batch.Progress> watcher = progress -> meter.ifPresent(it -> it.show(progress));
        var batch = new Batch(
                library,
                handouts,
                List.copyOf(new TreeSet<>(formats.get())),
                protocol.typed().map(ProtocolFile::idOf),
                shard.get(),
                watcher);
        try {
            Optional<Tally> tally = stream
                    ? batch.toStream(
                            table.get(),
                            console().in(),
                            console().out().utf8(),
                            console().out()::isUnread)
                    : Optional.of(batch.toFolder(table.get(), console().in(), TextFiles.path(out.get()), resuming()));
            meter.ifPresent(ProgressBar::clear);
            sayOfEarlier(batch.earlier());
            tally.map(this::summary).ifPresent(console()::say);
            // The reader closed the pipe before the end.
            return tally.map(BatchCommand::exitCode).orElse(ExitCode.ROWS_FAILED);
        } catch (Batch.Stopped e) {
            meter.ifPresent(ProgressBar::clear);
            console().say(e.problem().print());
            return ExitCode.ROWS_FAILED;
        } finally {
            meter.ifPresent(ProgressBar::clear);
        }
    }

    private void sayOfEarlier(Batch.Earlier earlier) {
        if (!earlier.changed().isEmpty()) {
            console()
                    .say((earlier.changed().size() == 1 ? "this page is" : "these pages are")
                            + " not what the earlier run made: " + few(earlier.changed()) + ".");
        }
        boolean one = earlier.left().size() == 1;
        if (!earlier.left().isEmpty() && prune.get()) {
            console()
                    .say((one ? "this page" : "these pages") + " of the earlier run " + (one ? "was" : "were")
                            + " removed: " + few(earlier.left()) + ".");
        } else if (!earlier.left().isEmpty()) {
            console()
                    .say((one ? "this page is" : "these pages are") + " still of the earlier run, since "
                            + (one ? "its row" : "their rows") + " failed now: " + few(earlier.left())
                            + ". --resume --prune removes "
                            + (one ? "it." : "them."));
        }
    }

    private static String few(SortedSet<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? some + " and " + (names.size() - NAMED) + " more" : some;
    }

    /** Parses a part such as 2/8. */
    private static Shard readShard(String value) {
        String[] parts = value.split("/", -1);
        try {
            int part = Integer.parseInt(parts[0]);
            int of = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
            if (part >= 1 && part <= of) {
                return new Shard(part, of);
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new Parameter.Misread("\"" + value + "\" is not a part such as 2/8.", "write I/N, with I from 1 to N.");
    }

    private Batch.Resuming resuming() {
        if (!resume.get()) {
            return Batch.Resuming.NOTHING;
        }
        return prune.get() ? Batch.Resuming.ALL_THAT_IS_ASKED_FOR : Batch.Resuming.ALL;
    }

    private LocalDate day(boolean stream) {
        LocalDate today = console().today().get();
        // A resumed batch keeps its date, even when it was interrupted before midnight.
        Optional<LocalDate> before = date.typed().isEmpty() && resume.get() && !stream
                ? Batch.dateOf(TextFiles.path(out.get()))
                : Optional.empty();
        before.filter(it -> !it.equals(today))
                .ifPresent(it -> console()
                        .say("the pages of this batch have the date " + it + ", not today's; --date " + today
                                + " makes all of them anew."));
        return date.typed().or(() -> before).orElse(today);
    }

    private static ExitCode exitCode(Tally tally) {
        if (tally.failed() > 0) {
            return tally.failed() == tally.rows() ? ExitCode.BAD_INPUT : ExitCode.ROWS_FAILED;
        }
        return tally.referrals() > 0 ? ExitCode.CLINICAL_NO : ExitCode.DONE;
    }

    private String summary(Tally tally) {
        String made = Counted.of(tally.rows(), "row") + ": " + tally.routines() + " with a routine, "
                + tally.referrals() + " with a referral, " + tally.failed() + " failed";
        if (out.get().equals("-")) {
            return made;
        }
        return made + "; see "
                + TextFiles.path(out.get()).resolve(tally.failed() > 0 ? "errors.csv" : "manifest.jsonl");
    }
}
