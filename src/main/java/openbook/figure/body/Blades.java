package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Point;
import openbook.figure.outline.Region;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** The inner edges of the shoulder blades as they show through a shirt: they glide with the shoulders. */
public final class Blades {
    private static final double SEEN = 0.5;
    /** From the hanging shoulder, in cm: where the edge of a blade is at rest. */
    private static final double FROM_SPINE = 7.5;

    private Blades() {}

    /** Two lines on the back of the shirt; none when it is not seen. */
    public static List<List<Point>> on(Region shirt, Skeleton bones, Camera camera) {
        Frame chest = bones.chest();
        if (camera.depth(chest.f().times(-1)) < SEEN) {
            return List.of();
        }
        List<List<Point>> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            Vec shoulder = chest.local(
                    bones.arms().of(side).shoulder().minus(bones.joints().get(Bones.NECK)));
            double drawnBack = 1.5 - shoulder.x();
            double raised = shoulder.y() + 6.8;
            double apart = Math.max(2.5, FROM_SPINE - 0.8 * drawnBack);
            List<Point> line = new ArrayList<>();
            for (int i = 0; i <= 8; i++) {
                double t = i / 8.0;
                double up = -8 - 13 * t + raised;
                double out = apart - 0.5 + 2 * t + (t > 0.75 ? (t - 0.75) * 22 : 0);
                line.add(camera.page(bones.joints().get(Bones.NECK).plus(chest.along(-8.5, up, out * side.sign()))));
            }
            if (shirt.contains(line.get(0)) && shirt.contains(line.get(line.size() - 1))) {
                lines.add(line);
            }
        }
        return lines;
    }
}
