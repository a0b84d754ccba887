package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mapping that becomes a record, and every way in which it does not. */
class ObjectSchemaTest {
    private record Dose(int sets, Optional<String> tempo) {}

    private static final Schema<Dose> DOSE = dose(false);
    private static final Schema<Dose> WHAT_CAN_BE_READ = dose(true);

    private static Schema<Dose> dose(boolean allOptional) {
        var keys = new ObjectSchema();
        var tempo = keys.optional("tempo", Schemas.line(10));
        if (allOptional) {
            var sets = keys.optional("sets", Schemas.whole(1, 5));
            return keys.shapeOfWhatCanBeRead(found -> new Dose(found.get(sets).orElse(0), found.get(tempo)));
        }
        var sets = keys.required("sets", Schemas.whole(1, 5));
        return keys.shape(found -> {
            if (found.get(sets) == 5 && found.get(tempo).isEmpty()) {
                found.problem(tempo, "five sets need a tempo.", "write \"tempo: slow\".");
            }
            if (found.get(tempo).equals(Optional.of("never"))) {
                found.problem(tempo, "never is no tempo.", "");
            }
            return new Dose(found.get(sets), found.get(tempo));
        });
    }

    @Test
    void allKeysAreRead() {
        Reading.as(DOSE, "tempo: slow\nsets: 2\n").gives(new Dose(2, Optional.of("slow")));
    }

    @Test
    void anOptionalKeyCanBeLeftOut() {
        Reading.as(DOSE, "sets: 2\n").gives(new Dose(2, Optional.empty()));
    }

    @Test
    void aMissingKeyIsReportedAtTheMappingThatLacksIt() {
        Reading.as(Schemas.list(DOSE, 1, 2), "- sets: 1\n- tempo: slow\n")
                .says("a.yaml:2:3: error: the key \"sets\" is missing.", "  - tempo: slow", "    ^");
    }

    @Test
    void anUnknownKeyIsReportedWithAGuessAndWithAllThatIsAllowed() {
        Reading.as(DOSE, "sets: 2\ntempi: slow\n")
                .says(
                        "a.yaml:2:1: error: \"tempi\" is not a key here.",
                        "  tempi: slow",
                        "  ^",
                        "  did you mean tempo? allowed: sets, tempo");
    }

    @Test
    void keysAreNotReadInAnotherCase() {
        assertThat(Reading.as(DOSE, "Sets: 2\n").printed())
                .contains("\"Sets\" is not a key here.", "did you mean sets?", "the key \"sets\" is missing.");
    }

    @Test
    void anEmptyValueIsNotTheSameAsALeftOutKey() {
        Reading.as(DOSE, "sets: 2\ntempo:\n")
                .says("a.yaml:2:7: error: this must be text, and it is empty.", "  tempo:", "        ^");
        Reading.as(DOSE, "sets: ~\n")
                .says(
                        "a.yaml:1:7: error: this must be a whole number, and it is \"~\".",
                        "  sets: ~",
                        "        ^",
                        "  allowed: 1 to 5");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndInOrder() {
        assertThat(Reading.as(DOSE, "tempo: 7\nset: 2\n").problems().stream().map(p -> p.place() + " " + p.sentence()))
                .containsExactly(
                        "a.yaml:1:1 the key \"sets\" is missing.",
                        "a.yaml:1:8 this must be text, and it is a number.",
                        "a.yaml:2:1 \"set\" is not a key here.");
    }

    @Test
    void whatIsNoMappingIsToldTheKeys() {
        Reading.as(DOSE, "slow\n")
                .says(
                        "a.yaml:1:1: error: this must be a mapping, and it is text.",
                        "  slow",
                        "  ^",
                        "  keys: sets, tempo");
        Reading.as(DOSE, "- sets: 1\n")
                .says(
                        "a.yaml:1:1: error: this must be a mapping, and it is a list.",
                        "  - sets: 1",
                        "  ^",
                        "  keys: sets, tempo");
        assertThat(Reading.as(DOSE, "---\n").printed()).contains("this must be a mapping, and it is empty.");
    }

    @Test
    void valuesThatDoNotGoTogetherAreReportedAtTheValue() {
        Reading.as(DOSE, "sets: 2\ntempo: never\n")
                .says("a.yaml:2:8: error: never is no tempo.", "  tempo: never", "         ^");
    }

    @Test
    void valuesThatDoNotGoTogetherAreReportedAtTheMappingWhereTheKeyIsLeftOut() {
        Reading.as(DOSE, "sets: 5\n")
                .says("a.yaml:1:1: error: five sets need a tempo.", "  sets: 5", "  ^", "  write \"tempo: slow\".");
    }

    /** For an intake: a wrong number shall not hide an unknown goal. */
    @Test
    void whatCanBeReadIsReadBesideWhatCannot() {
        var reading = Reading.as(WHAT_CAN_BE_READ, "sets: 9\ntempo: slow\nmore: 1\n");
        assertThat(reading.value()).isEqualTo(new Dose(0, Optional.of("slow")));
        assertThat(reading.problems().stream().map(Diagnostic::sentence))
                .containsExactly("9 is out of range.", "\"more\" is not a key here.");
    }
}
