package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.library.model.Changes;
import openbook.library.model.Changes.ArmHeight;
import openbook.library.model.Changes.Prop;
import openbook.library.model.Condition;
import openbook.library.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when several rules change the same part of an exercise: the most careful change wins. */
class ChangesTest {
    private static Changes changes(
            boolean half,
            Optional<Integer> hold,
            Optional<Integer> repetitions,
            Optional<Integer> sets,
            Optional<Integer> rest,
            Optional<ArmHeight> arms,
            List<Prop> props,
            boolean... handHoldLightGoodSideLarge) {
        boolean[] rest4 = Arrays.copyOf(handHoldLightGoodSideLarge, 4);
        return new Changes(
                half,
                hold,
                repetitions,
                sets,
                rest,
                arms,
                new TreeSet<>(props),
                rest4[0],
                rest4[1],
                rest4[2],
                rest4[3]);
    }

    private static final Optional<Integer> NO = Optional.empty();
    private static final Optional<ArmHeight> ANY_HEIGHT = Optional.empty();

    static Changes halfRange() {
        return changes(true, NO, NO, NO, NO, ANY_HEIGHT, List.of());
    }

    static Changes hold(int seconds) {
        return changes(false, Optional.of(seconds), NO, NO, NO, ANY_HEIGHT, List.of());
    }

    static Changes repetitions(int most) {
        return changes(false, NO, Optional.of(most), NO, NO, ANY_HEIGHT, List.of());
    }

    static Changes sets(int most) {
        return changes(false, NO, NO, Optional.of(most), NO, ANY_HEIGHT, List.of());
    }

    static Changes rest(int seconds) {
        return changes(false, NO, NO, NO, Optional.of(seconds), ANY_HEIGHT, List.of());
    }

    private static Changes arms(ArmHeight height) {
        return changes(false, NO, NO, NO, NO, Optional.of(height), List.of());
    }

    private static Changes props(Prop... props) {
        return changes(false, NO, NO, NO, NO, ANY_HEIGHT, List.of(props));
    }

    private static final Changes HAND_HOLD = changes(false, NO, NO, NO, NO, ANY_HEIGHT, List.of(), true);
    private static final Changes LIGHT = changes(false, NO, NO, NO, NO, ANY_HEIGHT, List.of(), false, true);
    static final Changes GOOD_SIDE = changes(false, NO, NO, NO, NO, ANY_HEIGHT, List.of(), false, false, true);
    private static final Changes LARGE =
            changes(false, NO, NO, NO, NO, ANY_HEIGHT, List.of(), false, false, false, true);

