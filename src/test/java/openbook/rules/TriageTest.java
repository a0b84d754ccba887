package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.document.InvalidInputException;
import openbook.intake.Intake;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether there may be a routine at all: clearances, red flags and age, each acting and each quiet. */
class TriageTest {
    private static Screened screen(String yaml) {
        return Screening.screen(Sample.LIBRARY, Sample.intake("goals: [posture]\n" + yaml));
    }

    private static List<String> refused(String yaml) {
        return screen(yaml).refusals().stream().map(Refusal::id).toList();
    }

    private static Stream<Condition> with(Clearance clearance) {
        return Sample.LIBRARY.conditions().values().stream().filter(it -> it.clearance() == clearance);
    }

    static Stream<String> asksNothing() {
        return with(Clearance.NONE).map(Condition::id);
    }

    static Stream<String> advises() {
        return with(Clearance.ADVISED).map(Condition::id);
    }

    static Stream<String> requires() {
        return with(Clearance.REQUIRED).map(Condition::id);
    }

    static Stream<Condition> stops() {
        return with(Clearance.STOP);
    }

    @ParameterizedTest
    @MethodSource("asksNothing")
    void aConditionThatAsksForNoClearanceIsNotTurnedAwayAndSaysNothingOfIt(String id) {
        Screened screened = screen("red-flags: none\nconditions: [" + id + "]");
        assertThat(screened.refusals()).isEmpty();
        assertThat(screened.notices()).noneMatch(it -> it.contains("clearance"));
    }

    @ParameterizedTest
    @MethodSource("advises")
    void anAdvisedClearanceIsALineToTheClinicianUntilItIsRecorded(String id) {
        Screened screened = screen("conditions: [" + id + "]");
        assertThat(screened.refusals()).isEmpty();
        assertThat(screened.notices()).contains(id + ": a clinician's clearance is advised before starting.");
        assertThat(screen("conditions: [" + id + "]\ncleared: [" + id + "]").notices())
                .noneMatch(it -> it.contains("is advised"));
    }

