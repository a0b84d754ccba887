package openbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;
import openbook.figure.solve.Movement;
import openbook.figure.words.AltText;

/**
 * The drawing of half a movement. People copy what they see, so whoever is told to go half way is shown half the way.
 * Its poses are fitted again, so that planted hands and feet stay where they are.
 */
final class HalfWay {
    private final Movement movement;
    private final Drawing drawing;

    HalfWay(Movement movement) {
        this.movement = movement;
        this.drawing = movement.drawing();
    }

    /** Nothing when the author says that there is none, or when the movement does not go straight to its finish. */
    Optional<Drawing> drawing() {
        if (drawing.half() == Drawing.Half.NONE || drawing.keyframes().size() != 2 || movement.changesBase()) {
            return Optional.empty();
        }
        boolean bothEnds = drawing.half() == Drawing.Half.BOTH_ENDS;
        Keyframe start = bothEnds ? halfTo(0, 0.25) : drawing.start();
        return Optional.of(drawing.with(
                List.of(start, halfTo(1, bothEnds ? 0.75 : 0.5)),
                drawing.arrows().map(HalfWay::halved)));
    }

    /** The words tell the half that is drawn: those for the end would send someone further than is allowed. */
    private Keyframe halfTo(int end, double t) {
        Skeleton half = movement.at(t);
        String words = "person " + AltText.gently(half);
        return new Keyframe(half.pose(), drawing.keyframes().get(end).label() + ", half way", Optional.of(words), true);
    }

    /** A way through the room ends half way; what is measured from the body goes with the body. */
    private static List<Arrow> halved(List<Arrow> arrows) {
        List<Arrow> halved = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (arrow instanceof Arrow.Way way && way.when() == Arrow.When.FINISH) {
                halved.add(new Arrow.Way(half(way.points()), way.when()));
            } else {
                halved.add(arrow);
            }
        }
        return halved;
    }

    /** Every point moved half way back to the first: the same line at half its size. */
    private static List<Vec> half(List<Vec> points) {
        return points.stream().map(it -> points.get(0).mix(it, 0.5)).toList();
    }
}
