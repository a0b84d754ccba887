package openbook.routine;

import static openbook.routine.Plans.ids;
import static openbook.routine.Plans.routine;
import static openbook.routine.Plans.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openbook.Made;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import org.junit.jupiter.api.Test;

/** The therapist's own picks, vetoes and overrides in a routine. */
class PicksTest {
    private static final Condition STIFF = Made.condition("stiff", Made.avoid("stiff-1", "move-rotation"));
    private static final String OVERRIDE =
            "conditions: [stiff]\noverride: [{exercise: loosen-a, because: seen in clinic, by: Ann Roe}]";

    @Test
    void aPickComesInWhateverItIsWorth() {
        List<Exercise> drills = Plans.drills();
        drills.add(Made.exercise("loosen-z")
                .tags("pos-sit", "move-rotation")
                .worth(0)
                .make());
        assertThat(ids(routine(Plans.plan(drills, "")))).doesNotContain("loosen-z");
        assertThat(ids(routine(Plans.plan(drills, "include: [loosen-z]")))).contains("loosen-z");
    }

    @Test
    void aPickGoesBeyondTheLevelsAndThePhasesOfTheStage() {
        assertThat(ids("stage: 1\ninclude: [press-c]")).contains("press-c");
        assertThat(ids("stage: 2\ninclude: [press-c]")).contains("press-c");
    }

    @Test
    void picksGoBeyondTheUsualNumber() {
        assertThat(ids("stage: 1\nexercises: 4\ninclude: [breathe, loosen-a, loosen-b, loosen-c, press-a, rest]"))
                .containsExactlyInAnyOrder("breathe", "loosen-a", "loosen-b", "loosen-c", "press-a", "rest");
    }

    @Test
    void aPickedCoolDownIsNotLeftToChance() {
        assertThat(ids("minutes: 4")).doesNotContain("rest");
        assertThat(ids("minutes: 4\ninclude: [rest]")).contains("rest").hasSize(4);
    }

    @Test
    void aPickForWhichThereIsNoTimeIsToldToTheClinician() {
        Outcome.Routine routine = routine("minutes: 3\ninclude: [press-a]");
        assertThat(ids(routine)).doesNotContain("press-a");
        assertThat(routine.notices()).contains("press-a: picked by the therapist, and left out for lack of time.");
        assertThat(routine("minutes: 5\ninclude: [press-a]").notices()).noneMatch(it -> it.startsWith("press-a"));
    }

    @Test
    void aWithheldPickIsAnUnmetWishThatNamesTheRuleAndTheWayOut() {
        Outcome.Wish wish = wish(Plans.plan(Plans.drills(), "conditions: [stiff]\ninclude: [loosen-a]", STIFF));
        assertThat(wish.key()).isEqualTo("include");
        assertThat(wish.because()).isEqualTo("\"loosen-a\" is withheld. stiff-1: because of stiff-1");
        assertThat(wish.hint())
                .isEqualTo("a therapist who means it records it in the intake file: override: [{exercise: loosen-a,"
                        + " because: WHY, by: WHO}]");
    }

    @Test
    void aPickThatNeedsEquipmentIsToldHowToAddIt() {
        List<Exercise> drills = Plans.drills();
        drills.add(Made.exercise("pull").tags("pos-sit", "equip-band").make());
        Outcome.Wish wish = wish(Plans.plan(drills, "include: [pull]"));
        assertThat(wish.because()).contains("needs-band");
        assertThat(wish.hint()).isEqualTo("if it is at hand, add --has band");
        assertThat(ids(routine(Plans.plan(drills, "include: [pull]\nequipment: [band]"))))
                .contains("pull");
    }

    @Test
    void anOverrideBringsAnExerciseInAndIsTold() {
        assertThat(ids("conditions: [stiff]", STIFF)).doesNotContain("loosen-a");
        Outcome.Routine routine = routine(OVERRIDE, STIFF);
        assertThat(ids(routine)).contains("loosen-a");
        assertThat(routine.notices()).contains("loosen-a: withheld by stiff-1; overridden by Ann Roe: seen in clinic");
    }

    @Test
    void anOverrideThatWasNotNeededIsTold() {
        assertThat(routine("override: [{exercise: loosen-a, because: seen in clinic, by: Ann Roe}]")
                        .notices())
                .contains("loosen-a: nothing withholds it; the override by Ann Roe was not needed.");
    }

    @Test
    void anOverrideAgainstMissingEquipmentIsAnUnmetWish() {
        List<Exercise> drills = Plans.drills();
        drills.add(Made.exercise("pull").tags("pos-sit", "equip-band").make());
        Outcome.Wish wish =
                wish(Plans.plan(drills, "override: [{exercise: pull, because: seen in clinic, by: Ann Roe}]"));
        assertThat(wish.key()).isEqualTo("override");
        assertThat(wish.because()).contains("needs-band");
    }

    @Test
    void aVetoedExerciseIsReplaced() {
        assertThat(ids("minutes: 3\nexclude: [loosen-a]")).containsExactly("breathe", "loosen-b", "loosen-c");
    }

    @Test
    void vetoesThatLeaveTooFewAreAReferralThatSaysSo() {
        Outcome outcome = Plans.plan(Plans.drills(), "exclude: [loosen-a, loosen-b]");
        assertThat(outcome).isInstanceOf(Outcome.Referral.class);
        assertThat(((Outcome.Referral) outcome).reasons().get(0).because()).contains("excluded (2)");
    }
}
