package openbook.handout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import openbook.document.Schemas;
import openbook.handout.view.PageContext;
import openbook.intake.Intake;
import openbook.intake.Reading;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.rules.Applied;
import openbook.rules.Refusal;
import openbook.rules.Verdict;
import openbook.rules.Withholding;

/** Writes an outcome as JSON, schema version 1. Keys are stable: scripts depend on them. */
final class JsonWriter {
    private static final int SCHEMA = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static String of(Library library, Outcome outcome, PageContext page) {
        var out = new StringWriter();
        try (var generator = FACTORY.createGenerator(out)) {
            var separators = Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new JsonWriter(generator).document(library, outcome, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private void document(Library library, Outcome outcome, PageContext page) throws IOException {
        Intake intake = outcome.intake();
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("openbook", page.version());
        json.writeStringField("library", library.hash());
        json.writeStringField("outcome", outcome instanceof Outcome.Routine ? "routine" : "referral");
        if (outcome instanceof Outcome.Routine routine) {
            json.writeNumberField("stage", routine.stage().number());
            json.writeNumberField("minutes", routine.minutes());
        }
        if (outcome instanceof Outcome.Referral referral) {
            json.writeStringField("urgency", Schemas.kebab(referral.urgency()));
            json.writeArrayFieldStart("reasons");
            for (Refusal reason : referral.reasons()) {
                json.writeStartObject();
                json.writeStringField("id", reason.id());
                json.writeStringField("say", reason.say());
                strings("sources", reason.sources());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        strings("goals", intake.goals().stream().map(Goal::id).toList());
        if (intake.protocol().isPresent()) {
            json.writeStringField("protocol", intake.protocol().get().id());
        }
        strings(
                "conditions",
                intake.conditions().stream()
                        .filter(Intake.Present::confirmed)
                        .map(it -> it.condition().id())
                        .toList());
        readings(intake);
        strings("limits", intake.limits().stream().map(Limit::id).toList());
        if (outcome instanceof Outcome.Routine routine) {
            json.writeArrayFieldStart("exercises");
            for (Planned planned : routine.exercises()) {
                exercise(intake, planned);
            }
            json.writeEndArray();
        }
        withheld(outcome.withheld());
        if (outcome instanceof Outcome.Routine routine) {
            json.writeArrayFieldStart("notChosen");
            for (Outcome.NotChosen notChosen : routine.notChosen()) {
                json.writeStartObject();
                json.writeStringField("id", notChosen.exercise().id());
                json.writeStringField("because", notChosen.because());
                json.writeEndObject();
            }
            json.writeEndArray();
            strings("notices", routine.notices());
        } else {
            strings("notices", outcome.screened().notices());
        }
        json.writeEndObject();
    }

    /** Writes the sides of the conditions, and the typed words that were resolved to ids. */
    private void readings(Intake intake) throws IOException {
        json.writeObjectFieldStart("sides");
        for (Intake.Present present : intake.conditions()) {
            if (!present.sides().isEmpty()) {
                strings(
                        present.condition().id(),
                        present.sides().stream().map(Schemas::kebab).toList());
            }
        }
        json.writeEndObject();
        strings(
                "unconfirmed",
                intake.conditions().stream()
                        .filter(it -> !it.confirmed())
                        .map(it -> it.condition().id())
                        .toList());
        json.writeArrayFieldStart("read");
        for (Reading reading : intake.readings()) {
            json.writeStartObject();
            json.writeStringField("typed", reading.typed());
            json.writeStringField("as", Schemas.kebab(reading.kind()));
            strings("conditions", List.copyOf(reading.conditions()));
            strings("sides", reading.sides().stream().map(Schemas::kebab).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void exercise(Intake intake, Planned planned) throws IOException {
        Verdict verdict = planned.verdict();
        json.writeStartObject();
        json.writeStringField("id", verdict.exercise().id());
        json.writeStringField("name", verdict.exercise().name());
        json.writeStringField("phase", verdict.exercise().phase());
        strings("tags", List.copyOf(verdict.exercise().tags()));
        dose(planned.dose());
        json.writeNumberField("seconds", planned.dose().seconds());
        strings("sentences", planned.sentences(intake).stream().map(Phrase::say).toList());
        json.writeArrayFieldStart("because");
        if (verdict.override().isPresent()) {
            for (Withholding withholding : verdict.withheld()) {
                overridden(withholding, verdict.override().get());
            }
        }
        for (Applied applied : verdict.applied()) {
            if (applied.counts()) {
                because(applied);
            }
        }
        json.writeEndArray();
        json.writeNumberField("score", planned.value());
        if (planned.replaces().isPresent()) {
            json.writeStringField("replaces", planned.replaces().get().id());
        }
        json.writeEndObject();
    }

    private void dose(PlannedDose dose) throws IOException {
        json.writeObjectFieldStart("dose");
        json.writeNumberField("sets", dose.sets());
        json.writeNumberField("reps", dose.repetitions());
        json.writeNumberField("holdSeconds", dose.holdSeconds());
        json.writeStringField("sides", Schemas.kebab(dose.sides()));
        if (dose.lieOn().isPresent()) {
            json.writeStringField("lieOn", Schemas.kebab(dose.lieOn().get()));
        }
        json.writeNumberField("daysPerWeek", dose.daysPerWeek());
        json.writeStringField("range", Schemas.kebab(dose.range()));
        json.writeEndObject();
    }

    private void because(Applied applied) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", applied.rule().id());
        json.writeStringField("kind", Schemas.kebab(applied.rule().kind()));
        json.writeStringField("condition", applied.condition().id());
        json.writeStringField("because", applied.rule().because());
        strings("sources", applied.rule().sources());
        json.writeStringField("strength", Schemas.kebab(applied.rule().strength()));
        json.writeEndObject();
    }

    /** Writes a rule that the therapist overrode; it is still listed. */
    private void overridden(Withholding withholding, Intake.TherapistOverride override) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", withholding.id());
        json.writeStringField("kind", "overridden");
        json.writeStringField("because", withholding.because());
        json.writeStringField("override", override.because());
        json.writeStringField("by", override.by());
        json.writeEndObject();
    }

    private void withheld(List<Verdict> withheld) throws IOException {
        json.writeArrayFieldStart("withheld");
        for (Verdict verdict : withheld) {
            json.writeStartObject();
            json.writeStringField("id", verdict.exercise().id());
            strings("rules", verdict.withheld().stream().map(Withholding::id).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
