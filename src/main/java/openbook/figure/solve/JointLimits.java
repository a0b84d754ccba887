package openbook.figure.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;

/**
 * How far joints can be bent and still be drawn (figures.md, Validation). These are limits of drawing, not clinical advice.
 */
public final class JointLimits {
    private final Pose pose;
    private final List<String> problems = new ArrayList<>();

    public JointLimits(Pose pose) {
        this.pose = pose;
    }

    public List<String> problems() {
        Pose.Spine spine = pose.spine();
        angles("lower-back", spine.lowerBack(), -40, 60, 30, 20);
        angles("upper-back", spine.upperBack(), -40, 55, 40, 60);
        angles("neck", spine.neck(), -60, 60, 45, 80);
        angles("head", spine.head(), -30, 30, 25, 25);
        within("neck poke or tuck", spine.poke(), -10, 20);
        for (Side side : Side.values()) {
            if (pose.arms().of(side) instanceof Arm.Joints arm) {
                String name = side.word() + "-arm ";
                within(name + "raise", arm.raise(), 0, 185);
                within(name + "toward", arm.toward(), -60, 180);
                within(name + "rotate", arm.turn(), -100, 110);
                within(name + "elbow", arm.elbow(), 0, 150);
                within(name + "wrist", arm.wrist(), -80, 80);
            }
            if (pose.legs().of(side) instanceof Leg.Joints leg) {
                String name = side.word() + "-leg ";
                within(name + "hip", leg.hip(), -30, 135);
                within(name + "knee", leg.knee(), 0, 160);
                within(name + "out or in", leg.out(), -35, 60);
                within(name + "rotate", leg.turn(), -50, 60);
                within(name + "ankle", leg.ankle(), -30, 95);
            }
        }
        return List.copyOf(problems);
    }

    private void angles(String part, Angles angles, double arch, double bend, double lean, double turn) {
        within(part + " bend or arch", angles.bend(), arch, bend);
        within(part + " lean", angles.lean(), -lean, lean);
        within(part + " turn", angles.turn(), -turn, turn);
    }

    private void within(String what, double value, double least, double most) {
        if (value < least || value > most) {
            problems.add(String.format(
                    Locale.ROOT,
                    "%s is %.0f degrees, and a body can be drawn from %.0f to %.0f",
                    what,
                    value,
                    least,
                    most));
        }
    }
}
