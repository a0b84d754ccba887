package openbook.figure.words;

import java.util.Optional;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Base;
import openbook.figure.pose.Degrees;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Vec;

/** Says where an arm is, from where the solved hand really is (figures.md, Words). */
final class ArmWords {
    private final Skeleton bones;

    ArmWords(Skeleton bones) {
        this.bones = bones;
    }

    /**
     * The subject of a sentence.
     *
     * @param many whether the verb is plural
     */
    record Who(String arm, String hand, boolean many) {
        String armIs() {
            return arm + (many ? " are " : " is ");
        }

        String handIs() {
            return hand + (many ? " are " : " is ");
        }
    }

    static final Who BOTH = new Who("both arms", "both hands", true);

    static Who one(Side side) {
        return new Who("the " + side.word() + " arm", "the " + side.word() + " hand", false);
    }

    Optional<String> of(Side side, Who who) {
        Arm arm = bones.pose().arms().of(side);
        if (arm instanceof Arm.Stays) {
            return bones.pose().base() == Base.ALL_FOURS
                    ? Optional.empty()
                    : Optional.of(who.armIs() + "resting on the floor" + girdle(arm));
        }
        if (arm instanceof Arm.AtBody at) {
            String crossed = who.many() && (at.spot() == Spot.OTHER_SHOULDER || at.spot() == Spot.OTHER_SHOULDER_BLADE)
                    ? "crossed in front, "
                    : "";
            return Optional.of(who.handIs() + crossed + at.spot().words() + girdle(arm));
        }
        if (arm instanceof Arm.OnSurface on) {
            Skeleton.ArmBones solved = bones.arms().of(side);
            double bend = on.forearm() ? 0 : Degrees.acos(solved.upper().dot(solved.fore()));
            return Optional.of((on.forearm() ? who.arm().replace("arm", "forearm") : who.hand())
                    + onSurface(on, who)
                    + (bend > 60 ? " with the elbow bent" : "")
                    + girdle(arm));
        }
        if (arm instanceof Arm.Joints joints) {
            return Optional.of(who.armIs() + where(side) + elbow(joints.elbow()) + girdle(arm));
        }
        return Optional.of(who.armIs() + where(side));
    }

    private static String onSurface(Arm.OnSurface on, Who who) {
        String surface = on.surface().name().toLowerCase(java.util.Locale.ROOT);
        if (on.above() > 1) {
            return (who.many() ? " are " : " is ") + "just off the " + surface + place(on);
        }
        return (who.many() ? " rest" : " rests") + " on the " + surface + place(on);
    }

    private static String place(Arm.OnSurface on) {
        if (on.surface() == Arm.Surface.WALL) {
            return on.first() > 15
                    ? " above the head"
                    : on.first() < -25 ? " at the height of the hip" : " at the height of the shoulder";
        }
        String far = on.first() > 20 ? " far ahead" : "";
        return far + (on.second() < -25 ? " on the other side of the body" : "");
    }

    private static String girdle(Arm arm) {
        Arm.Shoulder moved = arm.shoulder();
        String up = moved.up() > 2 ? "lifted" : moved.up() < -1.5 ? "drawn down" : "";
        String forward = moved.forward() > 2 ? "reaching forward" : moved.forward() < -1.5 ? "drawn back" : "";
        if (up.isEmpty() && forward.isEmpty()) {
            return "";
        }
        return " with the shoulder " + up + (up.isEmpty() || forward.isEmpty() ? "" : " and ") + forward;
    }

    private static String elbow(double bend) {
        return bend > 60 ? " with the elbow bent" : bend > 25 ? " with the elbow slightly bent" : " and straight";
    }

    private String where(Side side) {
        Skeleton.ArmBones arm = bones.arms().of(side);
        Frame chest = bones.chest();
        Vec reach = arm.wrist().minus(arm.shoulder()).unit();
        double up = reach.dot(chest.u());
        double front = reach.dot(chest.f());
        double out = reach.dot(chest.r()) * side.sign();
        boolean lies = bones.pose().base().lies();
        if (up < -0.8) {
            return front < -0.35 ? "drawn back behind the body" : "by the side";
        }
        if (lies && reach.y() > 0.72) {
            return "pointing to the ceiling";
        }
        if (up > 0.72) {
            return bones.pose().base() == Base.ALL_FOURS
                    ? "stretched out in front, level with the body"
                    : "reaching overhead";
        }
        if (front > 0.7) {
            return reach.y() < -0.8 ? "hanging straight down" : "reaching forward";
        }
        if (up > 0.4 && out > 0.4) {
            return "reaching up and out";
        }
        if (out > 0.55) {
            return front < -0.3 ? "opened out behind" : "out to the side";
        }
        if (front < -0.35) {
            return "opened out behind";
        }
        return up < -0.3 && front < 0.2 ? "drawn back" : "in front of the body";
    }
}
