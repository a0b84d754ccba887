package openbook.figure.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Base;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Vec;

/** Finds the arm that does the work of a movement: the one to spare is the other one. */
public final class WorkingArm {
    /** An upper arm that points down along the trunk more closely than this hangs. */
    private static final double HANGS = -0.9;
    /** Arms whose travel differs by less, in cm, work alike. */
    private static final double ALIKE = 3;

    private final Movement movement;

    public WorkingArm(Movement movement) {
        this.movement = movement;
    }

    /**
     * Of someone on the left side the upper arm. Else the arm that is not at rest; where neither is, the one that
     * travels farther. Empty where both work alike.
     */
    public Optional<Side> side() {
        if (movement.start().pose().base() == Base.ON_LEFT_SIDE) {
            return Optional.of(Side.RIGHT);
        }
        boolean rightRests = rests(Side.RIGHT);
        boolean leftRests = rests(Side.LEFT);
        if (rightRests || leftRests) {
            return rightRests && leftRests ? Optional.empty() : Optional.of(rightRests ? Side.LEFT : Side.RIGHT);
        }
        double more = travel(Side.RIGHT) - travel(Side.LEFT);
        return Math.abs(more) < ALIKE ? Optional.empty() : Optional.of(more > 0 ? Side.RIGHT : Side.LEFT);
    }

    private boolean rests(Side side) {
        return IntStream.range(0, movement.drawing().keyframes().size()).allMatch(it -> rests(movement.at(it), side));
    }

    /** Whether an arm hangs, or its hand lies on the hip, the leg or the seat. */
    private static boolean rests(Skeleton bones, Side side) {
        if (bones.pose().arms().of(side) instanceof Arm.AtBody at) {
            return switch (at.spot()) {
                case HIP, THIGH, KNEE, SEAT, RIBS, BELLY -> true;
                default -> false;
            };
        }
        Vec along = bones.chest().u();
        return bones.pose().arms().of(side) instanceof Arm.Joints
                && bones.arms().of(side).upper().dot(along) < HANGS;
    }

    private double travel(Side side) {
        boolean right = side == Side.RIGHT;
        return length(movement.way(right ? Landmark.RIGHT_HAND : Landmark.LEFT_HAND))
                + length(movement.way(right ? Landmark.RIGHT_ELBOW : Landmark.LEFT_ELBOW));
    }

    private static double length(List<Vec> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            Vec step = way.get(i).minus(way.get(i - 1));
            length += StrictMath.sqrt(step.dot(step));
        }
        return length;
    }
}
