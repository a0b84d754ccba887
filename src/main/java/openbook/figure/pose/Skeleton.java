package openbook.figure.pose;

import java.util.List;

/**
 * A solved pose: where every joint is (figures.md, Skeleton).
 *
 * @param pose what was solved, after its own fits
 * @param base how the body lies in the room
 * @param pelvis the frame of the pelvis
 * @param hips the middle of the pelvis
 * @param joints of the spine, {@link Bones#HEAD} last
 * @param frames of the bones above the joints of the spine
 * @param head the frame of the head
 * @param misses what could not be reached
 */
public record Skeleton(
        Pose pose,
        Frame base,
        Frame pelvis,
        Vec hips,
        List<Vec> joints,
        List<Frame> frames,
        Frame head,
        Sides<ArmBones> arms,
        Sides<LegBones> legs,
        List<Miss> misses) {

    /**
     * An arm.
     *
     * @param upper direction of the upper arm
     * @param fore direction of the forearm
     * @param thumb the side of the forearm where the thumb is
     * @param fingers direction of the hand
     * @param palm where the palm faces
     */
    public record ArmBones(
            Vec shoulder, Vec elbow, Vec wrist, Vec upper, Vec fore, Vec thumb, Vec fingers, Vec palm, boolean fist) {
        public ArmBones withPalm(Vec palm) {
            return new ArmBones(shoulder, elbow, wrist, upper, fore, thumb, fingers, palm, fist);
        }

        /** The hand: its thumb, its fingers and its palm as axes. */
        public Frame hand(Side side) {
            return new Frame(fingers.cross(palm).times(side.sign()), fingers, palm);
        }
    }

    /**
     * A leg.
     *
     * @param calf the direction from the shank to the calf
     * @param toe the direction of the toes
     * @param sole the direction from the ankle down to the sole
     * @param out the width of the foot, to the person's right
     */
    public record LegBones(Vec hip, Vec knee, Vec ankle, Vec thigh, Vec shank, Vec calf, Vec toe, Vec sole, Vec out) {}

    /**
     * Something that could not be reached, or was in the way.
     *
     * @param what in words
     * @param by how many cm
     */
    public record Miss(DrawingProblem.Kind kind, String what, double by) {}

    public Skeleton withArms(Sides<ArmBones> arms) {
        return new Skeleton(pose, base, pelvis, hips, joints, frames, head, arms, legs, misses);
    }

    public Frame chest() {
        return frames.get(Bones.CHEST);
    }

    public Vec headJoint() {
        return joints.get(Bones.HEAD);
    }

    /** A place in the head, in the frame of the head, from the joint it nods on. */
    public Vec inHead(double forward, double up, double right) {
        return headJoint().plus(head.along(forward, up, right));
    }
}
