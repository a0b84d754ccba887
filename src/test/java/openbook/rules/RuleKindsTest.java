package openbook.rules;

import static openbook.Made.adapt;
import static openbook.Made.avoid;
import static openbook.Made.caution;
import static openbook.Made.condition;
import static openbook.Made.prefer;
import static openbook.rules.Verdicts.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Match;
import org.junit.jupiter.api.Test;

/** Avoid, adapt, caution and prefer: each one acting, each one quiet, and what happens when they meet. */
class RuleKindsTest {
    private static final Exercise TURN = Made.exercise("turn")
            .tags("pos-sit", "move-rotation", "load-none", "range-scale")
            .make();
    private static final Exercise REST =
            Made.exercise("rest").tags("pos-supine", "load-none", "range-mid").make();

    @Test
    void anAvoidRuleWithholdsWhatItMatchesAndNothingElse() {
        var stiff = condition("stiff", avoid("stiff-1", "move-rotation"));
        assertThat(Verdicts.on(TURN, stiff).allowed()).isFalse();
        assertThat(reasons(Verdicts.on(TURN, stiff))).containsExactly("stiff-1");
        assertThat(Verdicts.on(TURN, stiff).withheld().get(0).because()).isEqualTo("because of stiff-1");
        assertThat(Verdicts.on(REST, stiff).allowed()).isTrue();
    }

    @Test
    void everyAvoidRuleThatMatchesIsNamedNotOnlyTheFirst() {
        var one = condition("one", avoid("one-1", "move-rotation"), avoid("one-2", "pos-sit"));
        var two = condition("two", avoid("two-1", "range-scale"));
        assertThat(reasons(Verdicts.on(TURN, one, two))).containsExactly("one-1", "one-2", "two-1");
    }

    @Test
    void anAdaptRuleChangesWhatItMatchesAndStillAllowsIt() {
        var careful = condition("careful", adapt("careful-1", ChangesTest.repetitions(3), "move-rotation"));
        assertThat(Verdicts.on(TURN, careful).changes().repetitionsAtMost()).contains(3);
        assertThat(Verdicts.on(TURN, careful).allowed()).isTrue();
        assertThat(Verdicts.on(REST, careful).changes()).isEqualTo(Changes.NONE);
    }

    @Test
    void aCautionIsAppliedAndChangesNothing() {
        var wary = condition("wary", caution("wary-1", "move-rotation"));
        Verdict turn = Verdicts.on(TURN, wary);
        assertThat(turn.applied())
                .singleElement()
                .satisfies(it -> assertThat(it.rule().id()).isEqualTo("wary-1"));
        assertThat(turn.changes()).isEqualTo(Changes.NONE);
        assertThat(turn.allowed()).isTrue();
        assertThat(Verdicts.on(REST, wary).applied()).isEmpty();
    }

    /** Conditions are taken by id; the one that changes something may come first or last. */
    @Test
    void aChangeHoldsBesideAConditionThatOnlyCautions() {
        var wary = condition("b-wary", caution("b-wary-1", "move-rotation"));
        for (String id : List.of("a-careful", "c-careful")) {
            var careful = condition(id, adapt(id + "-1", ChangesTest.repetitions(3), "move-rotation"));
            Verdict turn = Verdicts.on(TURN, wary, careful);
            assertThat(turn.changes().repetitionsAtMost()).as(id).contains(3);
            assertThat(turn.applied()).hasSize(2);
        }
    }

    @Test
    void aVerdictIsFoundByTheIdOfItsExercise() {
        Screened screened = Screening.screen(Sample.LIBRARY, Sample.intake("posture", List.of(), List.of(), 1));
        for (String id : Sample.LIBRARY.exercises().keySet()) {
            assertThat(screened.verdict(id).orElseThrow().exercise().id()).isEqualTo(id);
        }
        for (String none : List.of("", "a", "open-boo", "open-book-2", "zzz")) {
            assertThat(screened.verdict(none)).as(none).isEmpty();
        }
    }

    @Test
    void aPreferRuleAddsItsWeightToWhatItMatches() {
        var keen = condition("keen", prefer("keen-1", 2, "move-rotation"));
        assertThat(Verdicts.on(TURN, keen).preference()).isEqualTo(2);
        assertThat(Verdicts.on(REST, keen).preference()).isZero();
    }

