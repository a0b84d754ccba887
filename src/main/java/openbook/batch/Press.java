package openbook.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openbook.batch.Done.Fault;
import openbook.batch.Done.Kind;
import openbook.batch.Done.Sheet;
import openbook.handout.Format;
import openbook.handout.Handouts;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import openbook.yaml.Node;
import openbook.yaml.Place;
import openbook.yaml.Problem;
import openbook.yaml.Problems;
import openbook.yaml.ProblemsException;
import org.jspecify.annotations.Nullable;

/** Turns a row into its handouts and its line of the manifest. Any number of threads may use one. */
final class Press {
    private final Planner planner;
    private final IntakeReader reader;
    private final Handouts handouts;
    private final List<Format> formats;
    private final Optional<String> protocol;
    private final Ground ground;

    /** Takes the finished pages of a row. */
    @FunctionalInterface
    interface Tray {
        void put(List<Sheet> sheets) throws IOException;
    }

    Press(Library library, Handouts handouts, List<Format> formats, Optional<String> protocol) {
        this.planner = new Planner(library);
        this.reader = new IntakeReader(library, handouts.page().date());
        this.handouts = handouts;
        this.formats = formats;
        this.protocol = protocol;
        this.ground = new Ground(
                Entry.hash(handouts.ground(formats)),
                library.hash(),
                handouts.page().date().toString());
    }

    /** What the pages of this batch have in common. */
    Ground ground() {
        return ground;
    }

    /** A hash of what a row says, whatever the order of its keys; empty when it cannot even be taken apart. */
    String intakeHash(Row row) {
        @Nullable Node document = document(row, new Problems());
        return document == null ? "" : Entry.hash(document);
    }

    /** The intake of a row; one that names no protocol gets that of the whole batch. */
    private @Nullable Node document(Row row, Problems problems) {
        @Nullable Node document = row.reading().read(reader, problems);
        if (protocol.isEmpty()
                || !(document instanceof Node.Entries entries)
                || entries.nodes().containsKey("protocol")) {
            return document;
        }
        Place place = Place.flag("protocol", "");
        Map<String, Node> nodes = new LinkedHashMap<>(entries.nodes());
        nodes.put("protocol", new Node.Scalar(place, protocol.get(), Node.Kind.TEXT));
        Map<String, Place> keys = new LinkedHashMap<>(entries.keys());
        keys.put("protocol", place);
        return new Node.Entries(entries.place(), nodes, keys);
    }

    /**
     * Works a row off; whatever is wrong with it becomes its faults, so that no row stops another.
     *
     * @param problems what is already known to be wrong with it
     * @param inline whether the pages go into the line
     * @throws IOException when the pages cannot be put anywhere, which is not the fault of the row
     */
    Done work(Row row, Problems problems, boolean inline, Tray tray) throws IOException {
        @Nullable Node document = null;
        try {
            document = document(row, problems);
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
            List<Sheet> sheets = new ArrayList<>();
            for (Format format : formats) {
                sheets.add(new Sheet(row.id() + "." + format.ending(), handouts.patientPage(outcome, format)));
            }
            tray.put(sheets);
            List<byte[]> line = new Entry(row, Entry.hash(document), ground).made(intake, outcome, sheets, inline);
            return new Done(outcome instanceof Outcome.Routine ? Kind.ROUTINE : Kind.REFERRAL, line, "");
        } catch (ProblemsException e) {
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

    private Done failed(Row row, @Nullable Node document, List<Fault> faults, boolean inline) throws IOException {
        String id = Ids.isSafe(row.id()) ? row.id() : "";
        String hash = document == null ? "" : Entry.hash(document);
        List<byte[]> line = new Entry(row, hash, ground).failed(id, faults, inline);
        return new Done(Kind.FAILED, line, Done.errors(row.number(), id, faults));
    }

    /** A problem of a cell has the column as its place; one of a file has a line, and belongs to the key above it. */
    private static Fault fault(Problem problem, @Nullable Node document) {
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
