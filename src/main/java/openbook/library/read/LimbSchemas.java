package openbook.library.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.document.ClosedVocabulary;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Schemas;
import openbook.figure.pose.Arm;
import openbook.figure.pose.Heading;
import openbook.figure.pose.Leg;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.Spot;
import org.jspecify.annotations.Nullable;

/** The schemas of an arm and a leg in a pose; {@code routines/README.md} documents them. */
final class LimbSchemas {
    private static final Map<String, Double> TOWARD =
            Map.of("front", 0.0, "front-side", 45.0, "side", 90.0, "back", 165.0, "across", -30.0);
    private static final Map<String, Heading> HEADINGS = Map.of(
            "front", new Heading(1, 0, 0),
            "back", new Heading(-1, 0, 0),
            "up", new Heading(0, 1, 0),
            "down", new Heading(0, -1, 0),
            "out", new Heading(0, 0, 1),
            "in", new Heading(0, 0, -1));
    private static final ClosedVocabulary HEADING_WORDS = new ClosedVocabulary("a direction", HEADINGS.keySet());
    private static final ClosedVocabulary TOWARD_WORDS =
            new ClosedVocabulary("a direction to raise an arm in", TOWARD.keySet());

    private LimbSchemas() {}

    /** A change to the arms of the given sides. */
    static Schema<PoseChange> arm(Side... sides) {
        var keys = new ObjectSchema();
        var raise = keys.optional("raise", PoseNumbers.positive(185));
        var hand = keys.optional("hand", hand());
        var forearm = keys.optional("forearm", surface(true));
        var stays = keys.optional("stays", yes());
        var toward = keys.optional("toward", toward());
        var elbow = keys.optional("elbow", PoseNumbers.positive(150));
        var wrist = keys.optional("wrist", PoseNumbers.number(-80, 80));
        var rotate = PoseNumbers.Opposites.in(keys, "rotate-out", "rotate-in", 110);
        var up = PoseNumbers.Opposites.in(keys, "shoulder-up", "shoulder-down", 8);
        var forward = PoseNumbers.Opposites.in(keys, "shoulder-forward", "shoulder-back", 8);
        var grip = keys.optional("grip", Schemas.word(new ClosedVocabulary("a grip", List.of("fist", "open"))));
        var palm = keys.optional("palm", heading());
        var fingers = keys.optional("fingers", heading());
        var elbowToward = keys.optional("elbow-toward", heading());
        return keys.shape(found -> {
            List<ObjectSchema.Key<? extends Optional<?>>> modes = Stream.<ObjectSchema.Key<? extends Optional<?>>>of(
                            raise, hand, forearm, stays)
                    .filter(it -> found.get(it).isPresent())
                    .toList();
            if (modes.size() > 1) {
                found.problem(
                        modes.get(1),
                        modes.get(0).name() + " and " + modes.get(1).name() + " cannot both be given.",
                        "an arm is told by raise, hand, forearm or stays.");
            }
            Optional<Double> turn = rotate.of(found);
            Optional<Arm> afresh = found.get(raise)
                    .<Arm>map(it -> joints(it))
                    .or(() -> found.get(hand))
                    .or(() -> found.get(forearm))
                    .or(() -> found.get(stays)
                            .map(it -> new Arm.Stays(Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN)));
            boolean angles =
                    Stream.of(toward, elbow, wrist).anyMatch(it -> found.get(it).isPresent()) || turn.isPresent();
            Optional<Double> moveUp = up.of(found);
            Optional<Double> moveForward = forward.of(found);
            return pose -> {
                Pose changed = pose;
                for (Side side : sides) {
                    Arm arm = afresh.orElse(pose.arms().of(side));
                    if (angles) {
                        if (arm instanceof Arm.Joints joints) {
                            arm = new Arm.Joints(
                                    joints.raise(),
                                    found.get(toward).orElse(joints.toward()),
                                    turn.orElse(joints.turn()),
                                    found.get(elbow).orElse(joints.elbow()),
                                    found.get(wrist).orElse(joints.wrist()),
                                    joints.shoulder(),
                                    joints.hand());
                        } else {
                            found.problem(
                                    found.get(elbow).isPresent() ? elbow : toward,
                                    "angles belong to an arm that is told by raise.",
                                    "add raise: (degrees), or leave toward, elbow, wrist and rotate out.");
                        }
                    }
                    Optional<Heading> pole = found.get(elbowToward);
                    if (pole.isPresent()) {
                        if (arm instanceof Arm.Joints) {
                            found.problem(elbowToward, "elbow-toward belongs to an arm that is told by its hand.", "");
                        }
                        arm = poled(arm, pole);
                    }
                    var shoulder = new Arm.Shoulder(
                            moveUp.orElse(arm.shoulder().up()),
                            moveForward.orElse(arm.shoulder().forward()));
                    var end = new Arm.Hand(
                            found.get(grip)
                                    .map(it -> it.equals("fist"))
                                    .orElse(arm.hand().fist()),
                            found.get(palm).or(arm.hand()::palm),
                            found.get(fingers).or(arm.hand()::fingers));
                    changed = changed.withArm(side, arm.with(shoulder, end));
                }
                return changed;
            };
        });
    }

