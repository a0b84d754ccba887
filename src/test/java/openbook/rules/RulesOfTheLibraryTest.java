package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import openbook.library.model.Rule;
import org.junit.jupiter.api.Test;

/**
 * The rules of the library, each seen to act on some exercises and to leave others alone. {@link OracleTest} holds that
 * every rule, limit and piece of equipment acts on the exercises that it should.
 */
class RulesOfTheLibraryTest {
    private static final Library LIBRARY = Sample.LIBRARY;

    private static Stream<Condition> conditions() {
        return LIBRARY.conditions().values().stream();
    }

    @Test
    void everyRuleButAGuardHasAnExerciseItActsOnAndOneItLeavesAlone() {
        var naive = new NaiveScreening();
        conditions().forEach(condition -> {
            for (Rule rule : condition.rules()) {
                Set<String> matched = naive.matchedBy(rule.id(), condition.id());
                assertThat(matched.isEmpty())
                        .as("%s acts on nothing", rule.id())
                        .isEqualTo(rule.guard());
                if (!rule.match().isEverything()) {
                    assertThat(matched)
                            .as("%s acts on everything", rule.id())
                            .hasSizeLessThan(LIBRARY.exercises().size());
                }
            }
        });
    }

    @Test
    void someoneWithNoConditionHasNoRuleAndNoSentenceOnAnyExercise() {
        assertThat(Verdicts.of(List.of(), List.of()).values())
                .allSatisfy(it -> assertThat(it.applied()).isEmpty())
                .allSatisfy(it -> assertThat(it.sentences()).isEmpty())
                .allSatisfy(it -> assertThat(it.preference()).isZero());
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
