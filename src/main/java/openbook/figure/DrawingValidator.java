package openbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.figure.body.Body;
import openbook.figure.body.Part;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Piece;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Ball;
import openbook.figure.pose.Bones;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Frame;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Skeleton;
import openbook.figure.pose.Spot;
import openbook.figure.pose.Vec;
import openbook.figure.solve.BodySpots;
import openbook.figure.solve.JointLimits;
import openbook.figure.solve.Movement;
import openbook.figure.solve.Setting;

/** Looks for what is wrong with a movement (figures.md, Validation). */
final class DrawingValidator {
    private static final double SUNK = 1.6;
    private static final double FLOATS = 3;
    private static final double SEEN = 4;
    private static final double SKIN = 0.62;
    private static final double CORE = 0.45;
    /** From the middle of the palm to the skin, in cm, when a hand is seen to touch. */
    private static final double TOUCHES = 5;

    private final Movement movement;
    private final Camera camera;
    private final Body body;
    private final List<DrawingProblem> problems = new ArrayList<>();

    DrawingValidator(Movement movement, Person person) {
        this.movement = movement;
        this.camera = Camera.of(movement.drawing().view());
        this.body = new Body(person);
    }

    List<DrawingProblem> problems(List<String> words) {
        List<Keyframe> keyframes = movement.drawing().keyframes();
        for (int i = 0; i < keyframes.size(); i++) {
            examine(keyframes.get(i).label(), movement.at(i));
        }
        samePictures();
        if (words.stream().distinct().count() < words.size()) {
            add(
                    DrawingProblem.Kind.SAME_WORDS,
                    "",
                    "two pictures are told in the same words; give one of them alt: a sentence of its own");
        }
        return List.copyOf(problems);
    }

    private void add(DrawingProblem.Kind kind, String picture, String sentence) {
        problems.add(new DrawingProblem(kind, picture, sentence));
    }

    private static String cm(double value) {
        return String.format(Locale.ROOT, "%.1f cm", value);
    }

    private void examine(String picture, Skeleton bones) {
        new JointLimits(bones.pose()).problems().forEach(it -> add(DrawingProblem.Kind.JOINT_LIMIT, picture, it));
        for (Skeleton.Miss miss : bones.misses()) {
            add(
                    miss.kind(),
                    picture,
                    miss.kind() == DrawingProblem.Kind.OUT_OF_REACH
                            ? miss.what() + " is " + cm(miss.by()) + " too far away to reach"
                            : miss.what() + " would be " + cm(miss.by()) + " under the floor, and was moved up to it");
        }
        surfaces(picture, bones.pose());
        contacts(picture, bones);
        floor(picture, bones);
        for (Side side : Side.values()) {
            Skeleton.ArmBones arm = bones.arms().of(side);
            String name = "the " + side.word() + " ";
            // The first that is found is enough to look at the picture.
            Stream.of(
                            inside(bones, name + "hand", arm.wrist().plus(6, arm.fingers()), SKIN),
                            inside(bones, name + "elbow", arm.elbow(), SKIN),
                            inside(bones, name + "forearm", arm.elbow().mix(arm.wrist(), 0.6), CORE))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(it -> add(DrawingProblem.Kind.INSIDE_BODY, picture, it));
        }
    }

    private void surfaces(String picture, Pose pose) {
        Setting setting = Setting.of(movement.drawing().props());
        for (Side side : Side.values()) {
            if (pose.arms().of(side) instanceof Arm.OnSurface on) {
                Optional<Setting.Plane> plane = switch (on.surface()) {
                    case WALL -> setting.wall();
                    case TABLE -> setting.table();
                    case FLOOR -> Optional.of(new Setting.Plane(Vec.ZERO, Vec.UP, Vec.UP, Vec.UP, false));
                };
                if (plane.isEmpty()) {
                    String thing = on.surface() == Arm.Surface.WALL ? "wall" : "table";
                    add(
                            DrawingProblem.Kind.NO_SURFACE,
                            picture,
                            "the " + side.word() + " hand is on a " + thing + ", and no " + thing
                                    + " is among the props");
                }
            }
        }
    }

