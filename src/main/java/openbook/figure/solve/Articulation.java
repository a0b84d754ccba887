package openbook.figure.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Base;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Sides;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Trunk;
import openbook.figure.pose.Vec;

/** One evaluation of a pose: from angles and places to bones, with no fit. */
final class Articulation {
    private final Setting setting;

    Articulation(Setting setting) {
        this.setting = setting;
    }

    /**
     * @param root the middle of the pelvis before the pose moves it
     * @param anchors the places of planted hands and feet; none while the model of a base is solved
     */
    Skeleton solve(Pose pose, Vec root, Optional<Anchors> anchors) {
        Stance stance = Stance.of(pose.base());
        List<Skeleton.Miss> misses = new ArrayList<>();
        Angles tilt = pose.whole().tilt();
        Frame base = stance.frame().joint(tilt);
        Vec pivot = pose.base() == Base.STANDING ? new Vec(root.x(), 0, root.z()) : root;
        Vec turned = pivot.plus(base.world(stance.frame().local(root.minus(pivot))));
        Vec ahead = anchors.map(Anchors::ahead).orElse(new Vec(1, 0, 0));
        Pose.Hips moved = pose.hips();
        Vec hips = turned.plus(moved.ahead(), ahead).plus(moved.up(), Vec.UP).plus(moved.right(), base.r());
        Frame pelvis = base.joint(moved.angles());
        Optional<Sides<Anchors.Foothold>> feet = anchors.map(it -> feet(pose, it, pivot));
        if (stance.kneels() && anchors.isPresent()) {
            hips = aboutKnees(hips, anchors.get().knees());
        }
        if (pose.base() == Base.STANDING && feet.isPresent()) {
            hips = lowered(hips, pelvis, pose, feet.get());
        }
        Trunk trunk = Trunk.of(pose.spine(), pelvis, hips);
        var legSolver = new LegSolver(base, misses);
        Sides<Skeleton.LegBones> legs = Sides.make(side -> {
            Leg leg = pose.legs().of(side);
            Vec hip = trunk.hip(side);
            if (leg instanceof Leg.Joints joints) {
                return legSolver.joints(hip, joints, side);
            }
            if (leg instanceof Leg.Directions directions) {
                return legSolver.directions(hip, directions);
            }
            Leg.Planted planted = (Leg.Planted) leg;
            return feet.map(it -> legSolver.planted(hip, it.of(side), planted.swing(), side))
                    .orElseThrow(() -> new IllegalStateException("the model of a base has no planted feet"));
        });
        Sides<Vec> shoulders = Sides.make(trunk::shoulder);
        var armSolver = new ArmSolver(
                trunk,
                new BodySpots(trunk, legs, shoulders, pose.whole().breath()),
                setting,
                anchors,
                stance.dropped() && anchors.isPresent(),
                misses);
        return new Skeleton(
                pose,
                base,
                pelvis,
                hips,
                trunk.joints(),
                trunk.frames(),
                trunk.head(),
                Sides.make(side -> armSolver.solve(pose.arms().of(side), side)),
                legs,
                List.copyOf(misses));
    }

    /** The footholds of the base, set down where the pose wants them and turned with the whole body. */
    private static Sides<Anchors.Foothold> feet(Pose pose, Anchors anchors, Vec pivot) {
        double turn = pose.base().lies() ? 0 : -pose.whole().tilt().turn();
        return Sides.make(side -> {
            Anchors.Foothold hold = anchors.feet().of(side);
            if (!(pose.legs().of(side) instanceof Leg.Planted planted)) {
                return hold;
            }
            Vec ankle = hold.ankle()
                    .plus(planted.ahead(), anchors.ahead())
                    .plus(planted.out(), anchors.out().of(side))
                    .plus(planted.up(), Vec.UP);
            return new Anchors.Foothold(
                    pivot.plus(ankle.minus(pivot).turned(Vec.UP, turn)),
                    hold.pole().turned(Vec.UP, turn),
                    hold.calf().turned(Vec.UP, turn),
                    hold.toe().turned(Vec.UP, turn),
                    hold.sole(),
                    hold.out().turned(Vec.UP, turn));
        });
    }

    /** When kneeling, the hips swing on a circle about the knees (figures.md, Solver rule 4). */
    private static Vec aboutKnees(Vec hips, Vec knees) {
        double x = hips.x() - knees.x();
        double y = hips.y() - knees.y();
        double length = StrictMath.sqrt(x * x + y * y);
        return length == 0
                ? hips
                : new Vec(knees.x() + x * Bones.THIGH / length, knees.y() + y * Bones.THIGH / length, hips.z());
    }

    /** When standing with the feet apart, or with the hips moved back, the hips come down until the legs reach. */
    private static Vec lowered(Vec hips, Frame pelvis, Pose pose, Sides<Anchors.Foothold> feet) {
        double reach = (Bones.THIGH + Bones.SHANK) * 0.999;
        double height = hips.y();
        for (Side side : Side.values()) {
            if (pose.legs().of(side) instanceof Leg.Planted) {
                Vec hip = hips.plus(side.sign() * Bones.HALF_HIPS, pelvis.r());
                Vec ankle = feet.of(side).ankle();
                double flat = ankle.minus(hip).flat().length();
                double highest = ankle.y() + StrictMath.sqrt(Math.max(0, reach * reach - flat * flat));
                height = Math.min(height, highest + hips.y() - hip.y());
            }
        }
        return new Vec(hips.x(), height, hips.z());
    }
}