    @Test
    void preferencesAddUpAndTheStrongestOneIsKnown() {
        var one = condition("one", prefer("one-1", 2, "move-rotation"), prefer("one-2", 1, "pos-sit"));
        var two = condition("two", prefer("two-1", 1, "move-rotation"));
        assertThat(Verdicts.on(TURN, one, two).preference()).isEqualTo(4);
        assertThat(Verdicts.on(TURN, one, two).strongestPreference()).isEqualTo(2);
    }

    @Test
    void aPreferenceNeverBringsBackWhatAnotherConditionAvoids() {
        var keen = condition("keen", prefer("keen-1", 3, "move-rotation"));
        var stiff = condition("stiff", avoid("stiff-1", "move-rotation"));
        assertThat(Verdicts.on(TURN, keen, stiff).allowed()).isFalse();
    }

    @Test
    void aPreferenceIsSetAsideWhereTheSameConditionAdapts() {
        var both = condition(
                "both", prefer("both-1", 3, "pos-sit"), adapt("both-2", ChangesTest.repetitions(3), "move-rotation"));
        assertThat(Verdicts.on(TURN, both).preference()).isZero();
        assertThat(Verdicts.on(TURN, both).strongestPreference()).isZero();
        assertThat(Verdicts.on(TURN, both).applied())
                .filteredOn(it -> it.rule().id().equals("both-1"))
                .as("it is still told to the clinician")
                .singleElement()
                .satisfies(it -> assertThat(it.counts()).isFalse());
    }

    @Test
    void aPreferenceIsSetAsideWhereTheSameConditionCautions() {
        var both = condition("both", prefer("both-1", 3, "pos-sit"), caution("both-2", "move-rotation"));
        assertThat(Verdicts.on(TURN, both).preference()).isZero();
    }

    @Test
    void aPreferenceCountsWhereOnlyAnotherConditionAsksForCare() {
        var keen = condition("keen", prefer("keen-1", 3, "pos-sit"));
        var wary = condition("wary", caution("wary-1", "move-rotation"));
        assertThat(Verdicts.on(TURN, keen, wary).preference()).isEqualTo(3);
    }

    @Test
    void aMatchAsksForAllOfTheseOneOfTheseAndNoneOfThose() {
        Set<String> tags = TURN.tags();
        assertThat(new Match(Set.of("pos-sit", "move-rotation"), Set.of(), Set.of()).test(tags))
                .isTrue();
        assertThat(new Match(Set.of("pos-sit", "move-flexion"), Set.of(), Set.of()).test(tags))
                .isFalse();
        assertThat(new Match(Set.of(), Set.of("pos-sit", "move-flexion"), Set.of()).test(tags))
                .isTrue();
        assertThat(new Match(Set.of(), Set.of("pos-side", "move-flexion"), Set.of()).test(tags))
                .isFalse();
        assertThat(new Match(Set.of(), Set.of(), Set.of("move-flexion")).test(tags))
                .isTrue();
        assertThat(new Match(Set.of(), Set.of(), Set.of("pos-sit", "move-flexion")).test(tags))
                .isFalse();
        assertThat(new Match(Set.of("pos-sit"), Set.of("range-scale"), Set.of("load-none")).test(tags))
                .isFalse();
    }

    @Test
    void anEmptyMatchIsEverythingAndSpeaksOfTheSession() {
        assertThat(Match.EVERYTHING.test(TURN.tags())).isTrue();
        assertThat(Match.EVERYTHING.isEverything()).isTrue();
        assertThat(List.of(
                        new Match(Set.of("pos-sit"), Set.of(), Set.of()),
                        new Match(Set.of(), Set.of("pos-sit"), Set.of()),
                        new Match(Set.of(), Set.of(), Set.of("pos-sit"))))
                .noneMatch(Match::isEverything);
    }

    /** The letters that a whole library is shown in at once. */
    @Test
    void theStrongestRuleGivesACellItsWordAndLetter() {
        var none = condition("none", prefer("p", 1, "move-rotation"));
        var wary = condition("wary", caution("c", "move-rotation"));
        var careful =
                condition("careful", caution("c", "move-rotation"), adapt("a", ChangesTest.hold(3), "move-rotation"));
        var stiff = condition("stiff", adapt("a", ChangesTest.hold(3), "pos-sit"), avoid("v", "move-rotation"));
        assertThat(List.of(none, wary, careful, stiff))
                .extracting(it -> Matrix.cell(it, TURN).letter() + " "
                        + Matrix.cell(it, TURN).word())
                .containsExactly(". free", "C caution", "A adapted", "W withheld");
        assertThat(Matrix.cell(stiff, REST)).isEqualTo(Matrix.Cell.FREE);
    }
}
