package openbook.library.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openbook.document.ClosedVocabulary;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Schemas;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Base;
import openbook.figure.pose.Drawing;
import openbook.figure.pose.Keyframe;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Side;
import openbook.figure.pose.View;
import openbook.library.model.ExercisePose;

/** The schema of {@code pose:} in an exercise; {@code routines/README.md} documents it. */
public final class PoseSchema {
    private static final Map<String, View> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry("side", new View(0, 10)),
            Map.entry("side-above", new View(0, 30)),
            Map.entry("left-side", new View(180, 10)),
            Map.entry("front", new View(90, 8)),
            Map.entry("front-above", new View(90, 20)),
            Map.entry("back", new View(-90, 8)),
            Map.entry("back-above", new View(-90, 20)),
            Map.entry("three-quarter", new View(68, 14)),
            Map.entry("half-side", new View(35, 12)),
            Map.entry("corner", new View(28, 32)),
            Map.entry("corner-behind", new View(-26, 20)),
            Map.entry("above", new View(0, 66)),
            Map.entry("top", new View(0, 88))));

    private PoseSchema() {}

    /** The drawing and its location; the title is added later. */
    public static Schema<ExercisePose.Written> of() {
        Schema<Drawing> drawing = drawing();
        return new Schema<>(drawing.form(), (node, problems) -> {
            var read = drawing.read(node, problems);
            return read == null ? null : new ExercisePose.Written(read, node.place());
        });
    }

    private static Schema<Drawing> drawing() {
        var keys = new ObjectSchema();
        var view = keys.optional("view", view());
        var props = keys.optional("props", Schemas.list(PosePropSchema.of(), 0, 8));
        var start = keys.required("start", change());
        var middle = keys.optional("middle", change());
        var through = keys.optional("through", Schemas.list(change(), 1, 6));
        var finish = keys.required("finish", change());
        var labels = keys.optional("labels", texts(40));
        var alt = keys.optional("alt", texts(300));
        var arrows = keys.optional("arrows", Schemas.list(PoseArrowSchema.of(), 0, 8));
        var ground = keys.optional("ground", Schemas.choice("a ground", Drawing.Ground.class));
        var ghost = keys.optional("ghost", Schemas.choice("a ghost", Drawing.Ghost.class));
        var zoom = keys.optional("zoom", Schemas.choice("a zoom", Drawing.Zoom.class));
        var half = keys.optional("half-way", Schemas.choice("a half way", Drawing.Half.class));
        var mirror = keys.optional("mirror", Schemas.truth());
        return keys.shape(found -> {
            if (found.get(middle).isPresent() && found.get(through).isPresent()) {
                found.problem(
                        through, "middle and through cannot both be given.", "middle has a picture, through has none.");
            }
            // The first pose names its own base, so this start pose has no effect.
            Pose first = found.get(start).from(Pose.of(Base.STANDING));
            if (!found.get(start).namesBase()) {
                found.problem(
                        start,
                        "the key \"base\" is missing.",
                        "bases: " + String.join(", ", Schemas.wordsOf(Base.class)));
            }
            List<Keyframe> keyframes = new ArrayList<>();
            keyframes.add(keyframe("start", first, true, found.get(labels), found.get(alt)));
            found.get(middle)
                    .ifPresent(it ->
                            keyframes.add(keyframe("middle", it.from(first), true, found.get(labels), found.get(alt))));
            for (PoseChange way : found.get(through).orElse(List.of())) {
                keyframes.add(new Keyframe(way.from(first), "on the way", Optional.empty(), false));
            }
            keyframes.add(keyframe("finish", found.get(finish).from(first), true, found.get(labels), found.get(alt)));
            return new Drawing(
                    "",
                    found.get(view).orElse(View.SIDE),
                    keyframes,
                    found.get(props).orElse(List.of()),
                    found.get(arrows),
                    found.get(ground).orElse(Drawing.Ground.AUTO),
                    found.get(ghost).orElse(Drawing.Ghost.AUTO),
                    found.get(zoom).orElse(Drawing.Zoom.WHOLE),
                    found.get(half).orElse(Drawing.Half.FINISH),
                    found.get(mirror).orElse(false),
                    false);
        });
    }

    private static Keyframe keyframe(
            String name,
            Pose pose,
            boolean shown,
            Optional<Map<String, String>> labels,
            Optional<Map<String, String>> alt) {
        return new Keyframe(pose, labels.map(it -> it.get(name)).orElse(name), alt.map(it -> it.get(name)), shown);
    }

    private static Schema<Map<String, String>> texts(int longest) {
        var words = new ClosedVocabulary("a picture", List.of("start", "middle", "finish"));
        return Schemas.as(Schemas.map(words, Schemas.line(longest)), it -> it);
    }

    /** A name, or {@code [yaw, pitch]}. */
    private static Schema<View> view() {
        var words = new ClosedVocabulary("a view", VIEWS.keySet());
        Schema<View> named = Schemas.as(Schemas.word(words), VIEWS::get);
        Schema<View> angles = Schemas.as(PoseNumbers.numbers(2, -180, 180), it -> new View(it.get(0), it.get(1)));
        return new Schema<>(
                new SchemaModel.ShortOrLong(named.form(), angles.form()),
                (node, problems) ->
                        node instanceof Node.Items ? angles.read(node, problems) : named.read(node, problems));
    }

    /** One pose, as a change to another pose. */
    private static Schema<PoseChange> change() {
        var keys = new ObjectSchema();
        var base = keys.optional("base", Schemas.choice("a base", Base.class));
        var pelvis = keys.optional("pelvis", pelvis());
        var lower = keys.optional(
                "lower-back",
                spine((spine, angles) ->
                        new Pose.Spine(angles, spine.upperBack(), spine.neck(), spine.poke(), spine.head())));
        var upper = keys.optional(
                "upper-back",
                spine((spine, angles) ->
                        new Pose.Spine(spine.lowerBack(), angles, spine.neck(), spine.poke(), spine.head())));
        var neck = keys.optional("neck", neck());
        var head = keys.optional(
                "head",
                spine((spine, angles) ->
                        new Pose.Spine(spine.lowerBack(), spine.upperBack(), spine.neck(), spine.poke(), angles)));
        var arms = keys.optional("arms", LimbSchemas.arm(Side.RIGHT, Side.LEFT));
        var rightArm = keys.optional("right-arm", LimbSchemas.arm(Side.RIGHT));
        var leftArm = keys.optional("left-arm", LimbSchemas.arm(Side.LEFT));
        var legs = keys.optional("legs", LimbSchemas.leg(Side.RIGHT, Side.LEFT));
        var rightLeg = keys.optional("right-leg", LimbSchemas.leg(Side.RIGHT));
        var leftLeg = keys.optional("left-leg", LimbSchemas.leg(Side.LEFT));
        var tilt = keys.optional("tilt", tilt());
        var lift = keys.optional("lift", PoseNumbers.positive(80));
        var slide = PoseNumbers.Opposites.in(keys, "slide-up", "slide-down", 60);
        var breath = keys.optional("breath", PoseNumbers.positive(4));
        var rests = keys.optional(
                "rest-on-floor", Schemas.list(Schemas.choice("a part that rests", Pose.Resting.class), 1, 3));
        return keys.shape(found -> {
            Optional<Double> slid = slide.of(found);
            PoseChange change = pose -> {
                Pose.Whole whole = pose.whole();
                return pose.withWhole(new Pose.Whole(
                        found.get(tilt).orElse(whole.tilt()),
                        found.get(lift).orElse(whole.lift()),
                        slid.orElse(whole.slide()),
                        found.get(breath).orElse(whole.breath()),
                        found.get(rests).orElse(whole.rests())));
            };
            for (var part :
                    List.of(pelvis, lower, upper, neck, head, arms, rightArm, leftArm, legs, rightLeg, leftLeg)) {
                if (found.get(part).isPresent()) {
                    change = change.then(found.get(part).get());
                }
            }
            return change.on(found.get(base));
        });
    }

    /** Sets new angles in a spine. */
    private interface Put {
        Pose.Spine into(Pose.Spine spine, Angles angles);
    }

    private static Schema<PoseChange> spine(Put put) {
        var keys = new ObjectSchema();
        var angles = new AngleKeys(keys);
        return keys.shape(found -> {
            Angles read = angles.of(found);
            return pose -> pose.withSpine(put.into(pose.spine(), read));
        });
    }

    private static Schema<PoseChange> neck() {
        var keys = new ObjectSchema();
        var angles = new AngleKeys(keys);
        var slide = PoseNumbers.Opposites.in(keys, "poke", "tuck", 20);
        return keys.shape(found -> {
            Angles read = angles.of(found);
            double poke = slide.orNone(found);
            return pose -> pose.withSpine(new Pose.Spine(
                    pose.spine().lowerBack(),
                    pose.spine().upperBack(),
                    read,
                    poke,
                    pose.spine().head()));
        });
    }

    private static Schema<PoseChange> pelvis() {
        var keys = new ObjectSchema();
        var angles = new AngleKeys(keys);
        var ahead = PoseNumbers.Opposites.in(keys, "forward", "back", 60);
        var up = PoseNumbers.Opposites.in(keys, "up", "down", 60);
        var right = PoseNumbers.Opposites.in(keys, "right", "left", 40);
        return keys.shape(found -> {
            var hips = new Pose.Hips(angles.of(found), ahead.orNone(found), up.orNone(found), right.orNone(found));
            return pose -> pose.withHips(hips);
        });
    }

    private static Schema<Angles> tilt() {
        var keys = new ObjectSchema();
        var forward = PoseNumbers.Opposites.in(keys, "forward", "back", 60);
        var right = PoseNumbers.Opposites.in(keys, "right", "left", 60);
        var turn = PoseNumbers.Opposites.in(keys, "turn-right", "turn-left", 90);
        return keys.shape(found -> new Angles(forward.orNone(found), right.orNone(found), turn.orNone(found)));
    }

    /** The three pairs of keys of each part of the spine. */
    private record AngleKeys(PoseNumbers.Opposites bend, PoseNumbers.Opposites lean, PoseNumbers.Opposites turn) {
        AngleKeys(ObjectSchema keys) {
            this(
                    PoseNumbers.Opposites.in(keys, "bend", "arch", 130),
                    PoseNumbers.Opposites.in(keys, "lean-right", "lean-left", 90),
                    PoseNumbers.Opposites.in(keys, "turn-right", "turn-left", 90));
        }

        Angles of(ObjectSchema.Found found) {
            return new Angles(bend.orNone(found), lean.orNone(found), turn.orNone(found));
        }
    }
}
