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
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Refusal;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/** Writes one line of the manifest. {@link Manifest} reads it. No name, age or note of a patient is in it. */
final class ManifestWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Row row;
    private final String intake;
    private final BatchFingerprint ground;

    ManifestWriter(Row row, String intake, BatchFingerprint ground) {
        this.row = row;
        this.intake = intake;
        this.ground = ground;
    }

    /** The line of a row that has pages, in parts: a page that goes into it is never put together. */
    List<byte[]> made(Outcome outcome, List<Sheet> sheets, boolean inline) throws IOException {
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
            strings(
                    json,
                    "notices",
                    outcome instanceof Outcome.Routine made
                            ? made.notices()
                            : outcome.screened().notices());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        parts.add(bytes.toByteArray());
        return parts;
    }

    /** The line of a row that has none. */
    List<byte[]> failed(String id, List<Fault> faults) throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            begin(json, id, RowResult.Kind.FAILED);
            json.writeArrayFieldStart("errors");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("column", fault.column());
                json.writeStringField("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return List.of(bytes.toByteArray());
    }

    private void begin(JsonGenerator json, String id, RowResult.Kind kind) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.number());
        json.writeStringField("id", id);
        json.writeStringField("outcome", kind.word());
        json.writeStringField("intake", intake);
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

    /** All that a dose says, in a few words. */
    private static String dose(PlannedDose dose) {
        return dose.sets() + " x " + dose.repetitions() + ", hold " + dose.holdSeconds() + " s, "
                + Schemas.kebab(dose.sides())
                + dose.lieOn()
                        .map(side -> " (lie on " + Schemas.kebab(side) + ")")
                        .orElse("") + ", "
                + Schemas.kebab(dose.range()) + " range, " + dose.seconds() + " s, " + dose.daysPerWeek() + " days";
    }

    /** By rule, since one rule withholds many exercises. */
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

    /** A hash of a document that does not change with the order of its keys, nor with how it was written. */
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

    /** Sixteen hex digits of the SHA-256. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
