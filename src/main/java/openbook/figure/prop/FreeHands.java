package openbook.figure.prop;

import openbook.figure.outline.Camera;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Sides;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/**
 * Turns hands that hold and touch nothing a little about their fingers, so that the flat of the hand is seen and not its
 * edge: an arm that ends in an edge looks like a blade.
 */
public final class FreeHands {
    private static final double FARTHEST = 50;
    private static final double STEP = 10;
    /** The cosine between palm and line of sight at which a hand is seen well. */
    private static final double SEEN = 0.7;

    private FreeHands() {}

    public static Skeleton turned(Skeleton bones, Camera camera) {
        return bones.withArms(Sides.make(side -> {
            Skeleton.ArmBones arm = bones.arms().of(side);
            return isFree(bones.pose().arms().of(side)) ? arm.withPalm(palm(arm, camera)) : arm;
        }));
    }

    private static boolean isFree(Arm arm) {
        boolean moves = arm instanceof Arm.Joints || arm instanceof Arm.Directions;
        return moves && !arm.hand().fist() && arm.hand().palm().isEmpty();
    }

    /** The least turn that shows the flat of the hand, or as much of it as is allowed. */
    private static Vec palm(Skeleton.ArmBones arm, Camera camera) {
        Vec best = arm.palm();
        for (double turn = STEP; turn <= FARTHEST && Math.abs(camera.depth(best)) < SEEN; turn += STEP) {
            for (int way = -1; way <= 1; way += 2) {
                Vec palm = arm.palm().turned(arm.fingers(), way * turn);
                if (Math.abs(camera.depth(palm)) > Math.abs(camera.depth(best)) + 1e-9) {
                    best = palm;
                }
            }
        }
        return best;
    }
}
