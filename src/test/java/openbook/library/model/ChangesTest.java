package openbook.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.library.model.Changes.ArmHeight;
import openbook.library.model.Changes.Prop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When several rules change one exercise, the most careful value of each part wins. */
class ChangesTest {
    private static final List<String> PARTS = Arrays.stream(Changes.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** A change of one part alone. */
    private static Changes only(String part, Object value) {
        Object[] values = Arrays.stream(Changes.class.getRecordComponents())
                .map(it -> it.getName().equals(part) ? value : valueOf(Changes.NONE, it))
                .toArray();
        try {
            return (Changes) Changes.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object valueOf(Changes changes, RecordComponent part) {
        try {
            return part.getAccessor().invoke(changes);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeSet<Prop> props(Prop... props) {
        return new TreeSet<>(Set.of(props));
    }

    /** Of every part two values, and what is left of them: the more careful one. */
    static Stream<Arguments> everyPart() {
        return Stream.of(
                Arguments.of("halfRange", false, true, true),
                Arguments.of("holdSecondsAtMost", Optional.of(10), Optional.of(5), Optional.of(5)),
                Arguments.of("repetitionsAtMost", Optional.of(8), Optional.of(6), Optional.of(6)),
                Arguments.of("setsAtMost", Optional.of(2), Optional.of(1), Optional.of(1)),
                Arguments.of("restSecondsAtLeast", Optional.of(30), Optional.of(60), Optional.of(60)),
                Arguments.of(
                        "armHeight",
                        Optional.of(ArmHeight.COMFORT),
                        Optional.of(ArmHeight.SHOULDER),
                        Optional.of(ArmHeight.SHOULDER)),
                Arguments.of(
                        "props",
                        props(Prop.HEAD, Prop.HUG),
                        props(Prop.ARM, Prop.HUG),
                        props(Prop.HEAD, Prop.HUG, Prop.ARM)),
                Arguments.of("handHold", false, true, true),
                Arguments.of("lightResistance", false, true, true),
                Arguments.of("goodSideDown", false, true, true),
                Arguments.of("largePrint", false, true, true));
    }

    @ParameterizedTest(name = "{0}: {1} and {2} give {3}")
    @MethodSource("everyPart")
    void theMoreCarefulValueWinsWhicheverRuleComesFirst(String part, Object one, Object other, Object careful) {
        assertThat(only(part, one).merge(only(part, other))).isEqualTo(only(part, careful));
        assertThat(only(part, other).merge(only(part, one))).isEqualTo(only(part, careful));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPart")
    void whatOnlyOneRuleChangesIsChanged(String part, Object one, Object other, Object careful) {
        assertThat(only(part, other).merge(Changes.NONE)).isEqualTo(only(part, other));
        assertThat(Changes.NONE.merge(only(part, other))).isEqualTo(only(part, other));
    }

    @Test
    void everyPartHasItsWayToMergeTested() {
        assertThat(everyPart().map(it -> it.get()[0])).isEqualTo(PARTS);
    }

    /** Every part alone with either value, and mixtures of parts. */
    private static List<Changes> many() {
        List<Changes> alone = everyPart()
                .flatMap(it -> Stream.of(it.get()[1], it.get()[2]).map(value -> only((String) it.get()[0], value)))
                .toList();
        Stream<Changes> mixed = Stream.iterate(0, i -> i < alone.size(), i -> i + 3)
                .map(i -> alone.get(i)
                        .merge(alone.get((i * 7 + 5) % alone.size()))
                        .merge(alone.get((i * 5 + 11) % alone.size())));
        return Stream.concat(Stream.concat(Stream.of(Changes.NONE), alone.stream()), mixed)
                .toList();
    }

    @Test
    void theOrderOfTheRulesNeverMatters() {
        List<Changes> many = many();
        for (Changes a : many) {
            assertThat(a.merge(a)).isEqualTo(a);
            assertThat(a.merge(Changes.NONE)).isEqualTo(a);
            for (Changes b : many) {
                assertThat(a.merge(b)).isEqualTo(b.merge(a));
                for (Changes c : many) {
                    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
                }
            }
        }
    }

    @Test
    void mergingLeavesBothRulesAsTheyWere() {
        Changes one = only("props", props(Prop.HEAD));
        Changes other = only("props", props(Prop.ARM));
        one.merge(other);
        assertThat(one.props()).containsExactly(Prop.HEAD);
        assertThat(other.props()).containsExactly(Prop.ARM);
    }

    @Test
    void nothingIsChangedByNoChange() {
        assertThat(Changes.NONE.props()).isEmpty();
        assertThat(Changes.NONE.merge(Changes.NONE)).isEqualTo(Changes.NONE);
    }
}
