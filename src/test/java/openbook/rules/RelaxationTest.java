package openbook.rules;

import static openbook.rules.ChangesTest.halfRange;
import static openbook.rules.ChangesTest.hold;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Rule;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a clinic's own library lets through that another one holds back. */
class RelaxationTest {
    private static final Exercise TURN =
            Made.exercise("turn").tags("pos-sit", "move-rotation").make();
    private static final Exercise BEND =
            Made.exercise("bend").tags("pos-sit", "move-flexion").make();

    private static Library with(Rule... rules) {
        return Made.library(List.of(TURN, BEND), Made.condition("stiff", rules));
    }

    private static List<String> between(Library before, Library after) {
        return Relaxation.between(before, after).stream()
                .map(Relaxation::sentence)
                .toList();
    }

    private static Stream<Arguments> rulesThatBecomeLooser() {
        Rule avoid = Made.avoid("r", "move-rotation");
        Rule half = Made.adapt("r", halfRange(), "move-rotation");
        Rule caution = Made.caution("r", "move-rotation");
        Rule other = Made.avoid("s", "pos-sit", "move-rotation");
        return Stream.of(
                Arguments.of(List.of(avoid), List.of(), "withheld, now free"),
                Arguments.of(List.of(avoid), List.of(half), "withheld, now adapted"),
                Arguments.of(List.of(half), List.of(caution), "adapted, now caution"),
                Arguments.of(List.of(caution), List.of(), "caution, now free"),
                Arguments.of(List.of(caution), List.of(Made.prefer("r", 1, "move-rotation")), "caution, now free"),
                Arguments.of(
                        List.of(half), List.of(Made.adapt("r", hold(3), "move-rotation")), "adapted, now adapted less"),
                Arguments.of(List.of(avoid, other), List.of(avoid), "withheld also by s, now withheld without"),
                Arguments.of(
                        List.of(avoid, other),
                        List.of(Made.caution("r", "pos-sit"), other),
                        "withheld also by r, now" + " withheld without"),
                Arguments.of(
                        List.of(avoid, other),
                        List.of(Made.avoid("t", "move-rotation")),
                        "withheld also by r and s, now withheld without"));
    }

    @ParameterizedTest
    @MethodSource("rulesThatBecomeLooser")
    void aCellThatIsHeldBackLessIsNamedAndNoOther(List<Rule> before, List<Rule> after, String said) {
        Library strict = with(before.toArray(Rule[]::new));
        Library loose = with(after.toArray(Rule[]::new));
        assertThat(between(strict, loose)).contains("stiff x turn: " + said).noneMatch(it -> it.contains("bend"));
    }

    @Test
    void moreCareIsNoLoosening() {
        Rule caution = Made.caution("r", "move-rotation");
        Rule half = Made.adapt("r", halfRange(), "move-rotation");
        Rule avoid = Made.avoid("r", "move-rotation");
        assertThat(between(with(), with(caution))).isEmpty();
        assertThat(between(with(caution), with(half))).isEmpty();
        assertThat(between(with(half), with(avoid))).isEmpty();
        assertThat(between(with(avoid), with(avoid, Made.avoid("s", "move-flexion"))))
                .isEmpty();
        assertThat(between(with(Made.prefer("r", 2, "move-rotation")), with())).isEmpty();
        Rule both = Made.adapt("r", halfRange().merge(hold(3)), "move-rotation");
        assertThat(between(with(half), with(both))).isEmpty();
        assertThat(between(with(both), with(half))).containsExactly("stiff x turn: adapted, now adapted less");
    }

    @Test
    void aConditionThatIsGoneIsNamedOnce() {
        assertThat(between(with(Made.avoid("r", "move-rotation")), Made.library(List.of(TURN, BEND))))
                .containsExactly("stiff: a condition, now gone");
    }

    @Test
    void anExerciseThatIsGoneIsNotCompared() {
        Condition free = Made.condition("stiff");
        assertThat(between(with(Made.avoid("r", "move-rotation")), Made.library(List.of(BEND), free)))
                .isEmpty();
    }

    /** A copy of the built-in library with changes: file, what stands there, what shall. */
    private static Library changed(String... changes) {
        SortedMap<String, String> files = LibraryFiles.builtIn();
        for (List<String> change : List.of(changes).stream()
                .map(it -> Arrays.asList(it.split(" \\| ", 3)))
                .toList()) {
            String text = files.get(change.get(0));
            assertThat(text).contains(change.get(1));
            files.put(change.get(0), text.replace(change.get(1), change.get(2)));
        }
        return LibraryReader.read(files);
    }

    @Test
    void clearancesLimitsRedFlagsAndAgesAreComparedBothWays() {
        Library loose = changed(
                "conditions/pregnancy.yaml | clearance: required | clearance: advised",
                "limits.yaml | avoid: {any: [arm-overhead]} | avoid: {all: [arm-overhead, pos-stand]}",
                "limits.yaml | id: grip | id: grip-less",
                "red-flags.yaml | urgency: same-day | urgency: soon",
                "red-flags.yaml | id: night-pain | id: night-ache",
                "everyone.yaml | adult-from: 18 | adult-from: 17",
                "everyone.yaml | bone-check-from: 65 | bone-check-from: 66");
        List<String> found = between(Sample.LIBRARY, loose);
        assertThat(found)
                .contains(
                        "pregnancy: clearance required, now clearance advised",
                        "raise-arms x bed-angel: withheld, now free",
                        "grip: a limit, now gone",
                        "night-pain: a red flag, now gone",
                        "arm-swollen: urgency same-day, now urgency soon",
                        "ages: adults from 18, now from 17",
                        "ages: bone strength asked from 65, now from 66")
                .doesNotContain("raise-arms x wall-angel: withheld, now free");
        assertThat(between(loose, Sample.LIBRARY))
                .as("what is new or stricter is no loosening")
                .containsExactly("grip-less: a limit, now gone", "night-ache: a red flag, now gone");
        assertThat(between(Sample.LIBRARY, Sample.LIBRARY)).isEmpty();
    }
}