    private static Arm.Joints joints(double raise) {
        return new Arm.Joints(raise, 90, 0, 0, 0, Arm.Shoulder.LOOSE, Arm.Hand.OPEN);
    }

    private static Arm poled(Arm arm, Optional<Heading> pole) {
        if (arm instanceof Arm.AtBody at) {
            return new Arm.AtBody(at.spot(), pole, at.shoulder(), at.hand());
        }
        if (arm instanceof Arm.OnSurface on) {
            return new Arm.OnSurface(
                    on.surface(), on.first(), on.second(), on.above(), on.forearm(), pole, on.shoulder(), on.hand());
        }
        return arm instanceof Arm.Stays stays ? new Arm.Stays(pole, stays.shoulder(), stays.hand()) : arm;
    }

    /** {@code true} only; leave the key out for false. */
    private static Schema<Boolean> yes() {
        Schema<Boolean> truth = Schemas.truth();
        return new Schema<>(truth.form(), (node, problems) -> {
            @Nullable Boolean value = truth.read(node, problems);
            if (value != null && !value) {
                problems.add(node.place(), "this can only be true.", "leave the key out instead.");
                return null;
            }
            return value;
        });
    }

    private static Schema<Double> toward() {
        Schema<Double> degrees = PoseNumbers.number(-60, 180);
        return new Schema<>(
                new SchemaModel.ShortOrLong(new SchemaModel.OneOf(TOWARD_WORDS), degrees.form()), (node, problems) -> {
                    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
                        @Nullable Double known = TOWARD.get(scalar.text());
                        if (known == null) {
                            problems.add(
                                    node.place(),
                                    TOWARD_WORDS.unknown(scalar.text()),
                                    TOWARD_WORDS.hint(scalar.text()));
                        }
                        return known;
                    }
                    return degrees.read(node, problems);
                });
    }

    /** A word or several joined by hyphens: {@code up}, {@code up-out}. */
    private static Schema<Heading> heading() {
        Schema<String> line = Schemas.line(40);
        return new Schema<>(line.form(), (node, problems) -> {
            @Nullable String text = line.read(node, problems);
            if (text == null) {
                return null;
            }
            Heading sum = new Heading(0, 0, 0);
            for (String word : text.split("-", -1)) {
                @Nullable Heading heading = HEADINGS.get(word);
                if (heading == null) {
                    problems.add(
                            node.place(),
                            HEADING_WORDS.unknown(word),
                            HEADING_WORDS.hint(word) + "; join two by a hyphen, such as up-out.");
                    return null;
                }
                sum = sum.plus(heading);
            }
            return sum;
        });
    }

    private static Schema<Arm> hand() {
        Schema<Arm> atBody = Schemas.as(
                Schemas.choice("a place for a hand", Spot.class),
                spot -> new Arm.AtBody(spot, Optional.empty(), Arm.Shoulder.LOOSE, Arm.Hand.OPEN));
        return Schemas.shortOrLong(atBody, surface(false));
    }

    /** {@code {floor: [ahead, out]}}, {@code {table: [ahead, out]}}, {@code {wall: [up, out]}}, and {@code above}. */
    private static Schema<Arm> surface(boolean forearm) {
        var keys = new ObjectSchema();
        Map<Arm.Surface, ObjectSchema.Key<Optional<List<Double>>>> surfaces = new EnumMap<>(Arm.Surface.class);
        for (Arm.Surface surface : Arm.Surface.values()) {
            surfaces.put(surface, keys.optional(Schemas.kebab(surface), PoseNumbers.numbers(2, -200, 200)));
        }
        var above = keys.optional("above", PoseNumbers.positive(60));
        return keys.shape(found -> {
            List<Arm.OnSurface> named = new ArrayList<>();
            surfaces.forEach((surface, key) -> found.get(key)
                    .ifPresent(offsets -> named.add(new Arm.OnSurface(
                            surface,
                            offsets.get(0),
                            offsets.get(1),
                            found.get(above).orElse(0.0),
                            forearm,
                            Optional.empty(),
                            Arm.Shoulder.LOOSE,
                            Arm.Hand.OPEN))));
            if (named.size() != 1) {
                found.problem(above, "one of floor, table and wall is needed here.", "write {floor: [ahead, out]}");
                return joints(0);
            }
            return named.get(0);
        });
    }

    /** A change to the legs of the given sides. */
    static Schema<PoseChange> leg(Side... sides) {
        var keys = new ObjectSchema();
        var hip = keys.optional("hip", PoseNumbers.number(-30, 135));
        var knee = keys.optional("knee", PoseNumbers.positive(160));
        var ankle = keys.optional("ankle", PoseNumbers.number(-30, 95));
        var out = PoseNumbers.Opposites.in(keys, "out", "in", 60);
        var rotate = PoseNumbers.Opposites.in(keys, "rotate-out", "rotate-in", 60);
        var stays = keys.optional("stays", yes());
        var foot = keys.optional("foot", PoseNumbers.numbers(2, -100, 100));
        var footUp = keys.optional("foot-up", PoseNumbers.positive(60));
        return keys.shape(found -> {
            Optional<Double> spread = out.of(found);
            Optional<Double> turn = rotate.of(found);
            boolean planted = found.get(stays).isPresent()
                    || found.get(foot).isPresent()
                    || found.get(footUp).isPresent();
            boolean bent = found.get(hip).isPresent() || found.get(knee).isPresent();
            if (planted && (bent || turn.isPresent() || found.get(ankle).isPresent())) {
                found.problem(
                        found.get(foot).isPresent() ? foot : stays,
                        "a foot that is set down has no angles.",
                        "keep either hip, knee, ankle and rotate, or stays and foot.");
            }
            return pose -> {
                Pose changed = pose;
                for (Side side : sides) {
                    Leg before = pose.legs().of(side);
                    boolean joints = bent
                            || turn.isPresent()
                            || found.get(ankle).isPresent()
                            || (!planted && before instanceof Leg.Joints);
                    changed = changed.withLeg(
                            side,
                            joints
                                    ? bent(
                                            pose.legJoints(side),
                                            found.get(hip),
                                            found.get(knee),
                                            spread,
                                            turn,
                                            found.get(ankle))
                                    : set(before, found.get(foot), found.get(footUp), spread));
                }
                return changed;
            };
        });
    }

    private static Leg bent(
            Leg.Joints leg,
            Optional<Double> hip,
            Optional<Double> knee,
            Optional<Double> out,
            Optional<Double> turn,
            Optional<Double> ankle) {
        boolean free = hip.isPresent() || knee.isPresent();
        return new Leg.Joints(
                hip.orElse(leg.hip()),
                knee.orElse(leg.knee()),
                out.orElse(leg.out()),
                turn.orElse(leg.turn()),
                ankle.orElse(leg.ankle()),
                free ? Leg.Rest.FREE : leg.rest());
    }

    private static Leg set(Leg before, Optional<List<Double>> foot, Optional<Double> up, Optional<Double> swing) {
        Leg.Planted from = before instanceof Leg.Planted planted ? planted : Leg.Planted.STAYS;
        return new Leg.Planted(
                foot.map(it -> it.get(0)).orElse(from.ahead()),
                foot.map(it -> it.get(1)).orElse(from.out()),
                up.orElse(from.up()),
                swing.orElse(from.swing()));
    }
}
