package openbook.routine;

import static openbook.routine.Plans.ids;
import static openbook.routine.Plans.notChosen;
import static openbook.routine.Plans.routine;
import static openbook.routine.Plans.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Exercise;
import openbook.library.model.Urgency;
import org.junit.jupiter.api.Test;

/** Time and number: what fits is taken, what does not is named, and the rest of the time is used. */
class PlannerTest {
    /** Every goal, stage and number of minutes, with and without a condition. */
    @Test
    void theMinutesAndFiveExercisesAreNeverExceededAndTheTotalIsHonest() {
        List<String> wrong = new ArrayList<>();
        int routines = 0;
        for (String goal : Sample.goals()) {
            for (String condition : List.of("osteoporosis", "copd-asthma")) {
                for (int stage = 1; stage <= 3; stage++) {
                    for (int minutes = 1; minutes <= 20; minutes++) {
                        var intake = Sample.intake(goal, List.of(condition), List.of(), stage, minutes);
                        if (Planner.plan(Sample.LIBRARY, intake) instanceof Outcome.Routine routine) {
                            routines++;
                            int seconds = routine.exercises().stream()
                                    .mapToInt(it -> it.dose().seconds() + 20)
                                    .sum();
                            if (routine.seconds() != seconds
                                    || seconds > minutes * 60
                                    || routine.exercises().size() > 5) {
                                wrong.add(goal + " " + condition + " " + stage + " in " + minutes);
                            }
                        }
                    }
                }
            }
        }
        assertThat(routines).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void moreExercisesComeOnlyWhenAskedFor() {
        assertThat(ids("stage: 3\nminutes: 60")).hasSize(5);
        assertThat(ids("stage: 3\nminutes: 60\nexercises: 7")).hasSize(7);
    }

    @Test
    void minutesAreRoundedUpToTheHalf() {
        // Breathe, two or three to loosen and a rest: 50 seconds each.
        assertThat(routine("minutes: 3").seconds()).isEqualTo(150);
        assertThat(routine("minutes: 3").minutes()).isEqualTo(2.5);
        assertThat(routine("minutes: 4").seconds()).isEqualTo(200);
        assertThat(routine("minutes: 4").minutes()).isEqualTo(3.5);
    }

    @Test
    void whatWasCutForTimeIsNamed() {
        Outcome.Routine routine = routine("minutes: 3");
        assertThat(ids(routine)).containsExactly("breathe", "loosen-a", "loosen-b");
        assertThat(notChosen(routine)).containsEntry("loosen-c", "Cut to stay within 3 minutes.");
    }

    @Test
    void whatWasCutForNumberIsNamed() {
        Outcome.Routine routine = routine("exercises: 3");
        assertThat(ids(routine)).containsExactly("breathe", "loosen-a", "loosen-b");
        assertThat(notChosen(routine)).containsEntry("loosen-c", "Cut to stay at 3 exercises.");
    }

    @Test
    void whatIsWorthLessIsToldItsOwnValue() {
        List<Exercise> drills = Plans.drills();
        drills.add(Made.exercise("loosen-d")
                .tags("pos-sit", "move-rotation")
                .worth(1)
                .make());
        assertThat(notChosen(routine(Plans.plan(drills, ""))))
                .containsEntry(
                        "loosen-d", "The chosen set scores higher in total for the goals; this exercise scores 1.");
    }

    @Test
    void whatAConditionPrefersIsWorthMore() {
        var keen = Made.condition("keen", Made.prefer("keen-1", 2, "move-extension"));
        assertThat(ids("minutes: 3")).contains("loosen-b").doesNotContain("loosen-c");
        assertThat(ids("minutes: 3\nconditions: [keen]", keen))
                .contains("loosen-c")
                .doesNotContain("loosen-b");
    }

    @Test
    void whatDoesNothingForTheGoalIsNotOffered() {
        List<Exercise> drills = Plans.drills();
        drills.add(Made.exercise("loosen-d")
                .tags("pos-sit", "move-flexion")
                .worth(0)
                .make());
        assertThat(notChosen(routine(Plans.plan(drills, ""))))
                .containsEntry("loosen-d", "It serves none of the patient's goals.");
    }

    @Test
    void aCoolDownFillsTheTimeThatIsLeftAndTakesNothingElsesPlace() {
        assertThat(ids("minutes: 5")).endsWith("rest").hasSize(5);
        assertThat(ids("minutes: 4"))
                .as("200 seconds are full")
                .doesNotContain("rest")
                .hasSize(4);
        assertThat(ids("exercises: 4"))
                .as("four places are full")
                .doesNotContain("rest")
                .hasSize(4);
        List<Exercise> drills = Plans.drills();
        drills.removeIf(it -> it.id().equals("rest"));
        drills.add(Made.exercise("rest").phase("cool-down").worth(3).make());
        assertThat(ids(routine(Plans.plan(drills, "minutes: 4"))))
                .as("however much it is worth")
                .doesNotContain("rest")
                .contains("loosen-c");
    }

    @Test
    void tooFewMinutesNameTheShortestRoutine() {
        Outcome.Wish wish = wish(Plans.plan(Plans.drills(), "minutes: 2"));
        assertThat(wish.key()).isEqualTo("minutes");
        assertThat(wish.because()).isEqualTo("a complete routine for this patient does not fit into 2 minutes.");
        assertThat(wish.hint()).isEqualTo("the shortest one takes 3.");
    }

    /** Every condition, goal and stage: the hint is right, one minute less is not enough. */
    @Test
    void theMinutesThatAreSuggestedAreEnoughAndOneLessIsNot() {
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            for (String goal : Sample.goals()) {
                for (int stage = 1; stage <= 3; stage++) {
                    Outcome short1 =
                            Planner.plan(Sample.LIBRARY, Sample.intake(goal, List.of(condition), List.of(), stage, 1));
                    int enough = Integer.parseInt(wish(short1).hint().replaceAll("\\D", ""));
                    if (!hasRoutine(goal, condition, stage, enough) || hasRoutine(goal, condition, stage, enough - 1)) {
                        wrong.add(condition + " " + goal + " " + stage + ": " + enough);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean hasRoutine(String goal, String condition, int stage, int minutes) {
        return Planner.plan(Sample.LIBRARY, Sample.intake(goal, List.of(condition), List.of(), stage, minutes))
                instanceof Outcome.Routine;
    }

    @Test
    void tooFewExercisesNameHowManyAStageHas() {
        Outcome.Wish wish = wish(Plans.plan(Plans.drills(), "stage: 2\nexercises: 3"));
        assertThat(wish.key()).isEqualTo("exercises");
        assertThat(wish.because()).isEqualTo("stage 2 has at least 4 exercises.");
        assertThat(wish.hint()).isEqualTo("ask for 4 or more.");
        assertThat(ids("stage: 2\nexercises: 4")).hasSize(4);
    }

    @Test
    void aPhaseThatCannotBeFilledIsAReferralThatNamesThePhaseAndTheRules() {
        var stiff = Made.condition("stiff", Made.avoid("stiff-1", "move-rotation"), Made.avoid("stiff-2", "pos-sit"));
        Outcome outcome = Plans.plan(Plans.drills(), "stage: 1\nconditions: [stiff]", stiff);
        assertThat(outcome).isInstanceOf(Outcome.Referral.class);
        var referral = (Outcome.Referral) outcome;
        assertThat(referral.urgency()).isEqualTo(Urgency.SOON);
        assertThat(referral.reasons())
                .extracting(it -> it.id() + ": " + it.because())
                .containsExactly(
                        "no-breathing-or-warm-up: Stage 1 needs at least 1 for breathing or warm-up, and 0 are left."
                                + " Withheld by: stiff-2 (1).",
                        "no-mobility: Stage 1 needs at least 2 for mobility, and 0 are left."
                                + " Withheld by: stiff-1 (1), stiff-2 (3).");
        assertThat(referral.reasons())
                .allSatisfy(it -> assertThat(it.say())
                        .isEqualTo("Please do not start yet. Your therapist will pick exercises for you in person."));
    }

    @Test
    void oneLeftWhereTwoAreNeededIsAReferralToo() {
        var stiff =
                Made.condition("stiff", Made.avoid("stiff-1", "move-rotation"), Made.avoid("stiff-2", "move-sidebend"));
        Outcome outcome = Plans.plan(Plans.drills(), "stage: 1\nconditions: [stiff]", stiff);
        assertThat(((Outcome.Referral) outcome).reasons())
                .extracting(it -> it.because())
                .containsExactly(
                        "Stage 1 needs at least 2 for mobility, and 1 is left. Withheld by: stiff-1 (1), stiff-2 (1).");
        assertThat(Plans.plan(Plans.drills(), "stage: 3\nconditions: [stiff]", stiff))
                .as("stage 3 needs only one")
                .isInstanceOf(Outcome.Routine.class);
    }

    @Test
    void aPickThatIsWithheldIsAnsweredUnderTheKeyThatAskedForIt() {
        var stiff = Made.condition("stiff", Made.avoid("stiff-1", "move-rotation"));
        Outcome.Wish included = wish(Plans.plan(Plans.drills(), "conditions: [stiff]\ninclude: [loosen-a]", stiff));
        assertThat(included.key()).isEqualTo("include");
        assertThat(included.because()).startsWith("\"loosen-a\" is withheld. stiff-1: ");
        Outcome.Wish overridden = wish(Plans.plan(
                Plans.drills(),
                "exclude: [loosen-a]\noverride: [{exercise: loosen-a, because: seen, by: Ann Roe}]",
                stiff));
        assertThat(overridden.key()).isEqualTo("override");
    }

    /** A batch keeps one planner for everyone: what was planned before must leave no trace. */
    @Test
    void onePlannerForManyGivesEachWhatAPlannerOfItsOwnWould() {
        var shared = new Planner(Sample.LIBRARY);
        int planned = 0;
        for (String goal : Sample.goals()) {
            for (String other : Sample.goals()) {
                for (int stage = 1; stage <= 3; stage++) {
                    for (String conditions :
                            List.of("", "osteoporosis", "'shoulder-replacement:left'", "copd-asthma")) {
                        // A therapist's word about one patient first, so that a later one could inherit it.
                        String word = goal.equals(other)
                                ? "override: [{exercise: heel-sit-turn, because: seen, by: Ann Roe}]\n"
                                : stage == 3 ? "exclude: [open-book, cat-camel]\n" : "";
                        var intake = Sample.intake("goals: [" + goal + (goal.equals(other) ? "" : ", " + other) + "]\n"
                                + "stage: " + stage + "\nconditions: [" + conditions + "]\nred-flags: none\n" + word
                                + "cannot: [" + (stage == 2 ? "kneel" : "") + "]");
                        assertThat(shared.plan(intake))
                                .as(goal + " " + other + " " + stage + " " + conditions)
                                .isEqualTo(Planner.plan(Sample.LIBRARY, intake));
                        planned++;
                    }
                }
            }
        }
        assertThat(planned).isEqualTo(300);
    }
}
