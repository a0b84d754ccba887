package openbook.library.model;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The changes to an exercise for a patient. {@link #merge} combines the changes of several rules; the most careful
 * value of each wins.
 *
 * @param halfRange move about half way
 * @param holdSecondsAtMost longest hold
 * @param repetitionsAtMost most repetitions in a set
 * @param setsAtMost most sets
 * @param restSecondsAtLeast shortest rest between sets
 * @param armHeight maximum height of the hand
 * @param props where extra pillows go
 * @param handHold hold on to something steady
 * @param lightResistance the lightest band or none
 * @param goodSideDown lie on the good side only
 * @param largePrint print the handout large
 */
public record Changes(
        boolean halfRange,
        Optional<Integer> holdSecondsAtMost,
        Optional<Integer> repetitionsAtMost,
        Optional<Integer> setsAtMost,
        Optional<Integer> restSecondsAtLeast,
        Optional<ArmHeight> armHeight,
        SortedSet<Prop> props,
        boolean handHold,
        boolean lightResistance,
        boolean goodSideDown,
        boolean largePrint) {

    /** The maximum height of the hand, the most careful last. */
    public enum ArmHeight {
        COMFORT,
        SHOULDER
    }

    /** The place of an extra pillow or pad. */
    public enum Prop {
        HEAD,
        HEAD_AND_CHEST,
        BELLY,
        BETWEEN_KNEES,
        PAD_KNEES,
        HUG,
        ARM
    }

    public static final Changes NONE = new Changes(
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(Set.of()),
            false,
            false,
            false,
            false);

    /** Merges two changes: the smallest maximum, the largest minimum, the stricter word, all props. */
    public Changes merge(Changes other) {
        return new Changes(
                halfRange || other.halfRange,
                least(holdSecondsAtMost, other.holdSecondsAtMost),
                least(repetitionsAtMost, other.repetitionsAtMost),
                least(setsAtMost, other.setsAtMost),
                most(restSecondsAtLeast, other.restSecondsAtLeast),
                most(armHeight, other.armHeight),
                merge(props, other.props),
                handHold || other.handHold,
                lightResistance || other.lightResistance,
                goodSideDown || other.goodSideDown,
                largePrint || other.largePrint);
    }

    private static SortedSet<Prop> merge(SortedSet<Prop> a, SortedSet<Prop> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        var both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }

    private static <T extends Comparable<T>> Optional<T> least(Optional<T> a, Optional<T> b) {
        return b.isEmpty() || (a.isPresent() && a.get().compareTo(b.get()) <= 0) ? a : b;
    }

    private static <T extends Comparable<T>> Optional<T> most(Optional<T> a, Optional<T> b) {
        return b.isEmpty() || (a.isPresent() && a.get().compareTo(b.get()) >= 0) ? a : b;
    }
}
