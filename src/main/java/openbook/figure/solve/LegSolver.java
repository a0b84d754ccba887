package openbook.figure.solve;

import java.util.List;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** Finds the bones of a leg (figures.md, Skeleton). */
final class LegSolver {
    private final Frame base;
    private final List<Skeleton.Miss> misses;

    /** @param base how the body lies in the room: leg angles are measured in it */
    LegSolver(Frame base, List<Skeleton.Miss> misses) {
        this.base = base;
        this.misses = misses;
    }

    Skeleton.LegBones joints(Vec hip, Leg.Joints leg, Side side) {
        Vec out = base.r().times(side.sign());
        Vec forward = base.along(Degrees.sin(leg.hip()), -Degrees.cos(leg.hip()), 0);
        Vec thigh = forward.times(Degrees.cos(leg.out()))
                .plus(Degrees.sin(leg.out()), out)
                .unit();
        Vec behind = base.along(-Degrees.cos(leg.hip()), -Degrees.sin(leg.hip()), 0)
                .squareTo(thigh)
                .turned(thigh, side.sign() * leg.turn());
        double knee = leg.knee();
        Vec shank = thigh.times(Degrees.cos(knee)).plus(Degrees.sin(knee), behind);
        Vec calf = behind.times(Degrees.cos(knee)).plus(-Degrees.sin(knee), thigh);
        Vec front = calf.times(-1);
        Vec toe = front.times(Degrees.cos(leg.ankle())).plus(Degrees.sin(leg.ankle()), shank);
        Vec sole = shank.times(Degrees.cos(leg.ankle())).plus(-Degrees.sin(leg.ankle()), front);
        if (leg.rest() == Leg.Rest.SOLE_FLAT && toe.flat().length() > 0) {
            toe = toe.flat().unit();
            sole = Vec.DOWN;
        }
        return bones(hip, thigh, shank, calf, toe, sole);
    }

    Skeleton.LegBones directions(Vec hip, Leg.Directions leg) {
        Vec shank = base.world(leg.shank()).unit();
        Vec toe = base.world(leg.toe()).unit();
        return bones(
                hip,
                base.world(leg.thigh()).unit(),
                shank,
                base.world(leg.calf()).squareTo(shank),
                toe,
                base.world(leg.sole()).squareTo(toe));
    }

    private static Skeleton.LegBones bones(Vec hip, Vec thigh, Vec shank, Vec calf, Vec toe, Vec sole) {
        Vec knee = hip.plus(Bones.THIGH, thigh);
        Vec ankle = knee.plus(Bones.SHANK, shank);
        return new Skeleton.LegBones(hip, knee, ankle, thigh, shank, calf, toe, sole, sole.cross(toe));
    }

    /** @param hold where the foot stands, already moved to where the pose wants it */
    Skeleton.LegBones planted(Vec hip, Anchors.Foothold hold, double swing, Side side) {
        Vec line = hold.ankle().minus(hip).unit();
        Vec pole = hold.pole().turned(line, side.sign() * swing);
        Reach reach = Reach.of(hip, hold.ankle(), Bones.THIGH, Bones.SHANK, pole);
        if (reach.excess() > 0.5) {
            misses.add(new Skeleton.Miss(
                    DrawingProblem.Kind.OUT_OF_REACH, "the " + side.word() + " foot", reach.excess()));
        }
        Vec shank = reach.end().minus(reach.middle()).unit();
        return new Skeleton.LegBones(
                hip,
                reach.middle(),
                reach.end(),
                reach.middle().minus(hip).unit(),
                shank,
                hold.calf().squareTo(shank),
                hold.toe(),
                hold.sole(),
                hold.out());
    }
}
