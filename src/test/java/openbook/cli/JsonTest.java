package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Schema version 1: scripts depend on these keys and their order. */
class JsonTest {
    private static final JsonThing ROUTINE = Cli.line(
                    "routine --goal golf-rotation,posture --condition osteoporosis --cannot prone --format json")
            .exits(0)
            .json();

    @Test
    void aRoutineHasTheKeysOfTheSchemaInTheirOrder() {
        assertThat(ROUTINE.keys())
                .containsExactly(
                        "schema",
                        "openbook",
                        "library",
                        "outcome",
                        "stage",
                        "minutes",
                        "goals",
                        "conditions",
                        "sides",
                        "unconfirmed",
                        "read",
                        "limits",
                        "exercises",
                        "withheld",
                        "notChosen",
                        "notices");
        assertThat(ROUTINE.number("schema")).isEqualTo(1);
        assertThat(ROUTINE.text("outcome")).isEqualTo("routine");
        assertThat(ROUTINE.number("stage")).isEqualTo(1);
        assertThat(ROUTINE.texts("goals")).containsExactly("golf-rotation", "posture");
        assertThat(ROUTINE.texts("conditions")).containsExactly("osteoporosis");
        assertThat(ROUTINE.texts("limits")).containsExactly("prone");
        assertThat(ROUTINE.text("library")).matches("[0-9a-f]{12}");
        assertThat("openbook " + ROUTINE.text("openbook") + "\n")
                .isEqualTo(Cli.run("--version").out());
    }

    @Test
    void anExerciseHasItsKeysInTheirOrder() {
        assertThat(ROUTINE.things("exercises")).isNotEmpty().allSatisfy(exercise -> {
            assertThat(exercise.keys())
                    .containsExactly("id", "name", "phase", "tags", "dose", "seconds", "sentences", "because", "score");
            assertThat(exercise.thing("dose").keys())
                    .containsExactly("sets", "reps", "holdSeconds", "sides", "daysPerWeek", "range");
            assertThat(exercise.things("because"))
                    .allSatisfy(it -> assertThat(it.keys())
                            .containsExactly("rule", "kind", "condition", "because", "sources", "strength"));
        });
    }

    @Test
    void everyWordOfAClosedSetIsOneOfIt() {
        assertThat(ROUTINE.things("exercises")).allSatisfy(exercise -> {
            assertThat(Set.of("breathing", "warm-up", "mobility", "strength", "cool-down"))
                    .contains(exercise.text("phase"));
            assertThat(Set.of("both", "each", "alternate", "one"))
                    .contains(exercise.thing("dose").text("sides"));
            assertThat(exercise.things("because"))
                    .allSatisfy(it ->
                            assertThat(Set.of("adapt", "caution", "prefer")).contains(it.text("kind")));
        });
    }

    @Test
    void theMinutesAreTheExercisesWithTimeToSettleIntoEachRoundedUpToTheHalfMinute() {
        double settle = 20.0 * ROUTINE.things("exercises").size();
        double seconds = ROUTINE.things("exercises").stream()
                .mapToDouble(it -> it.number("seconds"))
                .sum();
        assertThat(ROUTINE.number("minutes")).isEqualTo(Math.ceil((settle + seconds) / 30) / 2);
    }

    @Test
    void whatIsWithheldNamesItsRulesAndWhatIsNotChosenItsReason() {
        assertThat(ROUTINE.things("withheld")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.keys()).containsExactly("id", "rules");
            assertThat(it.texts("rules")).isNotEmpty();
        });
        assertThat(ROUTINE.things("notChosen")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.keys()).containsExactly("id", "because");
            assertThat(it.text("because")).isNotBlank();
        });
        assertThat(ROUTINE.ids("withheld")).isSorted();
        assertThat(ROUTINE.ids("notChosen")).isSorted();
    }

    @Test
    void aReferralHasReasonsAndNoExercises() {
        JsonThing referral = Cli.line("routine --goal posture --red-flag night-pain --format json")
                .exits(3)
                .json();
        assertThat(referral.keys())
                .containsExactly(
                        "schema",
                        "openbook",
                        "library",
                        "outcome",
                        "urgency",
                        "reasons",
                        "goals",
                        "conditions",
                        "sides",
                        "unconfirmed",
                        "read",
                        "limits",
                        "withheld",
                        "notices");
        assertThat(referral.text("outcome")).isEqualTo("referral");
        assertThat(referral.text("urgency")).isEqualTo("soon");
        JsonThing reason = referral.withId("reasons", "night-pain");
        assertThat(reason.keys()).containsExactly("id", "say", "sources");
        assertThat(reason.texts("sources")).containsExactly("rcem-flags", "nice-ng234");
    }

    @Test
    void theSideToLieOnIsSaidWhereOneSideMustNotLieDown() {
        String frozen = "routine --goal posture --include open-book --format json --condition frozen-shoulder:";
        JsonThing left = Cli.line(frozen + "left").exits(0).json().withId("exercises", "open-book");
        assertThat(left.thing("dose").text("sides")).isEqualTo("one");
        assertThat(left.thing("dose").text("lieOn")).isEqualTo("right");
        assertThat(left.thing("dose").keys())
                .containsExactly("sets", "reps", "holdSeconds", "sides", "lieOn", "daysPerWeek", "range");
        JsonThing right = Cli.line(frozen + "right").exits(0).json().withId("exercises", "open-book");
        assertThat(right.thing("dose").text("lieOn")).isEqualTo("left");
    }

    @Test
    void noticesSayWhatTheClinicianShouldKnowAndStandardErrorStaysEmpty() {
        var result = Cli.line("routine --goal posture --condition osteoporosis --format json")
                .exits(0)
                .stderrIs();
        assertThat(result.json().texts("notices"))
                .containsExactly(
                        "Red flags: not screened. The patient page opens with the questions.",
                        "osteoporosis: a clinician's clearance is advised before starting.");
    }
}
