package openbook.figure.solve;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.figure.body.Body;
import openbook.figure.body.Part;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Base;
import openbook.figure.pose.Bones;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Stance;
import openbook.figure.pose.Vec;

/** Solves whole poses: grounds the body and fits what is left to the solver (figures.md, Solver rules 2, 3 and 5). */
final class Solver {
    private final Articulation bones;
    private final Body body;
    private final Map<Base, Anchors> anchors;

    /** @param bases the bases of all poses that will be solved */
    Solver(Setting setting, Person person, Stream<Base> bases) {
        this.bones = new Articulation(setting);
        this.body = new Body(person);
        this.anchors = bases.distinct().collect(Collectors.toUnmodifiableMap(base -> base, this::holdsOf));
    }

    private Anchors holdsOf(Base base) {
        Stance stance = Stance.of(Stance.heldAs(base));
        return Anchors.of(stance, grounded(stance.model(), stance, Optional.empty()));
    }

    private Anchors anchors(Base base) {
        return Optional.ofNullable(anchors.get(base)).orElseThrow();
    }

    /** Solves a pose with all fits. */
    Skeleton solve(Pose pose) {
        Stance stance = Stance.of(pose.base());
        Pose fitted = pose;
        if (!pose.whole().rests().isEmpty()) {
            fitted = resting(pose, stance);
        } else if (stance.armsStraight()) {
            fitted = armsStraight(pose, stance);
        }
        return asItIs(fitted);
    }

    /** Solves a pose that is between two fitted ones: it is grounded, and not fitted again. */
    Skeleton asItIs(Pose pose) {
        Stance stance = Stance.of(pose.base());
        Optional<Anchors> here = Optional.of(anchors(pose.base()));
        Skeleton grounded = grounded(pose, stance, here);
        return settled(grounded, here);
    }

    private Skeleton grounded(Pose pose, Stance stance, Optional<Anchors> here) {
        Skeleton first = bones.solve(pose, stance.root(), here);
        if (!stance.dropped()) {
            return first;
        }
        double lowest = body.parts(first, 0).stream()
                .filter(part -> part.piece().grounds(stance.legsDrop()))
                .mapToDouble(Part::lowest)
                .min()
                .orElse(0);
        double head = body.headBall(first).lowest();
        double up = pose.whole().lift() - Math.min(lowest, head);
        double along = 0;
        if (here.isPresent()) {
            along = pose.whole().slide() * here.get().ahead().x();
            if (stance.anchored()) {
                along += upperBack(here.get().model()).minus(upperBack(first)).x();
            }
        }
        return bones.solve(pose, stance.root().plus(new Vec(along, up, 0)), here);
    }

    private static Vec upperBack(Skeleton skeleton) {
        return skeleton.joints().get(Bones.NECK).mix(skeleton.joints().get(Bones.CHEST), 0.3);
    }

    /** Straight legs sink, or are raised, until they lie on the floor (rule 5). */
    private Skeleton settled(Skeleton grounded, Optional<Anchors> here) {
        Skeleton solved = grounded;
        Vec root = grounded.hips().minus(shift(grounded.pose(), here));
        for (Side side : Side.values()) {
            if (grounded.pose().legs().of(side) instanceof Leg.Joints leg && leg.rest() == Leg.Rest.SETTLES) {
                Pose pose = solved.pose();
                DoubleFunction<Skeleton> at = give -> bones.solve(
                        pose.withLeg(
                                side,
                                new Leg.Joints(
                                        leg.hip() + give, leg.knee(), leg.out(), leg.turn(), leg.ankle(), leg.rest())),
                        root,
                        here);
                ToDoubleFunction<Skeleton> height = it -> body.parts(it, 0).stream()
                        .filter(part -> part.isOn(side) && part.piece().isLowerLeg())
                        .mapToDouble(Part::lowest)
                        .min()
                        .orElse(0);
                solved = at.apply(bisect(-20, 30, give -> height.applyAsDouble(at.apply(give))));
            }
        }
        return solved;
    }

    private static Vec shift(Pose pose, Optional<Anchors> here) {
        Pose.Hips moved = pose.hips();
        Vec ahead = here.map(Anchors::ahead).orElse(new Vec(1, 0, 0));
        Frame base = Stance.of(pose.base()).frame().joint(pose.whole().tilt());
        return ahead.times(moved.ahead()).plus(moved.up(), Vec.UP).plus(moved.right(), base.r());
    }

    /** Tilts the pelvis until the supporting arms are straight (rule 2). */
    private Pose armsStraight(Pose pose, Stance stance) {
        Anchors here = anchors(pose.base());
        double straight = (Bones.UPPER_ARM + Bones.FOREARM) * 0.988;
        long supporting = Stream.of(Side.values())
                .filter(side -> pose.arms().of(side) instanceof Arm.Stays)
                .count();
        if (supporting == 0) {
            return pose;
        }
        return tiltedTo(pose, -60, 45, 3, tilted -> {
            Skeleton solved = bones.solve(tilted, stance.root(), Optional.of(here));
            double reach = 0;
            for (Side side : Side.values()) {
                if (pose.arms().of(side) instanceof Arm.Stays) {
                    reach += solved.arms()
                            .of(side)
                            .shoulder()
                            .distance(here.hands().of(side).wrist());
                }
            }
            return reach / supporting - straight;
        });
    }

    /** Tilts the pelvis until the named parts rest on the floor (rule 3). */
    private Pose resting(Pose pose, Stance stance) {
        Optional<Anchors> here = Optional.of(anchors(pose.base()));
        return tiltedTo(pose, -40, 70, 2, tilted -> {
            Skeleton solved = bones.solve(tilted, stance.root(), here);
            return pose.whole().rests().stream()
                    .mapToDouble(part -> switch (part) {
                        case HEAD -> body.headBall(solved).lowest();
                        case LEFT_SHOULDER -> solved.arms().left().shoulder().y() - 6.6;
                        case RIGHT_SHOULDER -> solved.arms().right().shoulder().y() - 6.6;
                    })
                    .min()
                    .orElse(0);
        });
    }

    /** The first tilt in the range at which the gap closes; the pose as it is when it never does. */
    private static Pose tiltedTo(Pose pose, double from, double to, double step, ToDoubleFunction<Pose> gap) {
        double tilt = from;
        while (tilt < to && gap.applyAsDouble(pose.tilted(tilt)) > 0) {
            tilt += step;
        }
        if (tilt <= from || tilt >= to) {
            return pose;
        }
        return pose.tilted(bisect(tilt - step, tilt, it -> gap.applyAsDouble(pose.tilted(it))));
    }

    /** Where a monotonous function is nearest to 0, to a thousandth of the range. */
    private static double bisect(double from, double to, java.util.function.DoubleUnaryOperator f) {
        double low = from;
        double high = to;
        boolean rises = f.applyAsDouble(low) < f.applyAsDouble(high);
        for (int i = 0; i < 14; i++) {
            double middle = (low + high) / 2;
            if (f.applyAsDouble(middle) > 0 == rises) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }
}
