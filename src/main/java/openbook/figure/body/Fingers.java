package openbook.figure.body;

import java.util.Arrays;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;

/** The lines between the fingers, which tell a hand from a mitten. */
public final class Fingers {
    /** A hand that is seen more from its edge has no room for lines. */
    private static final double SEEN = 0.35;

    private static final double[] BETWEEN_FINGERS = {0};
    private static final double[] KNUCKLES = {-1.5, 1.3};

    private Fingers() {}

    /** Lines on one hand; none when only its edge is seen. */
    public static List<List<Point>> on(Skeleton.ArmBones arm, Side side, Camera camera) {
        double facing = camera.depth(arm.palm());
        if (Math.abs(facing) < SEEN) {
            return List.of();
        }
        Frame hand = arm.hand(side);
        double up = StrictMath.signum(facing) * (arm.fist() ? 3.4 : 1.5) + 0.8;
        double from = arm.fist() ? 5 : 8.6;
        double to = arm.fist() ? 8.4 : 13;
        return Arrays.stream(arm.fist() ? KNUCKLES : BETWEEN_FINGERS)
                .mapToObj(it -> List.of(
                        camera.page(arm.wrist().plus(hand.along(it, from, up))),
                        camera.page(arm.wrist().plus(hand.along(it, to, up)))))
                .toList();
    }
}
