package openbook.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Material;
import openbook.figure.pose.Person;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** The arms and legs of the body (figures.md, Body). */
final class Limbs {
    /** Along a bone (0 to 1), radius, and offset towards one side of it. */
    private record Ring(double at, double radius, double offset) {}

    private static final List<Ring> THIGH = List.of(
            new Ring(0, 8.9, 0.2),
            new Ring(0.2, 8.9, 0.2),
            new Ring(0.45, 8, 0.5),
            new Ring(0.75, 6.7, 0.4),
            new Ring(0.93, 5.9, 0.3),
            new Ring(1, 5.6, 0));
    private static final List<Ring> SHANK = List.of(
            new Ring(0, 5.6, 0),
            new Ring(0.1, 5.4, 0.4),
            new Ring(0.3, 5.7, 1.6),
            new Ring(0.45, 5.2, 1.4),
            new Ring(0.7, 4.3, 0.5));
    private static final List<Ring> UPPER_ARM =
            List.of(new Ring(0.42, 4.8, 0.3), new Ring(0.55, 4.8, 0.4), new Ring(0.75, 4.3, 0.2), new Ring(1, 3.9, 0));
    private static final List<Ring> FOREARM = List.of(
            new Ring(0, 3.9, 0),
            new Ring(0.22, 4.35, 0.3),
            new Ring(0.5, 3.8, 0.1),
            new Ring(0.85, 2.8, 0),
            new Ring(1, 2.5, 0));

    private final Person person;

    Limbs(Person person) {
        this.person = person;
    }

    private List<Ball> bone(Vec from, Vec to, List<Ring> rings, Vec aside) {
        return rings.stream()
                .map(it -> Ball.round(from.mix(to, it.at()).plus(it.offset(), aside), it.radius() * person.limbs()))
                .toList();
    }

    List<Part> arm(Skeleton.ArmBones arm, Side side) {
        Optional<Side> on = Optional.of(side);
        double w = person.limbs();
        boolean bent = arm.fore().cross(arm.upper()).length() > 0.05;
        Vec biceps = bent ? arm.fore().squareTo(arm.upper()) : arm.thumb();
        Vec shoulder = arm.shoulder();
        var hem = new Frame(
                arm.thumb().squareTo(arm.upper()),
                arm.upper(),
                arm.upper().cross(arm.thumb()).unit());
        List<List<Ball>> forearm = new ArrayList<>();
        forearm.add(bone(arm.elbow(), arm.wrist(), FOREARM, arm.thumb()));
        forearm.addAll(hand(arm, side));
        return List.of(
                new Part(Piece.UPPER_ARM, on, Material.SKIN, List.of(bone(shoulder, arm.elbow(), UPPER_ARM, biceps))),
                new Part(
                        Piece.SLEEVE,
                        on,
                        Material.SHIRT,
                        List.of(List.of(
                                Ball.round(shoulder, 6.3 * w),
                                Ball.round(shoulder.mix(arm.elbow(), 0.3), 6 * w),
                                Ball.of(shoulder.mix(arm.elbow(), 0.52), hem, 5.9 * w, 0.5, 5.9 * w)))),
                new Part(Piece.FOREARM, on, Material.SKIN, List.copyOf(forearm)));
    }

    /** A fist, or a palm with a thumb and two fingers that stand for four. */
    private static List<List<Ball>> hand(Skeleton.ArmBones arm, Side side) {
        Frame hand = arm.hand(side);
        Vec wrist = arm.wrist();
        if (arm.fist()) {
            return List.of(
                    List.of(
                            Ball.of(wrist.plus(hand.along(0, 1, 0)), hand, 2.9, 1, 2.3),
                            Ball.of(wrist.plus(hand.along(0, 6, 0.8)), hand, 4.5, 3.8, 3.6)),
                    List.of(
                            Ball.round(wrist.plus(hand.along(3.4, 3.2, 1.4)), 1.8),
                            Ball.round(wrist.plus(hand.along(3.4, 6.8, 3.4)), 1.6)));
        }
        Ball knuckles = Ball.of(wrist.plus(hand.along(0, 7.4, 0)), hand, 4.2, 2, 1.9);
        return List.of(
                List.of(
                        Ball.of(wrist, hand, 2.7, 1.5, 2.2),
                        Ball.of(wrist.plus(hand.along(0, 4.2, 0)), hand, 4, 3, 1.9),
                        knuckles),
                List.of(knuckles, Ball.of(wrist.plus(hand.along(1.7, 14.4, 0.9)), hand, 2.3, 2.3, 1.5)),
                List.of(knuckles, Ball.of(wrist.plus(hand.along(-1.9, 13.6, 0.9)), hand, 2.1, 2.2, 1.5)),
                List.of(
                        Ball.round(wrist.plus(hand.along(2.2, 2.6, 0)), 2.1),
                        Ball.round(wrist.plus(hand.along(5.8, 6.4, 0.8)), 1.7),
                        Ball.round(wrist.plus(hand.along(7, 9.8, 1)), 1.4)));
    }

    List<Part> leg(Skeleton bones, Side side) {
        Optional<Side> on = Optional.of(side);
        Skeleton.LegBones leg = bones.legs().of(side);
        double w = person.limbs();
        Vec front = leg.calf().times(-1).squareTo(leg.thigh());
        Vec middle = leg.hip().mix(leg.knee(), 0.3).plus(0.6, front);
        return List.of(
                new Part(
                        Piece.THIGH,
                        on,
                        Material.TROUSERS,
                        List.of(
                                bone(leg.hip(), leg.knee(), THIGH, front),
                                List.of(Body.buttock(bones, side, person), Ball.round(middle, 8.2 * w)))),
                new Part(Piece.SHANK, on, Material.TROUSERS, List.of(shank(leg))),
                new Part(Piece.FOOT, on, Material.SHOE, foot(leg)));
    }

    /** Ends in a straight hem. */
    private List<Ball> shank(Skeleton.LegBones leg) {
        List<Ball> balls = new ArrayList<>(bone(leg.knee(), leg.ankle(), SHANK, leg.calf()));
        Vec across = leg.calf().cross(leg.shank()).unit();
        var hem = new Frame(leg.calf(), leg.shank(), across);
        double wide = 4.3 * person.limbs();
        balls.add(Ball.of(leg.knee().mix(leg.ankle(), 0.93), hem, wide, 0.5, wide));
        return List.copyOf(balls);
    }

    private static List<List<Ball>> foot(Skeleton.LegBones leg) {
        var frame = new Frame(leg.toe(), leg.sole().times(-1), leg.out());
        Vec ankle = leg.ankle();
        Ball heel = Ball.round(ankle.plus(frame.along(-3.2, -3.2, 0)), 3.3);
        Ball joint = Ball.round(ankle, 3.3);
        return List.of(
                List.of(Ball.round(leg.knee().mix(ankle, 0.9), 3.2), joint),
                List.of(joint, heel),
                List.of(
                        heel,
                        Ball.of(ankle.plus(frame.along(4, -3.2, 0)), frame, 3, 3.2, 3.6),
                        Ball.of(ankle.plus(frame.along(12, -4.3, 0)), frame, 3.4, 2.2, 4.3),
                        Ball.of(ankle.plus(frame.along(17, -4.9, 0)), frame, 3, 1.6, 3.6)),
                List.of(
                        Ball.round(ankle.plus(frame.along(0.5, 0.5, 0)), 3.3),
                        Ball.of(ankle.plus(frame.along(11.5, -4.1, 0)), frame, 3, 2.2, 4)));
    }
}
