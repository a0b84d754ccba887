package openbook.figure.solve;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Trunk;
import openbook.figure.pose.Vec;

/** Finds the bones of an arm (figures.md, Skeleton; Solver rules 6 and 7). */
final class ArmSolver {
    private static final double LONG = Bones.UPPER_ARM + Bones.FOREARM;

    private final Trunk trunk;
    private final BodySpots spots;
    private final Setting setting;
    private final Optional<Anchors> anchors;
    private final boolean onFloor;
    private final List<Skeleton.Miss> misses;

    /** @param onFloor whether hands that would sink through the floor are lifted to it */
    ArmSolver(
            Trunk trunk,
            BodySpots spots,
            Setting setting,
            Optional<Anchors> anchors,
            boolean onFloor,
            List<Skeleton.Miss> misses) {
        this.trunk = trunk;
        this.spots = spots;
        this.setting = setting;
        this.anchors = anchors;
        this.onFloor = onFloor;
        this.misses = misses;
    }

    Skeleton.ArmBones solve(Arm arm, Side side) {
        if (arm instanceof Arm.Joints joints) {
            return joints(joints, side);
        }
        if (arm instanceof Arm.AtBody at) {
            BodySpots.Place place = spots.of(at.spot(), side);
            Vec pole = at.elbow().map(it -> it.in(trunk.chest(), side)).orElse(place.pole());
            return reach(arm, side, hand(arm, place.wrist(), place.fingers(), place.palm(), side), pole);
        }
        if (arm instanceof Arm.OnSurface on) {
            return anchors.map(it -> onSurface(on, it, side)).orElseGet(() -> hanging(side));
        }
        if (arm instanceof Arm.Directions directions) {
            return directions(directions, side);
        }
        Arm.Stays stays = (Arm.Stays) arm;
        return anchors.map(it -> stays(stays, it, side)).orElseGet(() -> hanging(side));
    }

    /** A hand before the arm has reached for it. */
    private record Target(Vec wrist, Vec fingers, Vec palm) {}

    private Skeleton.ArmBones hanging(Side side) {
        return joints(new Arm.Joints(0, 90, 0, 0, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN), side);
    }

    private Skeleton.ArmBones joints(Arm.Joints arm, Side side) {
        int s = side.sign();
        Frame chest = trunk.chest();
        Vec across = chest.along(Degrees.cos(arm.toward()), 0, Degrees.sin(arm.toward()) * s);
        Vec down = chest.u().times(-1);
        Vec upper = down.times(Degrees.cos(arm.raise()))
                .plus(Degrees.sin(arm.raise()), across)
                .unit();
        Vec inside = chest.f()
                .turned(down.cross(across).unit(), arm.raise())
                .turned(upper, s * arm.turn())
                .squareTo(upper);
        Vec fore = upper.times(Degrees.cos(arm.elbow())).plus(Degrees.sin(arm.elbow()), inside);
        Vec thumb = inside.times(Degrees.cos(arm.elbow())).plus(-Degrees.sin(arm.elbow()), upper);
        Vec shoulder = girdle(upper, arm.shoulder(), side);
        Vec elbow = shoulder.plus(Bones.UPPER_ARM, upper);
        Vec wrist = elbow.plus(Bones.FOREARM, fore);
        if (onFloor && wrist.y() < 3) {
            if (wrist.y() < -7) {
                misses.add(new Skeleton.Miss(
                        DrawingProblem.Kind.UNDER_FLOOR, "the " + side.word() + " hand", 3 - wrist.y()));
            }
            Vec pole = elbow.minus(shoulder.mix(wrist, 0.5));
            Vec lifted = pole.length() > 0.5 ? pole.plus(0.5, Vec.UP) : Vec.UP;
            Reach reach = Reach.of(shoulder, new Vec(wrist.x(), 3, wrist.z()), Bones.UPPER_ARM, Bones.FOREARM, lifted);
            elbow = reach.middle();
            wrist = reach.end();
            upper = elbow.minus(shoulder).unit();
            fore = wrist.minus(elbow).unit();
            thumb = thumb.squareTo(fore);
        }
        Vec palm = fore.cross(thumb).times(-s);
        Vec fingers = fore.times(Degrees.cos(arm.wrist())).plus(Degrees.sin(arm.wrist()), palm);
        Vec facing = palm.times(Degrees.cos(arm.wrist())).plus(-Degrees.sin(arm.wrist()), fore);
        Target hand = hand(arm, wrist, fingers, facing, side);
        return new Skeleton.ArmBones(
                shoulder,
                elbow,
                wrist,
                upper,
                fore,
                thumb,
                hand.fingers(),
                hand.palm().squareTo(hand.fingers()),
                arm.hand().fist());
    }

