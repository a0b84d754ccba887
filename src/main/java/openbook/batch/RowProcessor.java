package openbook.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openbook.batch.RowResult.Fault;
import openbook.batch.RowResult.Kind;
import openbook.batch.RowResult.Sheet;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.Node;
import openbook.document.SourceLocation;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.intake.RowIntake;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import org.jspecify.annotations.Nullable;

/** Turns a row into its handouts and its manifest line. Safe for any number of threads. */
final class RowProcessor {
    private final Planner planner;
    private final IntakeReader reader;
    private final Handouts handouts;
    private final List<Format> formats;
    private final Optional<String> protocol;
    private final BatchFingerprint ground;

    /** Receives the finished pages of a row. */
    @FunctionalInterface
    interface Tray {
        void put(List<Sheet> sheets) throws IOException;
    }

    RowProcessor(Library library, Handouts handouts, List<Format> formats, Optional<String> protocol) {
        this.planner = new Planner(library);
        this.reader = new IntakeReader(library, handouts.page().date());
        this.handouts = handouts;
        this.formats = formats;
        this.protocol = protocol;
        this.ground = new BatchFingerprint(
                ManifestWriter.hash(handouts.ground(formats)),
                library.hash(),
                handouts.page().date().toString());
    }

    /** Returns the inputs shared by all rows of this batch. */
    BatchFingerprint ground() {
        return ground;
    }

    /** Hashes the content of a row independent of the order of its keys; empty when the row cannot be parsed. */
    String intakeHash(Row row) {
        @Nullable Node document = completed(row.reading().read(reader, new Diagnostics()));
        return document == null ? "" : ManifestWriter.hash(document);
    }

    /** The document of a row with the protocol of the whole batch, and without a name that is none. */
    private @Nullable Node completed(@Nullable Node document) {
        if (!(document instanceof Node.Entries entries)) {
            return document;
        }
        boolean takesProtocol = protocol.isPresent() && !entries.nodes().containsKey("protocol");
        if (!takesProtocol && !hasNoName(entries)) {
            return document;
        }
        Map<String, Node> nodes = new LinkedHashMap<>(entries.nodes());
        Map<String, SourceLocation> keys = new LinkedHashMap<>(entries.keys());
        if (takesProtocol) {
            SourceLocation place = SourceLocation.flag("protocol", "");
            nodes.put("protocol", new Node.Scalar(place, protocol.orElseThrow(), Node.Kind.TEXT));
            keys.put("protocol", place);
        }
        if (hasNoName(entries)) {
            nodes.remove("name");
            keys.remove("name");
        }
        return new Node.Entries(entries.place(), nodes, keys);
    }

    /** Returns true if a program wrote a placeholder, such as nan, in place of a name. */
    private static boolean hasNoName(@Nullable Node document) {
        return document instanceof Node.Entries entries
                && entries.nodes().get("name") instanceof Node.Scalar name
                && (name.kind() == Node.Kind.NOTHING || RowIntake.isNoName(name.text()));
    }

    /**
     * Processes a row. Errors in the row become its faults, so that no row stops another.
     *
     * @param problems the errors already found in it
     * @param inline whether the pages go into the manifest line
     * @throws IOException when the pages cannot be written, which is not an error of the row
     */
    RowResult work(Row row, Diagnostics problems, boolean inline, Tray tray) throws IOException {
        @Nullable Node document = null;
        try {
            @Nullable Node written = row.reading().read(reader, problems);
            boolean noName = hasNoName(written);
            document = completed(written);
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
                return failed(row, document, faults, inline);
            }
            List<Fault> faults = new ArrayList<>();
            List<Sheet> sheets = sheets(row, outcome, faults);
            if (sheets.isEmpty()) {
                return failed(row, document, faults, inline);
            }
            tray.put(sheets);
            List<byte[]> line = new ManifestWriter(row, ManifestWriter.hash(document), ground)
                    .made(intake, outcome, sheets, faults, noName, inline);
            Kind kind =
                    !faults.isEmpty() ? Kind.FAILED : outcome instanceof Outcome.Routine ? Kind.ROUTINE : Kind.REFERRAL;
            return new RowResult(row.id(), kind, line, RowResult.errors(row.number(), row.id(), faults));
        } catch (InvalidInputException e) {
            Node place = document;
            return failed(
                    row,
                    document,
                    e.problems().stream().map(it -> fault(it, place)).toList(),
                    inline);
        } catch (RuntimeException e) {
            String message = "openbook is at fault, not this row; please report it: " + e;
            return failed(row, document, List.of(new Fault("", message)), inline);
        }
    }

    /** The pages of a row; a format that cannot show what was typed becomes a fault, and costs no other format. */
    private List<Sheet> sheets(Row row, Outcome outcome, List<Fault> faults) {
        List<Sheet> sheets = new ArrayList<>();
        for (Format format : formats) {
            try {
                sheets.add(new Sheet(row.id() + "." + format.ending(), handouts.patientPage(outcome, format)));
            } catch (InvalidInputException e) {
                for (Diagnostic problem : e.problems()) {
                    faults.add(new Fault("", oneLine(problem.sentence(), problem.hint())));
                }
            }
        }
        return sheets;
    }

    private RowResult failed(Row row, @Nullable Node document, List<Fault> faults, boolean inline) throws IOException {
        String id = RowIds.isSafe(row.id()) ? row.id() : "";
        String hash = document == null ? "" : ManifestWriter.hash(document);
        List<byte[]> line = new ManifestWriter(row, hash, ground).failed(id, faults, inline);
        return new RowResult(id, Kind.FAILED, line, RowResult.errors(row.number(), id, faults));
    }

    /** Returns the column of a diagnostic: its own place for a cell; the key above its line for a file. */
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
