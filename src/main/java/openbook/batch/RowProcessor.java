package openbook.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import openbook.batch.RowResult.Fault;
import openbook.batch.RowResult.Kind;
import openbook.batch.RowResult.Sheet;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.Node;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import org.jspecify.annotations.Nullable;

/** Turns a row into its handouts and its line of the manifest. Any number of threads may use one. */
final class RowProcessor {
    private final Planner planner;
    private final IntakeReader reader;
    private final Handouts handouts;
    private final List<Format> formats;
    private final BatchFingerprint ground;

    /** Takes the finished pages of a row. */
    @FunctionalInterface
    interface Tray {
        void put(List<Sheet> sheets) throws IOException;
    }

    RowProcessor(Library library, Handouts handouts, List<Format> formats) {
        this.planner = new Planner(library);
        this.reader = new IntakeReader(library);
        this.handouts = handouts;
        this.formats = formats;
        this.ground = new BatchFingerprint(
                ManifestWriter.hash(handouts.ground(formats)),
                library.hash(),
                handouts.page().date().toString());
    }

    /** What the pages of this batch have in common. */
    BatchFingerprint ground() {
        return ground;
    }

    /** A hash of what a row says, whatever the order of its keys; empty when it cannot even be taken apart. */
    static String intakeHash(Row row) {
        @Nullable Node document = row.reading().read(new Diagnostics());
        return document == null ? "" : ManifestWriter.hash(document);
    }

    /**
     * Works a row off; whatever is wrong with it becomes its faults, so that no row stops another.
     *
     * @param problems what is already known to be wrong with it
     * @param inline whether the pages go into the line
     * @throws IOException when the pages cannot be put anywhere, which is not the fault of the row
     */
    RowResult work(Row row, Diagnostics problems, boolean inline, Tray tray) throws IOException {
        @Nullable Node document = null;
        try {
            document = row.reading().read(problems);
            if (document == null) {
                problems.throwIfAny();
                throw new IllegalStateException("a row cannot be read, and no problem says so");
            }
            Intake intake = reader.read(document, "goals", problems);
            Outcome outcome = planner.plan(intake);
            if (outcome instanceof Outcome.Unmet unmet) {
                List<Fault> faults = unmet.wishes().stream()
                        .map(it -> new Fault(it.key(), oneLine(it.because(), it.hint())))
                        .toList();
                return failed(row, document, faults);
            }
            List<Sheet> sheets = new ArrayList<>();
            for (Format format : formats) {
                sheets.add(new Sheet(row.id() + "." + format.ending(), handouts.patientPage(outcome, format)));
            }
            tray.put(sheets);
            List<byte[]> line = new ManifestWriter(row, ManifestWriter.hash(document), ground).made(outcome, sheets, inline);
            return new RowResult(outcome instanceof Outcome.Routine ? Kind.ROUTINE : Kind.REFERRAL, line, "");
        } catch (InvalidInputException e) {
            Node place = document;
            return failed(
                    row,
                    document,
                    e.problems().stream().map(it -> fault(it, place)).toList());
        } catch (RuntimeException e) {
            String message = "openbook is at fault, not this row; please report it: " + e;
            return failed(row, document, List.of(new Fault("", message)));
        }
    }

    private RowResult failed(Row row, @Nullable Node document, List<Fault> faults) throws IOException {
        String id = RowIds.isSafe(row.id()) ? row.id() : "";
        String hash = document == null ? "" : ManifestWriter.hash(document);
        List<byte[]> line = new ManifestWriter(row, hash, ground).failed(id, faults);
        return new RowResult(Kind.FAILED, line, RowResult.errors(row.number(), id, faults));
    }

    /** A problem of a cell has the column as its place; one of a file has a line, and belongs to the key above it. */
    private static Fault fault(Diagnostic problem, @Nullable Node document) {
        if (problem.place().line() == 0) {
            boolean file = problem.place().file().endsWith(".yaml");
            return new Fault(file ? "" : problem.place().file(), oneLine(problem.sentence(), problem.hint()));
        }
        String column = "";
        if (document instanceof Node.Entries entries) {
            for (var key : entries.keys().entrySet()) {
                column = key.getValue().line() <= problem.place().line() ? key.getKey() : column;
            }
        }
        String where =
                "line " + problem.place().line() + ", column " + problem.place().column() + ": ";
        return new Fault(column, where + oneLine(problem.sentence(), problem.hint()));
    }

    private static String oneLine(String sentence, String hint) {
        return (sentence + (hint.isEmpty() ? "" : " " + hint)).replaceAll("\\s+", " ");
    }
}
