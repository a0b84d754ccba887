package openbook.figure.words;

import java.util.ArrayList;
import java.util.List;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Base;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Stance;

/** Says in words what a picture shows, for those who cannot see it (figures.md, Words). */
public final class AltText {
    private final Skeleton bones;
    private final Pose pose;

    /** True when the words must not describe a large move. */
    private final boolean gently;

    private AltText(Skeleton bones, boolean gently) {
        this.bones = bones;
        this.gently = gently;
        this.pose = bones.pose();
    }

    /** After "person", without a full stop. */
    public static String of(Skeleton bones) {
        return new AltText(bones, false).words();
    }

    /** The same for half of a move: it never says "well rounded" of someone who is to go half way. */
    public static String gently(Skeleton bones) {
        return new AltText(bones, true).words();
    }

    /** The same words with left and right exchanged. */
    public static String mirrored(String words) {
        StringBuilder mirrored = new StringBuilder();
        for (String word : words.split("\\b", -1)) {
            mirrored.append(
                    switch (word) {
                        case "left" -> "right";
                        case "right" -> "left";
                        case "Left" -> "Right";
                        case "Right" -> "Left";
                        default -> word;
                    });
        }
        return mirrored.toString();
    }

    /** The same words of someone on a bed, where the bed is what is under the body. */
    public static String onBed(String words) {
        String placed = words.replaceAll("\\b(floor|mat)\\b", "bed");
        return !placed.startsWith("person") || placed.contains("bed") ? placed : placed + ", on a bed";
    }

    private String words() {
        List<String> said = new ArrayList<>();
        said.add(pose.base().words());
        whole(said);
        trunk(said);
        head(said);
        arms(said);
        for (Side side : Side.values()) {
            leg(said, side);
        }
        if (pose.whole().breath() > 0.3) {
            said.add("the ribs wide with breath");
        }
        return String.join(", ", said);
    }

    private void whole(List<String> said) {
        Angles tilt = pose.whole().tilt();
        if (Math.abs(tilt.bend()) > 3) {
            said.add("the whole body leaning " + (Math.abs(tilt.bend()) > 14 && !gently ? "well " : "")
                    + (tilt.bend() > 0 ? "forward" : "back"));
        }
        if (Math.abs(tilt.lean()) > 3) {
            said.add("the whole body leaning to the " + right(tilt.lean()));
        }
        if (Math.abs(tilt.turn()) > 8) {
            said.add("the whole body turned to the " + right(tilt.turn()));
        }
    }

    private static String right(double value) {
        return value > 0 ? "right" : "left";
    }

    private String much(double amount) {
        return gently ? "a little " : amount < 12 ? "slightly " : amount < 28 ? "" : "well ";
    }

    private void trunk(List<String> said) {
        Angles hips = pose.hips().angles();
        boolean upright = switch (pose.base()) {
            case STANDING, SITTING, LONG_SITTING, KNEELING, HALF_KNEELING -> true;
            default -> false;
        };
        if (upright && hips.bend() > 8) {
            said.add("bent forward from the hips" + (hips.bend() > 60 ? " until the back is level" : ""));
        } else if (upright && hips.bend() < -8) {
            said.add("leaning back");
        }
        if (pose.base() == Base.HEEL_SITTING && hips.bend() > 30) {
            said.add("folded forward over the thighs");
        }
        if (pose.base() == Base.ON_BACK_KNEES_BENT && hips.bend() < -12) {
            said.add("the hips lifted off the floor");
        }
        Pose.Spine spine = pose.spine();
        Angles low = spine.lowerBack();
        Angles high = spine.upperBack();
        double bend = low.bend() + high.bend();
        if (Math.abs(bend) > 9 && pose.base() != Base.ON_ELBOWS) {
            said.add("the back " + much(Math.abs(bend) / 1.6) + (bend > 0 ? "rounded" : "arched"));
        }
        double turn = low.turn() + high.turn();
        if (Math.abs(turn) > 9) {
            said.add("the chest turned " + (gently ? "a little " : "") + "to the " + right(turn));
        }
        double lean = low.lean() + high.lean();
        if (Math.abs(lean) > 9) {
            said.add("the trunk bent " + (gently ? "a little " : "") + "to the " + right(lean));
        }
    }

    private void head(List<String> said) {
        double poke = pose.spine().poke();
        if (poke != 0) {
            said.add(poke > 0 ? "the chin poking forward" : "the chin drawn straight back");
        }
        Angles neck = pose.spine().neck();
        Angles head = pose.spine().head();
        Angles usual = Stance.of(pose.base()).pose().spine().neck();
        double lean = neck.lean() + head.lean() - usual.lean();
        if (Math.abs(lean) > 12) {
            said.add("the head tipped " + (gently ? "a little " : "") + "to the " + right(lean));
        }
        if (Math.abs(neck.turn() + head.turn()) > 25) {
            said.add("the head turned " + (gently ? "a little " : "") + "to the " + right(neck.turn() + head.turn()));
        }
        double nod = head.bend() - Stance.of(pose.base()).pose().spine().head().bend();
        if (Math.abs(nod) > 6) {
            said.add(nod > 0 ? "the chin nodded in" : "the chin lifted");
        }
    }

    private void arms(List<String> said) {
        var words = new ArmWords(bones);
        if (pose.arms().right().equals(pose.arms().left())) {
            words.of(Side.RIGHT, ArmWords.BOTH).ifPresent(said::add);
        } else {
            for (Side side : Side.values()) {
                words.of(side, ArmWords.one(side)).ifPresent(said::add);
            }
        }
    }

    private void leg(List<String> said, Side side) {
        String leg = "the " + side.word() + " leg";
        if (pose.legs().of(side) instanceof Leg.Planted planted) {
            if (Math.abs(planted.swing()) > 8) {
                said.add("the " + side.word() + " knee let go " + (planted.swing() > 0 ? "out" : "in"));
            }
            if (planted.ahead() > 8 || planted.ahead() < -8) {
                said.add("the " + side.word() + " foot set " + (planted.ahead() > 0 ? "forward" : "back"));
            }
            if (planted.out() > 8) {
                said.add("the " + side.word() + " foot set out to the side");
            }
            return;
        }
        boolean usual =
                pose.legs().of(side).equals(Stance.of(pose.base()).pose().legs().of(side));
        if (!usual && pose.legs().of(side) instanceof Leg.Joints joints) {
            if (joints.knee() < 15 && Math.abs(joints.hip()) < 25) {
                said.add(leg + " stretched out straight");
            } else if (joints.hip() > 20 && pose.base() == Base.STANDING) {
                said.add("the " + side.word() + " knee lifted");
            } else if (pose.base() == Base.SITTING && joints.hip() > 92) {
                said.add("the " + side.word() + " knee lifted");
            } else if (Math.abs(joints.turn()) > 8) {
                said.add(leg + " turned " + (joints.turn() > 0 ? "out" : "in"));
            }
        }
    }
}
