package openbook.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import openbook.batch.RowResult.Fault;
import openbook.batch.RowResult.Sheet;
import openbook.document.Node;
import openbook.document.Schemas;
import openbook.intake.Intake;
import openbook.intake.Reading;
import openbook.intake.RowIntake;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Refusal;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/** Writes a manifest line, which {@link Manifest} reads. It contains no name, age or note of a patient. */
final class ManifestWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Row row;
    private final String hash;
    private final BatchFingerprint ground;

    ManifestWriter(Row row, String intake, BatchFingerprint ground) {
        this.row = row;
        this.hash = intake;
        this.ground = ground;
    }

    /**
     * The line of a row that has pages, in parts: a page that goes into it is never put together.
     *
     * @param faults of the formats that could not show what was typed
     * @param noName whether a program wrote something such as nan in place of a name
     */
    List<byte[]> made(
            Intake intake, Outcome outcome, List<Sheet> sheets, List<Fault> faults, boolean noName, boolean inline)
            throws IOException {
        List<byte[]> parts = new ArrayList<>();
        var bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            boolean routine = outcome instanceof Outcome.Routine;
            begin(json, row.id(), routine ? RowResult.Kind.ROUTINE : RowResult.Kind.REFERRAL);
            json.writeArrayFieldStart("files");
            for (Sheet sheet : sheets) {
                json.writeStartObject();
                json.writeStringField("file", sheet.name());
                json.writeNumberField("bytes", sheet.page().length());
                json.writeStringField(
                        "crc32", HexFormat.of().toHexDigits(sheet.page().crc32()));
                if (inline) {
                    json.writeFieldName("text");
                    json.writeRawValue("\"");
                    json.flush();
                    parts.add(bytes.toByteArray());
                    bytes.reset();
                    sheet.page().jsonTo(parts::add);
                    json.writeRaw('"');
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            if (outcome instanceof Outcome.Routine made) {
                json.writeNumberField("minutes", made.minutes());
                exercises(json, made.exercises());
            } else if (outcome instanceof Outcome.Referral referral) {
                json.writeStringField("urgency", Schemas.kebab(referral.urgency()));
                strings(
                        json,
                        "reasons",
                        referral.reasons().stream().map(Refusal::id).toList());
            }
            withheld(json, outcome);
            strings(json, "notices", notices(intake, outcome, noName));
            if (!faults.isEmpty()) {
                errors(json, faults, inline);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        parts.add(bytes.toByteArray());
        return parts;
    }

    private static List<String> notices(Intake intake, Outcome outcome, boolean noName) {
        List<String> notices = new ArrayList<>();
        if (noName) {
            notices.add("name: the cell says that there is none, so the page has no name.");
        }
        List<String> all = outcome instanceof Outcome.Routine made
                ? made.notices()
                : outcome.screened().notices();
        for (String notice : all) {
            notices.add(withoutNames(notice, intake));
        }
        return notices;
    }

    /** Returns a notice without the names and reasons typed in the row. */
    private static String withoutNames(String notice, Intake intake) {
        String without = notice;
        for (Intake.Cleared cleared : intake.cleared()) {
            if (cleared.by().isPresent()) {
                without = without.replace("cleared by " + cleared.by().get(), "cleared");
            }
        }
        for (Intake.TherapistOverride override : intake.overrides()) {
            without = without.replace("verridden by " + override.by() + ": " + override.because(), "verridden")
                    .replace("the override by " + override.by(), "the override");
        }
        for (Reading reading : intake.readings()) {
            if (!reading.isCode() && without.equals(reading.typed() + " read as " + reading.as() + ".")) {
                without = "read as " + reading.as() + ".";
            }
        }
        return intake.age().isEmpty()
                ? without
                : without.replace("Age " + intake.age().get() + " and", "Age given, and");
    }

    /**
     * Writes the line of a row without pages. It names only the columns in error: the message quotes the row, and may
     * hold a name.
     *
     * @param inline whether the messages go into the line, since there is no errors file
     */
    List<byte[]> failed(String id, List<Fault> faults, boolean inline) throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            begin(json, id, RowResult.Kind.FAILED);
            errors(json, faults, inline);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return List.of(bytes.toByteArray());
    }

    private static void errors(JsonGenerator json, List<Fault> faults, boolean inline) throws IOException {
        json.writeArrayFieldStart("errors");
        for (Fault fault : faults) {
            json.writeStartObject();
            json.writeStringField("column", inline || RowIntake.isKey(fault.column()) ? fault.column() : "");
            if (inline) {
                json.writeStringField("message", fault.message());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void begin(JsonGenerator json, String id, RowResult.Kind kind) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.number());
        json.writeStringField("id", id);
        json.writeStringField("outcome", kind.word());
        json.writeStringField("intake", hash);
        json.writeStringField("ground", ground.hash());
        json.writeStringField("library", ground.library());
        json.writeStringField("date", ground.date());
    }

    private static void exercises(JsonGenerator json, List<Planned> exercises) throws IOException {
        json.writeArrayFieldStart("exercises");
        for (Planned planned : exercises) {
            Verdict verdict = planned.verdict();
            json.writeStartObject();
            json.writeStringField("id", verdict.exercise().id());
            json.writeStringField("dose", dose(planned.dose()));
            List<String> rules = new ArrayList<>();
            verdict.applied().forEach(it -> rules.add(it.rule().id()));
            verdict.override().ifPresent(it -> rules.add("override"));
            strings(json, "rules", rules);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Summarizes a dose in a few words. */
    private static String dose(PlannedDose dose) {
        return dose.sets() + " x " + dose.repetitions() + ", hold " + dose.holdSeconds() + " s, "
                + Schemas.kebab(dose.sides())
                + dose.lieOn()
                        .map(side -> " (lie on " + Schemas.kebab(side) + ")")
                        .orElse("") + ", "
                + Schemas.kebab(dose.range()) + " range, " + dose.seconds() + " s, " + dose.daysPerWeek() + " days";
    }

    /** Groups withheld exercises by rule, since one rule withholds many. */
    private static void withheld(JsonGenerator json, Outcome outcome) throws IOException {
        Map<String, List<String>> byRule = new HashMap<>();
        for (Verdict verdict : outcome.screened().verdicts()) {
            if (!verdict.allowed()) {
                for (Withholding withholding : verdict.withheld()) {
                    byRule.computeIfAbsent(withholding.id(), it -> new ArrayList<>())
                            .add(verdict.exercise().id());
                }
            }
        }
        json.writeObjectFieldStart("withheld");
        for (var rule : new TreeMap<>(byRule).entrySet()) {
            strings(json, rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Hashes a document independent of the order of its keys and of its format. */
    static String hash(Node document) {
        var text = new StringBuilder();
        append(text, document);
        return hash(text.toString());
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Node.Entries entries) {
            String[] keys = entries.nodes().keySet().toArray(new String[0]);
            Arrays.sort(keys);
            for (String key : keys) {
                append(
                        text.append(key).append(':'),
                        Objects.requireNonNull(entries.nodes().get(key)));
            }
        } else if (node instanceof Node.Items items) {
            items.nodes().forEach(it -> append(text.append('-'), it));
        } else if (node instanceof Node.Scalar scalar) {
            text.append(scalar.kind())
                    .append(scalar.text().length())
                    .append(' ')
                    .append(scalar.text());
        }
        text.append('\n');
    }

    /** Returns the first 16 hex digits of the SHA-256. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
