package openbook.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A movement as an author describes it.
 *
 * @param title what the words for those who cannot see it begin with
 * @param keyframes the first is the start, the last the finish
 * @param arrows none means that they are made from what moves
 * @param mirrored whether the picture is the mirror image of what the poses say, so that left is right
 * @param half what someone does who is to go only half way
 * @param bothSides whether it is done on the other side too, one after the other or in turn
 */
public record Drawing(
        String title,
        View view,
        List<Keyframe> keyframes,
        List<Prop> props,
        Optional<List<Arrow>> arrows,
        Ground ground,
        Ghost ghost,
        Zoom zoom,
        Half half,
        boolean mirrored,
        boolean bothSides) {
    public Drawing {
        keyframes = List.copyOf(keyframes);
        props = List.copyOf(props);
        arrows = arrows.map(List::copyOf);
        if (keyframes.size() < 2) {
            throw new IllegalArgumentException("a movement has a start and a finish");
        }
    }

    /** The kind of floor that is drawn. */
    public enum Ground {
        /** A mat for those who lie or kneel, a line for those who stand or sit. */
        AUTO,
        MAT,
        FLOOR,
        NONE
    }

    /** The part of the start pose that the finish shows dashed. */
    public enum Ghost {
        AUTO,
        NONE,
        HEAD
    }

    /** The part of the body that fills the picture. */
    public enum Zoom {
        WHOLE,
        HEAD,
        UPPER_BODY
    }

    /** The half-way point of the movement. */
    public enum Half {
        /** From the start half way to the finish. */
        FINISH,
        /** The start and the finish are the two ends of a swing about its middle: half way to each. */
        BOTH_ENDS,
        /** The movement has no half that one picture can show. */
        NONE
    }

    public Keyframe start() {
        return keyframes.get(0);
    }

    public Keyframe finish() {
        return keyframes.get(keyframes.size() - 1);
    }

    /** The same in the same room with other keyframes and arrows. */
    public Drawing with(List<Keyframe> keyframes, Optional<List<Arrow>> arrows) {
        return new Drawing(title, view, keyframes, props, arrows, ground, ghost, zoom, half, mirrored, bothSides);
    }

    /** The same under another title. */
    public Drawing titled(String title) {
        return new Drawing(title, view, keyframes, props, arrows, ground, ghost, zoom, half, mirrored, bothSides);
    }

    /** The same for an exercise that is done on each side, or for one that is not. */
    public Drawing onBothSides(boolean bothSides) {
        return new Drawing(title, view, keyframes, props, arrows, ground, ghost, zoom, half, mirrored, bothSides);
    }

    /** The same on a bed in place of a mat; no other drawing than this where nobody lies, or on a bed already. */
    public Drawing onBed() {
        if (isOnBed() || !start().pose().base().lies()) {
            return this;
        }
        List<Prop> withBed = new ArrayList<>(props);
        withBed.add(0, new Prop.Bed());
        return new Drawing(
                title, view, keyframes, withBed, arrows, Ground.AUTO, ghost, zoom, half, mirrored, bothSides);
    }

    /** Whether a bed stands in it. */
    public boolean isOnBed() {
        return props.stream().anyMatch(Prop.Bed.class::isInstance);
    }

    /** Whether the body lies on one of its sides. */
    public boolean isOnOneSide() {
        return start().pose().base() == Base.ON_LEFT_SIDE;
    }

    /** The movement and its words with left and right exchanged. */
    public Drawing mirror() {
        return new Drawing(title, view, keyframes, props, arrows, ground, ghost, zoom, half, !mirrored, bothSides);
    }
}