    /** A hand on the body must be near enough to some part of it to be seen to touch. */
    private void contacts(String picture, Skeleton bones) {
        for (Side side : Side.values()) {
            if (bones.pose().arms().of(side) instanceof Arm.AtBody at) {
                Skeleton.ArmBones arm = bones.arms().of(side);
                Vec palm = arm.wrist().plus(BodySpots.PALM, arm.fingers());
                double gap = body.parts(bones, bones.pose().whole().breath()).stream()
                        .filter(part -> !(part.piece().isArm() && part.isOn(side)))
                        .flatMap(part -> part.chains().stream())
                        .mapToDouble(chain -> gap(chain, palm))
                        .min()
                        .orElse(0);
                double head = body.headBall(bones).gap(palm);
                boolean onSeat = at.spot() == Spot.SEAT;
                if (!onSeat && Math.min(gap, head) > TOUCHES) {
                    add(
                            DrawingProblem.Kind.NO_CONTACT,
                            picture,
                            "the " + side.word() + " hand should be "
                                    + at.spot().words() + ", and is " + cm(Math.min(gap, head))
                                    + " away from the body");
                }
            }
        }
    }

    private static double gap(List<Ball> chain, Vec place) {
        double gap = chain.get(0).gap(place);
        for (int i = 1; i < chain.size(); i++) {
            for (double t = 0.25; t <= 1; t += 0.25) {
                gap = Math.min(gap, chain.get(i - 1).mix(chain.get(i), t).gap(place));
            }
        }
        return gap;
    }

    private void floor(String picture, Skeleton bones) {
        double lowest = body.headBall(bones).lowest();
        if (lowest < -SUNK) {
            add(DrawingProblem.Kind.UNDER_FLOOR, picture, "the head is " + cm(-lowest) + " under the floor");
        }
        for (Part part : body.parts(bones, 0)) {
            double low = part.lowest();
            lowest = Math.min(lowest, low);
            if (low < -SUNK) {
                String name = part.side().map(side -> side.word() + " ").orElse("") + words(part.piece());
                add(DrawingProblem.Kind.UNDER_FLOOR, picture, "the " + name + " is " + cm(-low) + " under the floor");
            }
        }
        if (lowest > FLOATS && movement.drawing().props().isEmpty()) {
            add(
                    DrawingProblem.Kind.IN_THE_AIR,
                    picture,
                    "nothing touches the floor; the lowest part is " + cm(lowest) + " above it");
        }
    }

    private static String words(Piece piece) {
        return piece.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** An ellipse for each bone of the trunk, a ball for the head; forearms may press into a shirt. */
    private static Optional<String> inside(Skeleton bones, String what, Vec place, double depth) {
        for (int i = 0; i < Bones.NECK; i++) {
            Frame frame = bones.frames().get(i);
            Vec from = frame.local(place.minus(bones.joints().get(i).plus(frame.along(2.8, 4, 0))));
            double forward = from.x() / 10.8;
            double aside = from.z() / 14.5;
            if (Math.abs(from.y()) < 5 && forward * forward + aside * aside < depth) {
                return Optional.of(what + " is inside the trunk");
            }
        }
        return place.distance(bones.inHead(0, 6, 0)) < 7 ? Optional.of(what + " is inside the head") : Optional.empty();
    }

    private void samePictures() {
        Skeleton start = movement.start();
        List<Keyframe> keyframes = movement.drawing().keyframes();
        for (int i = 1; i < keyframes.size(); i++) {
            Skeleton other = movement.at(i);
            if (!keyframes.get(i).shown()
                    || start.pose().whole().breath() != other.pose().whole().breath()) {
                continue;
            }
            double most = Stream.of(Landmark.values())
                    .mapToDouble(it -> camera.page(it.of(start)).distance(camera.page(it.of(other))))
                    .max()
                    .orElse(0);
            boolean arrows =
                    movement.drawing().arrows().filter(it -> !it.isEmpty()).isPresent();
            if (most < SEEN && !arrows) {
                add(
                        DrawingProblem.Kind.SAME_PICTURES,
                        keyframes.get(i).label(),
                        "this picture looks the same as the start from this view; the most that moves is " + cm(most)
                                + "; turn the view, move more, or add arrows");
            }
        }
    }
}
