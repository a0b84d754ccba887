package openbook.library.read;

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
import openbook.figure.pose.Arrow;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Vec;
import org.jspecify.annotations.Nullable;

/** The schema of one arrow: a landmark to follow, or a mapping with the kind of arrow. */
final class PoseArrowSchema {
    private static final Map<String, Double> DIRECTIONS = Map.of(
            "right", 0.0,
            "up-right", 45.0,
            "up", 90.0,
            "up-left", 135.0,
            "left", 180.0,
            "down-left", 225.0,
            "down", 270.0,
            "down-right", 315.0);
    private static final ClosedVocabulary WORDS = new ClosedVocabulary("a direction on the page", DIRECTIONS.keySet());

    private PoseArrowSchema() {}

    static Schema<Arrow> of() {
        Schema<Arrow> follow = Schemas.as(PosePropSchema.landmark(), it -> new Arrow.Follow(it, 0, Arrow.When.FINISH));
        return Schemas.shortOrLong(follow, told());
    }

    private static Schema<Arrow> told() {
        var keys = new ObjectSchema();
        var follow = keys.optional("follow", PosePropSchema.landmark());
        var push = keys.optional("push", PosePropSchema.landmark());
        var press = keys.optional("press", PosePropSchema.landmark());
        var force = keys.optional("force", PosePropSchema.landmark());
        var turn = keys.optional("turn", Schemas.choice("a part that turns", Arrow.Turn.About.class));
        var circle = keys.optional("circle", PosePropSchema.landmark());
        var way = keys.optional("way", PoseNumbers.items(PosePropSchema.point(), 2, 12, "[[0, 0, 0], [10, 0, 0]]"));
        var beside = keys.optional("beside", PoseNumbers.number(-60, 60));
        var direction = keys.optional("direction", direction());
        var length = keys.optional("length", PoseNumbers.number(6, 80));
        var gap = keys.optional("gap", PoseNumbers.number(-40, 60));
        var bothEnds = keys.optional("both-ends", Schemas.truth());
        var to = keys.optional("to", Schemas.word(new ClosedVocabulary("a side", List.of("left", "right"))));
        var radius = keys.optional("radius", PoseNumbers.number(4, 90));
        var from = keys.optional("from", PoseNumbers.number(-360, 720));
        var until = keys.optional("until", PoseNumbers.number(-360, 720));
        var in = keys.optional("in", Schemas.choice("a picture", Arrow.When.class));
        return keys.shape(found -> {
            Arrow.When when = found.get(in).orElse(Arrow.When.FINISH);
            List<ObjectSchema.Key<?>> kinds = List.of(follow, push, press, force, turn, circle, way);
            List<ObjectSchema.Key<?>> given = Stream.<ObjectSchema.Key<? extends Optional<?>>>of(
                            follow, push, press, force, turn, circle, way)
                    .filter(it -> found.get(it).isPresent())
                    .<ObjectSchema.Key<?>>map(it -> it)
                    .toList();
            if (given.size() != 1) {
                found.problem(
                        given.isEmpty() ? in : given.get(1),
                        "an arrow is one of "
                                + String.join(
                                        ", ",
                                        kinds.stream()
                                                .map(ObjectSchema.Key::name)
                                                .toList()) + ".",
                        "");
            }
            Optional<Landmark> straight =
                    found.get(push).or(() -> found.get(press)).or(() -> found.get(force));
            if (straight.isPresent() && found.get(direction).isEmpty()) {
                found.problem(
                        found.get(push).isPresent() ? push : found.get(press).isPresent() ? press : force,
                        "the key \"direction\" is missing.",
                        WORDS.hint(""));
            }
            if (found.get(turn).isPresent() && found.get(to).isEmpty()) {
                found.problem(turn, "the key \"to\" is missing.", "to: left, or to: right");
            }
            if (found.get(follow).isPresent()) {
                return new Arrow.Follow(
                        found.get(follow).get(), found.get(beside).orElse(0.0), when);
            }
            if (found.get(force).isPresent()) {
                return new Arrow.Force(
                        found.get(force).get(),
                        found.get(direction).orElse(0.0),
                        found.get(length).orElse(13.0),
                        found.get(gap),
                        found.get(beside).orElse(0.0),
                        when);
            }
            if (straight.isPresent()) {
                return new Arrow.Push(
                        straight.get(),
                        found.get(direction).orElse(0.0),
                        found.get(length).orElse(17.0),
                        found.get(gap).orElse(3.0),
                        found.get(beside).orElse(0.0),
                        found.get(press).isPresent(),
                        found.get(bothEnds).orElse(false),
                        when);
            }
            if (found.get(turn).isPresent()) {
                double side = found.get(to).filter("left"::equals).isPresent() ? -1 : 1;
                Arrow.Turn.About about = found.get(turn).get();
                return new Arrow.Turn(
                        about,
                        side * found.get(from).orElse(-62.0),
                        side * found.get(until).orElse(48.0),
                        found.get(radius).orElse(about == Arrow.Turn.About.HEAD ? 20.0 : 34.0),
                        when);
            }
            if (found.get(circle).isPresent()) {
                return new Arrow.Circle(
                        found.get(circle).get(),
                        found.get(radius).orElse(14.0),
                        found.get(from).orElse(200.0),
                        found.get(until).orElse(-20.0),
                        when);
            }
            List<Vec> points = found.get(way).orElse(List.of(new Vec(0, 0, 0), new Vec(10, 0, 0)));
            return new Arrow.Way(points, when);
        });
    }

    /** A word, or degrees: 0 is right, 90 is up. */
    private static Schema<Double> direction() {
        Schema<Double> degrees = PoseNumbers.number(-180, 360);
        return new Schema<>(
                new SchemaModel.ShortOrLong(new SchemaModel.OneOf(WORDS), degrees.form()), (node, problems) -> {
                    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
                        @Nullable Double known = DIRECTIONS.get(scalar.text());
                        if (known == null) {
                            problems.add(node.place(), WORDS.unknown(scalar.text()), WORDS.hint(scalar.text()));
                        }
                        return known;
                    }
                    return degrees.read(node, problems);
                });
    }
}
