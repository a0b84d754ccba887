package openbook.rules;

import static openbook.rules.Verdicts.reasons;
import static openbook.rules.Verdicts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Match;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, every limit and every piece of equipment of the library, seen to act and to keep quiet. */
class RulesOfTheLibraryTest {
    private static final Library LIBRARY = Sample.LIBRARY;

    static Stream<Condition> conditions() {
        return LIBRARY.conditions().values().stream();
    }

    /** Matching, said once more in other words, so that a slip in the program is not repeated here. */
    private static Set<String> meant(Match match) {
        Set<String> meant = new TreeSet<>();
        for (Exercise exercise : LIBRARY.exercises().values()) {
            Set<String> missing = new HashSet<>(match.all());
            missing.removeAll(exercise.tags());
            Set<String> shared = new HashSet<>(match.any());
            shared.retainAll(exercise.tags());
            Set<String> forbidden = new HashSet<>(match.none());
            forbidden.retainAll(exercise.tags());
            if (missing.isEmpty() && (match.any().isEmpty() || !shared.isEmpty()) && forbidden.isEmpty()) {
                meant.add(exercise.id());
            }
        }
        return meant;
    }

    private static Set<String> actsOn(Rule rule, Map<String, Verdict> verdicts) {
        Set<String> acted = new TreeSet<>();
        verdicts.forEach((id, verdict) -> {
            boolean acts = rule.kind() == RuleKind.AVOID
                    ? reasons(verdict).contains(rule.id())
                    : verdict.applied().stream().anyMatch(it -> it.rule().equals(rule));
            if (acts) {
                acted.add(id);
            }
        });
        return acted;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyRuleActsOnTheExercisesItMeansAndOnNoOther(Condition condition) {
        Map<String, Verdict> verdicts = Verdicts.of(List.of(condition.id()), List.of());
        for (Rule rule : condition.rules()) {
            assertThat(actsOn(rule, verdicts)).as(rule.id()).isEqualTo(meant(rule.match()));
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyRuleButAGuardHasAnExerciseItActsOnAndOneItLeavesAlone(Condition condition) {
        for (Rule rule : condition.rules()) {
            Set<String> meant = meant(rule.match());
            assertThat(meant.isEmpty()).as("%s acts on nothing", rule.id()).isEqualTo(rule.guard());
            if (!rule.match().isEverything()) {
                assertThat(meant)
                        .as("%s acts on everything", rule.id())
                        .hasSizeLessThan(LIBRARY.exercises().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void anAvoidRuleWithholdsAndNoOtherKindDoes(Condition condition) {
        Set<String> avoided = new TreeSet<>();
        condition.rules().stream()
                .filter(it -> it.kind() == RuleKind.AVOID)
                .forEach(it -> avoided.addAll(meant(it.match())));
        Verdicts.of(List.of(condition.id() + ":left"), List.of()).forEach((id, verdict) -> {
            boolean atHand = LIBRARY.vocabulary()
                    .household()
                    .containsAll(LIBRARY.exercise(id).equipment());
            assertThat(verdict.allowed()).as(id).isEqualTo(atHand && !avoided.contains(id));
        });
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everySentenceOfAnAdaptOrCautionRuleIsOnTheCardUnlessItYieldsToAMoreCarefulOne(Condition condition) {
        Map<String, Verdict> verdicts = Verdicts.of(List.of(condition.id()), List.of());
        for (Rule rule : condition.rules()) {
            rule.say()
                    .ifPresent(say -> meant(rule.match()).forEach(id -> {
                        List<String> printed = sentences(verdicts.get(id));
                        boolean yields = LIBRARY.phrase(say).yieldsTo().stream().anyMatch(printed::contains);
                        assertThat(printed.contains(say))
                                .as("%s on %s", say, id)
                                .isEqualTo(!yields);
                    }));
        }
    }

    @Test
    void someoneWithNoConditionHasNoRuleAndNoSentenceOnAnyExercise() {
        assertThat(Verdicts.of(List.of(), List.of()).values())
                .allSatisfy(it -> assertThat(it.applied()).isEmpty())
                .allSatisfy(it -> assertThat(it.sentences()).isEmpty())
                .allSatisfy(it -> assertThat(it.preference()).isZero());
    }

    /** The whole matrix, though no cell of today's library would be caught: the program must hold it for any library. */
    @ParameterizedTest
    @MethodSource("conditions")
    void aPreferenceNeverRewardsWhatTheSameConditionAdaptsOrCautions(Condition condition) {
        List<String> rewarded = new ArrayList<>();
        Verdicts.of(List.of(condition.id()), List.of()).forEach((id, verdict) -> {
            boolean careful = condition.rules().stream()
                    .filter(it -> it.kind() == RuleKind.ADAPT || it.kind() == RuleKind.CAUTION)
                    .anyMatch(it -> meant(it.match()).contains(id));
            if (careful && verdict.preference() > 0) {
                rewarded.add(id);
            }
        });
        assertThat(rewarded).isEmpty();
    }

    @Test
    void aConditionThatStopsHasNoExerciseLeft() {
        conditions()
                .filter(it -> it.clearance() == Clearance.STOP)
                .forEach(stop -> assertThat(
                                Verdicts.of(List.of(stop.id()), List.of()).values())
                        .as(stop.id())
                        .allSatisfy(it -> assertThat(it.allowed()).isFalse()));
    }
}
