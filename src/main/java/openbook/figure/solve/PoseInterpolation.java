package openbook.figure.solve;

import java.util.List;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Base;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Sides;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/**
 * Poses between two others, for the flip-book and for the way a hand takes (figures.md, Between two poses). Numbers go from one to
 * the other evenly; a limb that is told in different ways at both ends goes by the directions of its bones.
 */
final class PoseInterpolation {
    private final Solver solver;
    private final Skeleton from;
    private final Skeleton to;

    /** Both ends are solved, so that their fits are done and nothing is fitted between. */
    PoseInterpolation(Solver solver, Skeleton from, Skeleton to) {
        this.solver = solver;
        this.from = from;
        this.to = to;
    }

    /** @param t 0 for the first, 1 for the second */
    Skeleton at(double t) {
        if (t <= 0) {
            return from;
        }
        if (t >= 1) {
            return to;
        }
        Pose a = from.pose();
        Pose b = to.pose();
        Pose.Hips h = a.hips();
        Pose.Hips k = b.hips();
        Pose.Spine s = a.spine();
        Pose.Spine q = b.spine();
        Pose.Whole w = a.whole();
        Pose.Whole v = b.whole();
        return solver.asItIs(new Pose(
                t < 0.5 ? a.base() : b.base(),
                new Pose.Hips(
                        h.angles().mix(k.angles(), t),
                        mix(h.ahead(), k.ahead(), t),
                        mix(h.up(), k.up(), t),
                        mix(h.right(), k.right(), t)),
                new Pose.Spine(
                        s.lowerBack().mix(q.lowerBack(), t),
                        s.upperBack().mix(q.upperBack(), t),
                        s.neck().mix(q.neck(), t),
                        mix(s.poke(), q.poke(), t),
                        s.head().mix(q.head(), t)),
                Sides.make(side -> arm(side, t)),
                Sides.make(side -> leg(side, t)),
                new Pose.Whole(
                        w.tilt().mix(v.tilt(), t),
                        mix(w.lift(), v.lift(), t),
                        mix(w.slide(), v.slide(), t),
                        mix(w.breath(), v.breath(), t),
                        List.of())));
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static Arm.Shoulder mix(Arm.Shoulder a, Arm.Shoulder b, double t) {
        return new Arm.Shoulder(mix(a.up(), b.up(), t), mix(a.forward(), b.forward(), t));
    }

    private Arm arm(Side side, double t) {
        Arm a = slid(from.pose().arms().of(side), to.pose().arms().of(side));
        Arm b = to.pose().arms().of(side);
        Arm.Shoulder shoulder = mix(a.shoulder(), b.shoulder(), t);
        if (a instanceof Arm.Joints x && b instanceof Arm.Joints y && sameHands(a, b)) {
            return new Arm.Joints(
                    mix(x.raise(), y.raise(), t),
                    mix(x.toward(), y.toward(), t),
                    mix(x.turn(), y.turn(), t),
                    mix(x.elbow(), y.elbow(), t),
                    mix(x.wrist(), y.wrist(), t),
                    shoulder,
                    x.hand());
        }
        if (a instanceof Arm.OnSurface x
                && b instanceof Arm.OnSurface y
                && x.surface() == y.surface()
                && x.forearm() == y.forearm()
                && x.elbow().equals(y.elbow())
                && sameHands(a, b)) {
            return new Arm.OnSurface(
                    x.surface(),
                    mix(x.first(), y.first(), t),
                    mix(x.second(), y.second(), t),
                    mix(x.above(), y.above(), t),
                    x.forearm(),
                    x.elbow(),
                    shoulder,
                    x.hand());
        }
        boolean same = (a instanceof Arm.Stays && a.equals(b)) || (a instanceof Arm.AtBody && a.equals(b));
        return same ? a : directions(side, t, shoulder, a.hand());
    }

    /** A hand that leaves its place to another one on the floor slides there. */
    private Arm slid(Arm start, Arm end) {
        return from.pose().base() == Base.ALL_FOURS && start instanceof Arm.Stays && end instanceof Arm.OnSurface on
                ? new Arm.OnSurface(on.surface(), 0, 0, 0, on.forearm(), on.elbow(), start.shoulder(), on.hand())
                : start;
    }

    private static boolean sameHands(Arm a, Arm b) {
        return a.hand().palm().equals(b.hand().palm())
                && a.hand().fingers().equals(b.hand().fingers());
    }

    private Arm directions(Side side, double t, Arm.Shoulder shoulder, Arm.Hand hand) {
        Skeleton.ArmBones x = from.arms().of(side);
        Skeleton.ArmBones y = to.arms().of(side);
        Frame f = from.chest();
        Frame g = to.chest();
        return new Arm.Directions(
                f.local(x.upper()).slerp(g.local(y.upper()), t),
                f.local(x.fore()).slerp(g.local(y.fore()), t),
                f.local(x.fingers()).slerp(g.local(y.fingers()), t),
                f.local(x.palm()).slerp(g.local(y.palm()), t),
                f.local(x.thumb()).slerp(g.local(y.thumb()), t),
                shoulder,
                hand);
    }

    private Leg leg(Side side, double t) {
        Leg a = from.pose().legs().of(side);
        Leg b = to.pose().legs().of(side);
        if (a instanceof Leg.Planted x && b instanceof Leg.Planted y) {
            return new Leg.Planted(
                    mix(x.ahead(), y.ahead(), t),
                    mix(x.out(), y.out(), t),
                    mix(x.up(), y.up(), t),
                    mix(x.swing(), y.swing(), t));
        }
        if (a instanceof Leg.Joints x && b instanceof Leg.Joints y) {
            return new Leg.Joints(
                    mix(x.hip(), y.hip(), t),
                    mix(x.knee(), y.knee(), t),
                    mix(x.out(), y.out(), t),
                    mix(x.turn(), y.turn(), t),
                    mix(x.ankle(), y.ankle(), t),
                    t < 0.5 ? x.rest() : y.rest());
        }
        return onItsWay(from.legs().of(side), to.legs().of(side), t);
    }

    /** The foot goes straight from one place to the other: turned bone by bone it would dip under the floor. */
    private Leg onItsWay(Skeleton.LegBones x, Skeleton.LegBones y, double t) {
        Vec hip = x.hip().mix(y.hip(), t);
        Vec pole = bend(x).mix(bend(y), t);
        Reach reach = Reach.of(hip, x.ankle().mix(y.ankle(), t), Bones.THIGH, Bones.SHANK, pole);
        Frame base = from.base().mix(to.base(), t);
        Vec shank = reach.end().minus(reach.middle()).unit();
        return new Leg.Directions(
                base.local(reach.middle().minus(hip).unit()),
                base.local(shank),
                base.local(x.calf().slerp(y.calf(), t)),
                base.local(x.toe().slerp(y.toe(), t)),
                base.local(x.sole().slerp(y.sole(), t)));
    }

    private static Vec bend(Skeleton.LegBones leg) {
        return leg.knee().minus(leg.hip().mix(leg.ankle(), 0.5)).unit();
    }
}