    @ParameterizedTest
    @MethodSource("requires")
    void aRequiredClearanceIsARefusalUntilItIsRecorded(String id) {
        List<Refusal> refusals = screen("conditions: [" + id + "]").refusals();
        assertThat(refusals).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(id);
            assertThat(it.urgency()).isEqualTo(Urgency.CLEARANCE);
            assertThat(it.clearable()).isTrue();
            assertThat(it.say()).isEqualTo("Please do not start yet. Your doctor or surgeon needs to say yes first.");
            assertThat(it.because()).contains("no routine until a clinician's clearance is recorded");
        });
        assertThat(refused("conditions: [" + id + "]\ncleared: [" + id + "]")).isEmpty();
    }

    /** A code that a chart keeps for life leaves open whether the weeks after the operation are over. */
    @Test
    void whatIsNotConfirmedHasItsRulesAndANoticeAndAsksForNoClearance() {
        var open = screen("conditions: [Z90.11]");
        assertThat(open.refusals()).isEmpty();
        assertThat(open.notices())
                .anyMatch(it -> it.startsWith("breast-surgery-recent: it is not known whether this was in the last"));
        var recent = screen("conditions: [breast-surgery-recent]\ncleared: [breast-surgery-recent]");
        assertThat(withheld(recent)).isNotEmpty();
        assertThat(withheld(open)).containsAll(withheld(recent));
    }

    private static List<String> withheld(Screened screened) {
        return screened.verdicts().stream()
                .flatMap(it -> it.withheld().stream()
                        .map(why -> it.exercise().id() + " " + why.id())
                        .filter(why -> why.contains("breast-surgery-recent-")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aStopThatIsNotConfirmedStops(Condition stop) {
        Intake one = Sample.intake("goals: [posture]");
        Intake open = new Intake(
                one.name(),
                one.age(),
                one.goals(),
                one.protocol(),
                List.of(new Intake.Present(stop, new TreeSet<>(), false)),
                one.limits(),
                one.equipment(),
                one.minutes(),
                one.mostExercises(),
                one.stage(),
                one.redFlags(),
                one.cleared(),
                one.include(),
                one.exclude(),
                one.overrides(),
                one.notes(),
                one.readings(),
                one.remarks());
        assertThat(Screening.screen(Sample.LIBRARY, open).refusals())
                .extracting(Refusal::id)
                .containsExactly(stop.id());
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aStopIsARefusalInItsOwnWordsThatNoClearanceLifts(Condition stop) {
        String yaml = "conditions: [" + stop.id() + "]\ncleared: [" + stop.id() + "]";
        for (String written : List.of("conditions: [" + stop.id() + "]", yaml)) {
            assertThat(screen(written).refusals()).singleElement().satisfies(it -> {
                assertThat(it.id()).isEqualTo(stop.id());
                assertThat(it.clearable()).isFalse();
                assertThat(it.say()).isEqualTo(stop.stop().orElseThrow().say());
                assertThat(it.urgency()).isEqualTo(stop.stop().orElseThrow().urgency());
            });
        }
        assertThat(screen(yaml).notices())
                .contains(stop.id() + ": this is a stop; a recorded clearance does not lift it.");
    }

    @Test
    void aClearanceForOneConditionDoesNotClearAnother() {
        assertThat(refused("conditions: [pregnancy, sternotomy-recent]\ncleared: [pregnancy]"))
                .containsExactly("sternotomy-recent");
    }

    @Test
    void aRecordedClearanceIsTold() {
        assertThat(screen("conditions: [pregnancy]\ncleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-11-20}]")
                        .notices())
                .contains("pregnancy: cleared by Dr. Lee on 2026-11-20.");
        assertThat(screen("cleared: [pregnancy]").notices())
                .contains("pregnancy: cleared by (no name recorded); the intake does not name it otherwise.");
    }

    @Test
    void theLibraryHasRedFlagsOfEveryUrgency() {
        assertThat(flags().map(RedFlags.Flag::urgency).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Urgency.values()));
    }

    static Stream<RedFlags.Flag> flags() {
        return Sample.LIBRARY.redFlags().flags().values().stream();
    }

    @ParameterizedTest
    @MethodSource("flags")
    void everyRedFlagIsARefusalInItsOwnWordsAndWithItsOwnUrgency(RedFlags.Flag flag) {
        assertThat(screen("red-flags: [" + flag.id() + "]").refusals())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo(flag.id());
                    assertThat(it.urgency()).isEqualTo(flag.urgency());
                    assertThat(it.say()).isEqualTo(flag.say());
                    assertThat(it.because()).contains(flag.ask());
                    assertThat(it.sources()).isNotEmpty();
                    assertThat(it.clearable()).isEqualTo(flag.urgency() == Urgency.CLEARANCE);
                });
        assertThat(refused("red-flags: none")).as("quiet when answered with no").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void onlyTheRedFlagsThatAskForAClearanceCanBeCleared(Urgency urgency) {
        List<RedFlags.Flag> flags =
                flags().filter(it -> it.urgency() == urgency).toList();
        assertThat(flags).isNotEmpty();
        for (RedFlags.Flag flag : flags) {
            if (urgency == Urgency.CLEARANCE) {
                assertThat(refused("red-flags: [" + flag.id() + "]\ncleared: [" + flag.id() + "]"))
                        .isEmpty();
            } else {
                assertThat(catchThrowable(
                                () -> refused("red-flags: [" + flag.id() + "]\ncleared: [" + flag.id() + "]")))
                        .as("%s cannot even be written as cleared", flag.id())
                        .isInstanceOf(InvalidInputException.class);
            }
        }
    }

    @Test
    void theMostUrgentReasonComesFirst() {
        List<Refusal> refusals = screen("red-flags: [height-loss, night-pain, fever, chest-pain]\n"
                        + "conditions: [spine-cancer, pregnancy]\nage: 17")
                .refusals();
        assertThat(refusals.stream().map(Refusal::id))
                .containsExactlyInAnyOrder(
                        "height-loss", "night-pain", "fever", "chest-pain", "spine-cancer", "pregnancy", "under-18");
        assertThat(refusals.get(0).id()).isEqualTo("chest-pain");
        assertThat(refusals)
                .isSortedAccordingTo(Comparator.comparing(
                        it -> List.of(Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.SOON, Urgency.CLEARANCE)
                                .indexOf(it.urgency())));
    }

    @Test
    void reasonsOfTheSameUrgencyComeByName() {
        assertThat(refused("red-flags: [fever, cancer-past, band-pain]"))
                .containsExactly("band-pain", "cancer-past", "fever");
    }

    @Test
    void silenceAboutRedFlagsIsNeverReadAsNo() {
        assertThat(screen("").notices())
                .contains("Red flags: not screened. The patient page opens with the questions.");
        assertThat(screen("red-flags: none").notices()).noneMatch(it -> it.contains("Red flags"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 17})
    void someoneUnder18IsReferred(int age) {
        assertThat(screen("age: " + age).refusals()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("under-18");
            assertThat(it.clearable()).isFalse();
            assertThat(it.say()).startsWith("This page is for grown-ups.");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 40, 64, 65, 99})
    void anAdultIsNot(int age) {
        assertThat(refused("age: " + age)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 80})
    void from65OnSilenceAboutBoneStrengthIsPointedOut(int age) {
        assertThat(screen("age: " + age).notices())
                .contains("Age " + age + " and no word on bone strength: if it was never checked, add"
                        + " --condition bone-strength-unknown.");
        assertThat(screen("age: " + age + "\nconditions: [knee-oa]").notices())
                .as("a condition that says nothing of bone does not answer it")
                .anyMatch(it -> it.contains("bone-strength-unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age: 64",
                "conditions: [knee-oa]",
                "age: 70\nconditions: [osteoporosis]",
                "age: 70\nconditions: [osteopenia]",
                "age: 70\nconditions: [bone-strength-unknown]",
                "age: 70\nconditions: [osteoporosis-spine-fracture]\ncleared: [osteoporosis-spine-fracture]"
            })
    void nothingIsSaidOfBoneWhenItIsKnownOrTheAgeIsLowerOrNotGiven(String yaml) {
        assertThat(screen(yaml).notices()).noneMatch(it -> it.contains("bone strength"));
    }

    @Test
    void aClearanceSaysWhetherTheIntakeNamesWhatWasCleared() {
        String by = ": cleared by Dr Roe on 2026-01-02";
        String record = "cleared: [{condition: %s, by: Dr Roe, on: 2026-01-02}]";
        assertThat(screen("conditions: [pregnancy, osteoporosis]\nred-flags: none\n" + record.formatted("pregnancy"))
                        .notices())
                .contains("pregnancy" + by + ".");
        assertThat(screen("conditions: [osteoporosis]\nred-flags: none\n" + record.formatted("pregnancy"))
                        .notices())
                .contains("pregnancy" + by + "; the intake does not name it otherwise.");
        String flag = Sample.LIBRARY.redFlags().flags().values().stream()
                .filter(it -> it.urgency() == Urgency.CLEARANCE)
                .map(RedFlags.Flag::id)
                .findFirst()
                .orElseThrow();
        String other = Sample.LIBRARY.redFlags().flags().keySet().stream()
                .filter(it -> !it.equals(flag))
                .findFirst()
                .orElseThrow();
        assertThat(screen("red-flags: [" + flag + "]\n" + record.formatted(flag))
                        .notices())
                .contains(flag + by + ".");
        assertThat(screen("red-flags: [" + other + "]\n" + record.formatted(flag))
                        .notices())
                .contains(flag + by + "; the intake does not name it otherwise.");
    }
}
