package openbook.figure.pose;

import java.util.ArrayList;
import java.util.List;

/**
 * The spine of one pose (figures.md, Skeleton): eight joints, over which the angles of each part are shared.
 *
 * @param pelvis its frame
 * @param hips the middle of the pelvis
 */
public record Trunk(Frame pelvis, Vec hips, List<Vec> joints, List<Frame> frames, Frame head) {
    public static Trunk of(Pose.Spine spine, Frame pelvis, Vec hips) {
        Angles low = spine.lowerBack().share(2);
        Angles high = spine.upperBack().share(3);
        Angles neck = spine.neck().share(2);
        double poke = spine.poke();
        List<Vec> joints = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        Frame frame = pelvis;
        Vec at = hips.plus(pelvis.along(-3, Bones.SACRUM, 0));
        for (int joint = 0; joint < Bones.HEAD; joint++) {
            Angles part = joint < 2 ? low : joint < Bones.NECK ? high : neck;
            // A poked chin bends the neck forward at its foot and back again above (figures.md, Skeleton).
            double slide = joint == Bones.NECK ? 2 * poke : joint == Bones.NECK + 1 ? -0.6 * poke : 0;
            frame = frame.joint(part.plus(Bones.rest(joint) + slide, 0, 0));
            frames.add(frame);
            joints.add(at);
            at = at.plus(Bones.spine(joint), frame.u());
        }
        joints.add(at);
        Frame head = frame.joint(spine.head().plus(Bones.rest(Bones.HEAD) - 1.4 * poke, 0, 0));
        return new Trunk(pelvis, hips, List.copyOf(joints), List.copyOf(frames), head);
    }

    public Frame chest() {
        return frames.get(Bones.CHEST);
    }

    /** The shoulder joint of a hanging arm. */
    public Vec shoulder(Side side) {
        return joints.get(Bones.NECK).plus(chest().along(1.5, -6.8, side.sign() * Bones.HALF_SHOULDERS));
    }

    public Vec hip(Side side) {
        return hips.plus(side.sign() * Bones.HALF_HIPS, pelvis.r());
    }

    public Vec inHead(double forward, double up, double right) {
        return joints.get(Bones.HEAD).plus(head.along(forward, up, right));
    }
}
