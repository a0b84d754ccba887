package openbook.figure.solve;

import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Sides;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Vec;

/**
 * The places that hands and feet keep in all poses of one base position: where its model puts them (figures.md,
 * Solver rule 1).
 *
 * @param model the solved model of the base
 * @param ahead where "ahead" leads on the floor: to the head when lying, to the front otherwise
 * @param out where "out" leads on the floor
 * @param knees the point about which the hips swing, when the base kneels
 */
record Anchors(Skeleton model, Vec ahead, Sides<Vec> out, Sides<Foothold> feet, Sides<Handhold> hands, Vec knees) {

    record Foothold(Vec ankle, Vec pole, Vec calf, Vec toe, Vec sole, Vec out) {}

    /**
     * A place for a hand.
     *
     * @param under the point of the floor under the shoulder
     * @param slides whether the hand may slide along the floor when the shoulder moves
     */
    record Handhold(Vec shoulder, Vec wrist, Vec fingers, Vec palm, Vec pole, Vec under, boolean slides) {}

    /** The lowest that the wrist of an arm on the floor can be. */
    static final double WRIST_ON_FLOOR = 3.2;

    static Anchors of(Stance stance, Skeleton model) {
        Frame frame = stance.frame();
        boolean onSide = Math.abs(frame.r().y()) > 0.5;
        double ahead =
                Math.abs(frame.u().x()) < 1e-6 ? 1 : StrictMath.signum(frame.u().x());
        Vec headward = new Vec(ahead, 0, 0);
        return new Anchors(
                model,
                headward,
                Sides.make(side -> onSide ? frame.f() : frame.r().times(side.sign())),
                Sides.make(side -> foothold(model.legs().of(side))),
                Sides.make(side -> stance.armsStraight()
                        ? underShoulder(model.arms().of(side), side)
                        : beside(model.arms().of(side), stance.dropped())),
                model.legs().right().knee().mix(model.legs().left().knee(), 0.5));
    }

    private static Foothold foothold(Skeleton.LegBones leg) {
        return new Foothold(
                leg.ankle(),
                leg.knee().minus(leg.hip().mix(leg.ankle(), 0.5)),
                leg.calf(),
                leg.toe(),
                leg.sole(),
                leg.out());
    }

    private static Handhold underShoulder(Skeleton.ArmBones arm, Side side) {
        Vec shoulder = arm.shoulder();
        return new Handhold(
                shoulder,
                new Vec(shoulder.x() - 5, 2.7, shoulder.z() + side.sign()),
                new Vec(1, 0, 0),
                Vec.DOWN,
                new Vec(-1, 0.15, side.sign() * 0.25),
                new Vec(shoulder.x() - 5, 0, shoulder.z()),
                false);
    }

    private static Handhold beside(Skeleton.ArmBones arm, boolean onFloor) {
        Vec wrist = arm.wrist();
        Vec kept = onFloor ? new Vec(wrist.x(), Math.max(WRIST_ON_FLOOR, wrist.y()), wrist.z()) : wrist;
        return new Handhold(
                arm.shoulder(),
                kept,
                arm.fingers(),
                arm.palm(),
                arm.thumb(),
                arm.shoulder().flat(),
                onFloor);
    }
}