    static Stream<Arguments> mergePolicies() {
        return Stream.of(
                Arguments.of("half range beats full range", halfRange(), Changes.NONE, halfRange()),
                Arguments.of("the shorter hold wins", hold(10), hold(5), hold(5)),
                Arguments.of("fewer repetitions win", repetitions(12), repetitions(6), repetitions(6)),
                Arguments.of("fewer sets win", sets(2), sets(1), sets(1)),
                Arguments.of("the longer rest wins", rest(45), rest(60), rest(60)),
                Arguments.of(
                        "shoulder height beats comfort",
                        arms(ArmHeight.COMFORT),
                        arms(ArmHeight.SHOULDER),
                        arms(ArmHeight.SHOULDER)),
                Arguments.of(
                        "every prop is kept",
                        props(Prop.HEAD, Prop.BELLY),
                        props(Prop.BETWEEN_KNEES, Prop.HEAD),
                        props(Prop.HEAD, Prop.BELLY, Prop.BETWEEN_KNEES)),
                Arguments.of("a hand hold stays", HAND_HOLD, Changes.NONE, HAND_HOLD),
                Arguments.of("light resistance stays", LIGHT, Changes.NONE, LIGHT),
                Arguments.of("the good side stays", GOOD_SIDE, Changes.NONE, GOOD_SIDE),
                Arguments.of("large print stays", LARGE, Changes.NONE, LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mergePolicies")
    void theMostCarefulChangeWinsWhicheverComesFirst(String policy, Changes one, Changes other, Changes merged) {
        assertThat(one.merge(other)).isEqualTo(merged);
        assertThat(other.merge(one)).isEqualTo(merged);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mergePolicies")
    void aChangeIsKeptBesideOneThatDoesNotSpeakOfTheSamePart(
            String policy, Changes one, Changes other, Changes merged) {
        assertThat(one.merge(Changes.NONE)).isEqualTo(one);
        assertThat(Changes.NONE.merge(one)).isEqualTo(one);
        assertThat(one.merge(one)).isEqualTo(one);
    }

    @Test
    void noPartOfAChangeIsLostWhenAllAreMerged() {
        List<Changes> all = List.of(
                halfRange(),
                hold(5),
                repetitions(6),
                sets(1),
                rest(60),
                arms(ArmHeight.COMFORT),
                props(Prop.HUG),
                HAND_HOLD,
                LIGHT,
                GOOD_SIDE,
                LARGE);
        var expected = changes(
                true,
                Optional.of(5),
                Optional.of(6),
                Optional.of(1),
                Optional.of(60),
                Optional.of(ArmHeight.COMFORT),
                List.of(Prop.HUG),
                true,
                true,
                true,
                true);
        List<Changes> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        assertThat(all.stream().reduce(Changes.NONE, Changes::merge)).isEqualTo(expected);
        assertThat(backwards.stream().reduce(Changes.NONE, Changes::merge)).isEqualTo(expected);
    }

    /** Every rule of the library that changes something, with every exercise that it matches. */
    @Test
    void everyChangeOfEveryRuleReachesTheVerdictOfTheExercisesItMatches() {
        List<String> lost = new ArrayList<>();
        for (Condition condition : Sample.LIBRARY.conditions().values()) {
            Map<String, Verdict> verdicts = Verdicts.of(List.of(condition.id()), List.of());
            for (Rule rule : condition.rules()) {
                verdicts.values().stream()
                        .filter(it -> it.applied().stream()
                                .anyMatch(applied -> applied.rule().equals(rule)))
                        .filter(it -> !atLeastAsCareful(it.changes(), rule.changes()))
                        .forEach(it ->
                                lost.add(rule.id() + " on " + it.exercise().id()));
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Read off part by part, without merging. */
    private static boolean atLeastAsCareful(Changes found, Changes asked) {
        return (found.halfRange() || !asked.halfRange())
                && atMost(found.holdSecondsAtMost(), asked.holdSecondsAtMost())
                && atMost(found.repetitionsAtMost(), asked.repetitionsAtMost())
                && atMost(found.setsAtMost(), asked.setsAtMost())
                && atMost(asked.restSecondsAtLeast(), found.restSecondsAtLeast(), 0)
                && atMost(
                        asked.armHeight().map(Enum::ordinal), found.armHeight().map(Enum::ordinal), -1)
                && found.props().containsAll(asked.props())
                && (found.handHold() || !asked.handHold())
                && (found.lightResistance() || !asked.lightResistance())
                && (found.goodSideDown() || !asked.goodSideDown())
                && (found.largePrint() || !asked.largePrint());
    }

    private static boolean atMost(Optional<Integer> found, Optional<Integer> asked) {
        return asked.isEmpty() || found.orElse(Integer.MAX_VALUE) <= asked.get();
    }

    private static boolean atMost(Optional<Integer> asked, Optional<Integer> found, int nothing) {
        return asked.orElse(nothing) <= found.orElse(nothing);
    }

    @Test
    void theLibraryUsesEveryKindOfChange() {
        List<Changes> used = Sample.LIBRARY.conditions().values().stream()
                .flatMap(it -> it.rules().stream())
                .map(Rule::changes)
                .toList();
        assertThat(used)
                .anyMatch(Changes::halfRange)
                .anyMatch(it -> it.holdSecondsAtMost().isPresent())
                .anyMatch(it -> it.repetitionsAtMost().isPresent())
                .anyMatch(it -> it.setsAtMost().isPresent())
                .anyMatch(it -> it.restSecondsAtLeast().isPresent())
                .anyMatch(Changes::handHold)
                .anyMatch(Changes::lightResistance)
                .anyMatch(Changes::goodSideDown)
                .anyMatch(Changes::largePrint);
        for (ArmHeight height : ArmHeight.values()) {
            assertThat(used).anyMatch(it -> it.armHeight().equals(Optional.of(height)));
        }
        for (Prop prop : Prop.values()) {
            assertThat(used).as("%s", prop).anyMatch(it -> it.props().contains(prop));
        }
    }
}
