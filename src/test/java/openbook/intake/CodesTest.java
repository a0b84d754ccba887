package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.library.model.ChartWords;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code suggests, it never chooses when it could mean several. */
class CodesTest {

    private static Condition condition(String id, List<String> codes, List<String> suggestedBy) {
        return new Condition(
                id,
                id,
                List.of(),
                codes,
                suggestedBy,
                List.of(),
                Clearance.NONE,
                Optional.empty(),
                false,
                List.of(),
                List.of());
    }

    private static final List<Condition> SOME = List.of(
            condition("disc", List.of("M51.26", "M51.27"), List.of()),
            condition("dizzy", List.of("H81.1-"), List.of("R42")),
            condition("faint", List.of("I95.1"), List.of("R42")),
            condition("fracture", List.of("M48.5-XA", "S22.0-"), List.of()),
            condition("old", List.of("M81.-", "Z87.310"), List.of()),
            condition("pressure", List.of("I10"), List.of()),
            condition("pressure-high", List.of("I16.-"), List.of("I10")),
            condition("shoulder", List.of("M75.1-", "M75.4-"), List.of()),
            condition("stiff-shoulder", List.of("M75.0-"), List.of()),
            condition("thin", List.of("M81.-"), List.of()),
            condition("turned", List.of("M41.-"), List.of("M43.8")));

    @ParameterizedTest(name = "{0} is {1}, chosen: {2}")
    @CsvSource({
        // the code itself, however it is typed
        "M51.26, disc, true",
        "m51.26, disc, true",
        "M5126, disc, true",
        // more exact than what is listed
        "H81.11, dizzy, true",
        "M75.101, shoulder, true",
        "S22.080A, fracture, true",
        "I95.1, faint, true",
        // the whole of what is listed
        "M41, turned, true",
        "H81.1, dizzy, true",
        // a gap in the middle
        "M48.54XA, fracture, true",
        "M48.5XXA, fracture, true",
        // broader than what is listed: one suggestion is still no choice
        "H81, dizzy, false",
        "I95, faint, false",
        "M48.5, fracture, false",
        "M48.54XD, '', false",
        "M51, disc, false",
        "M51.2, disc, false",
        // several at once, or one of several
        "M75, shoulder stiff-shoulder, false",
        "M81.0, old thin, true",
        "M81, old thin, true",
        // listed for one, and broad enough to suggest another
        "I10, pressure pressure-high, false",
        // only ever suggested
        "R42, dizzy faint, false",
        "M43.8, turned, false",
        "M43.8X1, turned, false",
        "M43, turned, false",
        // of none
        "M51.25, '', false",
        "Z87.31, old, false",
        "Z87.311, '', false",
        "Z99, '', false",
    })
    void aCodeMeans(String code, String ids, boolean chooses) {
        Meaning meaning = Codes.of(code, SOME, ChartWords.NONE);
        assertThat(String.join(" ", meaning.chooses() ? meaning.names() : meaning.suggests()))
                .isEqualTo(ids);
        assertThat(meaning.chooses()).isEqualTo(chooses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M81", "M81.0", "m81.0", "M80.08XA", "I10", "M45.A1", "Z98890", "C7A.00"})
    void isACode(String word) {
        assertThat(Codes.isCode(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M8", "M81.", "M81.-", "M81.01234", "8M1", "osteoporosis", "M81 0", "M81.0 ", "M-1"})
    void isNoCode(String word) {
        assertThat(Codes.isCode(word)).isFalse();
    }

    @Test
    void noWordOfTheLibraryLooksLikeACode() {
        assertThat(Sample.LIBRARY.conditions().values().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.id(), it.name()), it.also().stream()))
                        .filter(Codes::isCode))
                .isEmpty();
    }

    @Test
    void aCodeThatCouldMeanSeveralListsThemByName() {
        Asked.posture("conditions: [Z98.1]")
                .says(
                        "jo.yaml:2:14: the code \"Z98.1\" could mean several conditions; name the one that is meant. / it could be: "
                                + "spine-fusion-healed (Spine fusion, healed and cleared)\n               "
                                + "spine-fusion-recent (Spine fusion in the last 6 months)");
    }

    @Test
    void aBroadCodeThatSuggestsOneConditionAsksForItsName() {
        Asked.posture("conditions: [M41.1, I89]")
                .says(
                        "jo.yaml:2:21: the code \"I89\" only suggests a condition; name the condition, if it is meant. / it could be: "
                                + "arm-lymphedema (Arm lymphedema or risk after breast cancer care)");
    }

    @Test
    void aCodeOfNoConditionSaysWhereAllAreShown() {
        Asked.posture("conditions: [Z99.9]")
                .says(
                        "jo.yaml:2:14: no condition of the library has the code \"Z99.9\". / \"openbook list conditions\" shows all"
                                + " with their codes.");
    }
}