    /** The hand as the author turned it, in the frame of the chest, or as it comes. */
    private Target hand(Arm arm, Vec wrist, Vec fingers, Vec palm, Side side) {
        return new Target(
                wrist,
                arm.hand().fingers().map(it -> it.in(trunk.chest(), side)).orElse(fingers),
                arm.hand().palm().map(it -> it.in(trunk.chest(), side)).orElse(palm));
    }

    private Skeleton.ArmBones directions(Arm.Directions arm, Side side) {
        Frame chest = trunk.chest();
        Vec upper = chest.world(arm.upper()).unit();
        Vec fore = chest.world(arm.fore()).unit();
        Vec fingers = chest.world(arm.fingers()).unit();
        Vec shoulder = girdle(upper, arm.shoulder(), side);
        Vec elbow = shoulder.plus(Bones.UPPER_ARM, upper);
        return new Skeleton.ArmBones(
                shoulder,
                elbow,
                elbow.plus(Bones.FOREARM, fore),
                upper,
                fore,
                chest.world(arm.thumb()).squareTo(fore),
                fingers,
                chest.world(arm.palm()).squareTo(fingers),
                arm.hand().fist());
    }

    private Skeleton.ArmBones stays(Arm.Stays arm, Anchors all, Side side) {
        Anchors.Handhold hold = all.hands().of(side);
        Vec wrist = hold.wrist();
        if (hold.slides()) {
            // The hand keeps its direction from the shoulder and its height; the arm keeps its length (rule 1).
            Vec shoulder = trunk.shoulder(side);
            double drop = shoulder.y() - wrist.y();
            double length = LONG * 0.985;
            double flat = StrictMath.sqrt(Math.max(100, length * length - drop * drop));
            Vec slid = shoulder.plus(flat, wrist.minus(hold.shoulder()).flat().unit());
            wrist = new Vec(slid.x(), wrist.y(), slid.z());
        }
        Vec pole = arm.elbow().map(it -> it.in(all.ahead(), all.out().of(side))).orElse(hold.pole());
        return reach(arm, side, hand(arm, wrist, hold.fingers(), hold.palm(), side), pole);
    }

    private Skeleton.ArmBones onSurface(Arm.OnSurface arm, Anchors all, Side side) {
        Vec ahead = all.ahead();
        Vec out = all.out().of(side);
        Anchors.Handhold hold = all.hands().of(side);
        Setting.Plane plane = switch (arm.surface()) {
            case FLOOR -> new Setting.Plane(Vec.ZERO, Vec.UP, ahead, out, false);
            case TABLE -> setting.table().orElse(new Setting.Plane(new Vec(0, 68, 0), Vec.UP, ahead, out, false));
            case WALL ->
                setting.wall().orElse(new Setting.Plane(new Vec(50, 0, 0), new Vec(-1, 0, 0), Vec.UP, out, false));
        };
        Vec reference = arm.surface() == Arm.Surface.FLOOR ? hold.under() : plane.nearest(hold.shoulder());
        Vec wanted = reference
                .plus(arm.first(), plane.first())
                .plus(arm.second(), plane.second(side))
                .plus((arm.forearm() ? 4 : 3) + arm.above(), plane.normal());
        Vec palm = arm.hand()
                .palm()
                .map(it -> it.in(ahead, out))
                .orElse(plane.normal().times(-1));
        Optional<Vec> fingers = arm.hand().fingers().map(it -> it.in(ahead, out));
        if (arm.forearm()) {
            return forearm(arm, side, wanted, fingers.orElse(plane.first()), palm, plane);
        }
        Vec moved = wanted.minus(reference);
        Vec flat = moved.plus(-moved.dot(plane.normal()), plane.normal());
        Vec pointing =
                fingers.orElse(arm.surface() == Arm.Surface.FLOOR && flat.length() > 25 ? flat.unit() : plane.first());
        Vec pole = arm.elbow()
                .map(it -> it.in(ahead, out))
                .orElse(
                        arm.surface() == Arm.Surface.FLOOR
                                ? trunk.chest().along(0, -1, 0.5 * side.sign())
                                : Vec.DOWN.plus(0.5, out).plus(-0.2, ahead));
        return reach(arm, side, new Target(wanted, pointing, palm), pole);
    }

