package openbook.figure.pose;

import java.util.List;
import java.util.Optional;

/** A thing in the picture beside the person. Where it stands is said by a named place, not by coordinates. */
public sealed interface Prop {
    /** Where something stands that is beside the body; distances are from the middle of the base position. */
    enum Where {
        IN_FRONT,
        BEHIND,
        RIGHT,
        LEFT
    }

    /** A chair with a back: under the person, or so many cm in front and turned round. */
    record Chair(Optional<Double> inFront) implements Prop {}

    /** A seat without a back, under the person. */
    record Stool() implements Prop {}

    /**
     * A table, or a counter that is closed to the floor.
     *
     * @param edge cm from the middle of the base position to the near edge
     * @param height cm
     * @param beside whether it stands at the person's left side instead of in front
     */
    record Table(double edge, double height, boolean counter, boolean beside) implements Prop {}

    record Wall(Where where, double distance) implements Prop {}

    /** The frame of an open door, so many cm in front. */
    record Doorway(double distance) implements Prop {}

    /** A shut door; bands are held in it at the height of the chest. */
    record Door(Where where, double distance) implements Prop {}

    /** A bed under a lying body, or at the height of a seat under a sitting one. */
    record Bed() implements Prop {}

    /**
     * A pillow, a folded towel or a bag.
     *
     * @param thickness in cm, when it is not left to the room between the body and the floor
     */
    record Cushion(Soft soft, Place place, Optional<Double> thickness) implements Prop {
        /** The kind of cushion. */
        public enum Soft {
            PILLOW,
            TOWEL,
            BAG
        }

        /** Where it lies. */
        public enum Place {
            UNDER_HEAD,
            UNDER_FOREHEAD,
            UNDER_CHEST,
            UNDER_RIBS,
            UNDER_WAIST,
            UNDER_BELLY,
            UNDER_HIPS,
            UNDER_KNEES,
            UNDER_ANKLES,
            UNDER_ELBOW,
            BETWEEN_KNEES,
            BEHIND_BACK,
            BEHIND_HEAD,
            ON_TABLE,
            UNDER_HANDS,
            ON_UPPER_BACK,
            ON_CHAIR_BACK
        }
    }

    /**
     * A foam roller, or a rolled towel.
     *
     * @param towel a rolled towel, thinner and softer than a foam roller
     */
    record Roll(boolean towel, Lie lie) implements Prop {
        /** How it lies. */
        public enum Lie {
            ACROSS_UPPER_BACK,
            ACROSS_LOWER_BACK,
            ALONG_SPINE
        }
    }

    /** A long thin thing that is held. */
    record Strip(Kind kind, Run run) implements Prop {
        /** The kind of thing. */
        public enum Kind {
            BAND,
            STICK,
            TOWEL
        }

        /** Where it runs. */
        public enum Run {
            BETWEEN_HANDS,
            FROM_DOOR,
            ACROSS_CHEST,
            ACROSS_SHOULDERS,
            AROUND_RIBS
        }
    }

    /** A line through places that the author gives. */
    record Line(Strip.Kind kind, List<Anchor> anchors) implements Prop {
        /** A landmark, or a point in the room. */
        public record Anchor(Optional<Landmark> landmark, Vec point) {}

        public Line {
            anchors = List.copyOf(anchors);
        }
    }

    /** A plain box, by its middle and size. */
    record Box(Vec middle, Vec size) implements Prop {}

    /** A dotted circle on the floor about a landmark of the start, like the face of a clock. */
    record Circle(Landmark about, double radius) implements Prop {}
}
