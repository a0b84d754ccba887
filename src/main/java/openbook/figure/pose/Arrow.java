package openbook.figure.pose;

import java.util.List;
import java.util.Optional;

/** An arrow that an author asks for. */
public sealed interface Arrow {
    /** In which picture it is drawn. */
    When when();

    /** A picture of the movement. */
    enum When {
        START,
        MIDDLE,
        FINISH,
        ALL
    }

    /**
     * Along the way that a landmark takes.
     *
     * @param beside cm that it is moved aside, to the right of the way
     */
    record Follow(Landmark landmark, double beside, When when) implements Arrow {}

    /**
     * A straight arrow at a landmark: away from the body, or towards it. It starts (or ends) outside the body.
     *
     * @param direction degrees on the page: 0 right, 90 up
     * @param length cm
     * @param gap cm between the outline of the body and the arrow
     * @param shift cm that it is moved aside, to the right of its direction
     * @param towards it points at the body
     */
    record Push(
            Landmark landmark,
            double direction,
            double length,
            double gap,
            double shift,
            boolean towards,
            boolean bothEnds,
            When when)
            implements Arrow {}

    /**
     * Round a part of the body, as it turns.
     *
     * @param from degrees from its front, positive to the person's right
     */
    record Turn(About about, double from, double to, double radius, When when) implements Arrow {
        /** The part that turns. */
        public enum About {
            CHEST,
            HEAD,
            PELVIS
        }
    }

    /**
     * An arc on the page round a landmark.
     *
     * @param from degrees on the page: 0 right, 90 up
     */
    record Circle(Landmark about, double radius, double from, double to, When when) implements Arrow {}

    /**
     * A part of the body presses against something and nothing moves.
     *
     * @param direction degrees on the page: 0 right, 90 up
     * @param length cm
     * @param reach cm from the landmark to where it presses; the outline of the body when it is empty
     * @param shift cm that it is moved aside, to the right of its direction
     */
    record Force(Landmark landmark, double direction, double length, Optional<Double> reach, double shift, When when)
            implements Arrow {}

    /** Through points of the room. */
    record Way(List<Vec> points, When when) implements Arrow {
        public Way {
            points = List.copyOf(points);
        }
    }
}