    /** The elbow is set on the surface as near to the wanted place as the upper arm allows; the forearm lies along. */
    private Skeleton.ArmBones forearm(
            Arm.OnSurface arm, Side side, Vec wanted, Vec along, Vec palm, Setting.Plane plane) {
        Vec shoulder = trunk.shoulder(side);
        Vec elbow = wanted;
        for (int i = 0; i < 3; i++) {
            double height = shoulder.minus(wanted).dot(plane.normal());
            Vec foot = shoulder.plus(-height, plane.normal());
            double reach = StrictMath.sqrt(Math.max(0, Bones.UPPER_ARM * Bones.UPPER_ARM - height * height));
            Vec toward = wanted.minus(foot);
            Vec direction = toward.length() < 0.5 ? plane.first() : toward.unit();
            elbow = reach > 0
                    ? foot.plus(reach, direction)
                    : shoulder.plus(StrictMath.copySign(Bones.UPPER_ARM, -height), plane.normal());
            double gap = Math.abs(height) - Bones.UPPER_ARM;
            if (i == 2 && gap > 1.5) {
                misses.add(new Skeleton.Miss(DrawingProblem.Kind.OUT_OF_REACH, "the " + side.word() + " elbow", gap));
            }
            shoulder = girdle(elbow.minus(shoulder).unit(), arm.shoulder(), side);
        }
        Vec upper = elbow.minus(shoulder).unit();
        elbow = shoulder.plus(Bones.UPPER_ARM, upper);
        Vec fore = along.unit();
        Vec wrist = elbow.plus(Bones.FOREARM, fore);
        Vec facing = palm.squareTo(fore);
        return new Skeleton.ArmBones(
                shoulder,
                elbow,
                wrist,
                upper,
                fore,
                fore.cross(facing).times(side.sign()),
                fore,
                facing,
                arm.hand().fist());
    }

    private Skeleton.ArmBones reach(Arm arm, Side side, Target hand, Vec pole) {
        Vec shoulder = trunk.shoulder(side);
        Reach reach = Reach.of(shoulder, hand.wrist(), Bones.UPPER_ARM, Bones.FOREARM, pole);
        for (int i = 0; i < 2; i++) {
            shoulder = girdle(reach.middle().minus(shoulder).unit(), arm.shoulder(), side);
            reach = Reach.of(shoulder, hand.wrist(), Bones.UPPER_ARM, Bones.FOREARM, pole);
        }
        if (reach.excess() > 0.5) {
            misses.add(new Skeleton.Miss(
                    DrawingProblem.Kind.OUT_OF_REACH, "the " + side.word() + " hand", reach.excess()));
        }
        Vec fore = reach.end().minus(reach.middle()).unit();
        return new Skeleton.ArmBones(
                shoulder,
                reach.middle(),
                reach.end(),
                reach.middle().minus(shoulder).unit(),
                fore,
                reach.bend().squareTo(fore),
                hand.fingers(),
                hand.palm().squareTo(hand.fingers()),
                arm.hand().fist());
    }

    /** The shoulder follows the upper arm as the shoulder blade does (figures.md, Solver rule 7). */
    private Vec girdle(Vec upper, Arm.Shoulder moved, Side side) {
        Frame chest = trunk.chest();
        double raise = Degrees.acos(-upper.dot(chest.u()));
        double w = Math.max(0, Math.min(1, (raise - 30) / 150));
        double forward = Math.max(-1, Math.min(1, upper.dot(chest.f())));
        double across = Math.max(0, -upper.dot(chest.r()) * side.sign());
        return trunk.shoulder(side)
                .plus(chest.along(
                        2.2 * forward + 3 * across + moved.forward(),
                        7 * w * w * (3 - 2 * w) + moved.up(),
                        side.sign() * (-3.5 * w - 3 * across)));
    }
}
