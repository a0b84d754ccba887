package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.document.InvalidInputException;
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
                id, id, List.of(), codes, suggestedBy, Clearance.NONE, Optional.empty(), false, List.of(), List.of());
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
        "M48.54XD, fracture, false",
        "M51, disc, false",
        "M51.2, disc, false",
        // several
        "M75, shoulder stiff-shoulder, false",
        "M81.0, old thin, false",
        "M81, old thin, false",
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
        Codes.Meaning meaning = Codes.of(code, SOME);
        assertThat(String.join(" ", meaning.conditions())).isEqualTo(ids);
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

    /** Codes under a pattern: itself where it is whole, one and two places longer where it ends in a hyphen. */
    private static List<String> examples(String pattern) {
        return pattern.contains("-")
                ? List.of(pattern.replace("-", "1"), pattern.replace("-", "0").replace(".", ""))
                : List.of(pattern, pattern.toLowerCase(Locale.ROOT));
    }

    private static Set<String> withPattern(BiPredicate<Condition, String> test, String word) {
        return Sample.LIBRARY.conditions().values().stream()
                .filter(it -> test.test(it, word))
                .map(Condition::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fits(List<String> patterns, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replace(".", "");
        return patterns.stream()
                .anyMatch(it -> plain.matches(it.replace(".", "").replace("-", ".*") + (it.contains("-") ? "" : ".*")));
    }

    @Test
    void everyCodeOfTheLibraryFindsItsConditionOrListsAllItCouldMean() {
        List<String> wrong = new ArrayList<>();
        for (Condition condition : Sample.LIBRARY.conditions().values()) {
            for (String pattern : condition.codes()) {
                for (String code : examples(pattern)) {
                    Set<String> listed = withPattern((it, word) -> fits(it.codes(), word), code);
                    Set<String> suggested = withPattern((it, word) -> fits(it.suggestedBy(), word), code);
                    suggested.addAll(listed);
                    String outcome = outcome(code);
                    String expected = suggested.size() == 1 ? condition.id() : "which of " + suggested;
                    if (!outcome.equals(expected)) {
                        wrong.add(code + " of " + condition.id() + ": " + outcome + ", not " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyBroadCodeOfTheLibrarySuggestsAndNeverChooses() {
        List<String> wrong = new ArrayList<>();
        for (Condition condition : Sample.LIBRARY.conditions().values()) {
            for (String code : condition.suggestedBy()) {
                if (!outcome(code).startsWith("which of ") || !outcome(code).contains(condition.id())) {
                    wrong.add(code + " of " + condition.id() + ": " + outcome(code));
                }
            }
            for (String pattern : condition.codes()) {
                String category = pattern.substring(0, 3);
                boolean narrower =
                        condition.codes().stream().noneMatch(it -> it.equals(category) || it.equals(category + ".-"));
                if (narrower
                        && !(outcome(category).startsWith("which of ")
                                && outcome(category).contains(condition.id()))) {
                    wrong.add(category + " of " + condition.id() + ": " + outcome(category));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The condition that a code is taken for, or the ones that are offered. */
    private static String outcome(String code) {
        Asked asked = Asked.posture("conditions: [\"" + code + "\"]");
        try {
            return String.join(" ", asked.conditions());
        } catch (InvalidInputException e) {
            String hint = e.problems().get(0).hint();
            return "which of "
                    + hint.replace("it could be: ", "")
                            .lines()
                            .map(it -> it.strip().split(" ")[0])
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aCodeThatCouldMeanSeveralListsThemByName() {
        Asked.posture("conditions: [M81.0]")
                .says(
                        "jo.yaml:2:14: the code \"M81.0\" could mean several conditions; name the one that is meant. / it could be: "
                                + "osteoporosis (Osteoporosis, no known spine fracture)\n               "
                                + "osteoporosis-spine-fracture (Osteoporosis with an old (healed) spine fracture)");
    }

    @Test
    void aBroadCodeThatSuggestsOneConditionAsksForItsName() {
        Asked.posture("conditions: [M41.1, G56]")
                .says(
                        "jo.yaml:2:21: the code \"G56\" is broader than the condition it suggests; name the condition. / it could be: "
                                + "wrist-carpal-tunnel (Carpal tunnel or sore wrist)");
    }

    @Test
    void aCodeOfNoConditionSaysWhereAllAreShown() {
        Asked.posture("conditions: [Z99.9]")
                .says(
                        "jo.yaml:2:14: no condition of the library has the code \"Z99.9\". / \"openbook list conditions\" shows all"
                                + " with their codes.");
    }
}
