package openbook.library.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Schemas;
import openbook.figure.pose.Landmark;
import openbook.figure.pose.Prop;
import openbook.figure.pose.Vec;
import org.jspecify.annotations.Nullable;

/** The schema of one prop: a word such as {@code chair}, or a mapping with one key, {@code {pillow: under-head}}. */
final class PosePropSchema {
    private static final Map<String, Prop> PLAIN = Map.of(
            "chair", new Prop.Chair(Optional.empty()),
            "stool", new Prop.Stool(),
            "table", new Prop.Table(26, 68, false, false),
            "counter", new Prop.Table(34, 92, true, false),
            "doorway", new Prop.Doorway(20),
            "bed", new Prop.Bed());
    private static final Map<String, Schema<Prop>> TOLD = new TreeMap<>(Map.ofEntries(
            Map.entry("chair", chair()),
            Map.entry("table", table(new Prop.Table(26, 68, false, false))),
            Map.entry("counter", table(new Prop.Table(34, 92, true, false))),
            Map.entry(
                    "wall",
                    beside(
                            it -> it == Prop.Where.BEHIND ? 13.0 : it == Prop.Where.IN_FRONT ? 52.0 : 40.0,
                            Prop.Wall::new)),
            Map.entry("door", beside(it -> 97.0, Prop.Door::new)),
            Map.entry("doorway", Schemas.as(PoseNumbers.number(-30, 100), Prop.Doorway::new)),
            Map.entry("pillow", cushion(Prop.Cushion.Soft.PILLOW)),
            Map.entry("towel", towel()),
            Map.entry("bag", cushion(Prop.Cushion.Soft.BAG)),
            Map.entry("roller", roll(false)),
            Map.entry("rolled-towel", roll(true)),
            Map.entry("stick", strip(Prop.Strip.Kind.STICK)),
            Map.entry("band", strip(Prop.Strip.Kind.BAND)),
            Map.entry("box", box()),
            Map.entry("clock", Schemas.as(landmark(), it -> new Prop.Circle(it, 66)))));
    private static final ClosedVocabulary KINDS = new ClosedVocabulary(
            "a prop", TOLD.keySet().stream().collect(Collectors.toCollection(() -> new TreeSet<>(PLAIN.keySet()))));

    private PosePropSchema() {}

    private static SchemaModel form() {
        return new SchemaModel.ShortOrLong(
                new SchemaModel.OneOf(new ClosedVocabulary("a prop", PLAIN.keySet())),
                new SchemaModel.Keyed(new TreeMap<>(TOLD)
                        .entrySet().stream()
                                .map(it -> new SchemaModel.Entry(
                                        it.getKey(), it.getValue().form(), false, ""))
                                .toList()));
    }

    static Schema<Prop> of() {
        return new Schema<>(form(), (node, problems) -> {
            if (node instanceof Node.Entries entries && entries.nodes().size() == 1) {
                var entry = entries.nodes().entrySet().iterator().next();
                @Nullable Schema<Prop> told = TOLD.get(entry.getKey());
                return told == null ? unknown(entry.getKey(), node, problems) : told.read(entry.getValue(), problems);
            }
            if (node instanceof Node.Scalar scalar) {
                @Nullable Prop plain = PLAIN.get(scalar.text());
                return plain == null ? unknown(scalar.text(), node, problems) : plain;
            }
            problems.add(node.place(), "a prop is a word or one key.", "write chair, or {pillow: under-head}");
            return null;
        });
    }

    private static @Nullable Prop unknown(String word, Node node, Diagnostics problems) {
        if (KINDS.has(word)) {
            problems.add(node.place(), "\"" + word + "\" needs a place.", "see the props in routines/README.md");
        } else {
            problems.add(node.place(), KINDS.unknown(word), KINDS.hint(word));
        }
        return null;
    }

    private static Schema<Prop> chair() {
        var keys = new ObjectSchema();
        var ahead = keys.required("in-front", PoseNumbers.positive(120));
        return keys.shape(found -> new Prop.Chair(Optional.of(found.get(ahead))));
    }

    private static Schema<Prop> table(Prop.Table usual) {
        var keys = new ObjectSchema();
        var edge = keys.optional("edge", PoseNumbers.positive(120));
        var height = keys.optional("height", PoseNumbers.number(20, 120));
        var where = keys.optional("where", Schemas.word(new ClosedVocabulary("a place", List.of("in-front", "left"))));
        return keys.shape(found -> new Prop.Table(
                found.get(edge).orElse(usual.edge()),
                found.get(height).orElse(usual.height()),
                usual.counter(),
                found.get(where).filter("left"::equals).isPresent()));
    }

    /** Makes an upright prop at a distance. */
    private interface Standing {
        Prop at(Prop.Where where, double distance);
    }

    /** {@code behind}, or {@code {behind: 20}} with the distance in centimeters. */
    private static Schema<Prop> beside(Function<Prop.Where, Double> usual, Standing standing) {
        Schema<Prop.Where> word = Schemas.choice("a place", Prop.Where.class);
        Schema<Prop> plain = Schemas.as(word, it -> standing.at(it, usual.apply(it)));
        return Schemas.shortOrLong(plain, one(Prop.Where.class, PoseNumbers.positive(150), standing::at));
    }

    /** Makes a prop from a word and a value. */
    private interface Pair<E, T> {
        Prop of(E word, T value);
    }

    /** A mapping with one key from an enum. */
    private static <E extends Enum<E>, T> Schema<Prop> one(Class<E> type, Schema<T> value, Pair<E, T> make) {
        var words = new ClosedVocabulary("a place", Schemas.wordsOf(type));
        return new Schema<>(new SchemaModel.ByWord(words, value.form()), (node, problems) -> {
            var map = Schemas.map(words, value).read(node, problems);
            if (map == null) {
                return null;
            }
            if (map.size() != 1) {
                problems.add(node.place(), "one place is needed here.", words.hint(""));
                return null;
            }
            for (E constant : type.getEnumConstants()) {
                @Nullable T given = map.get(Schemas.kebab(constant));
                if (given != null) {
                    return make.of(constant, given);
                }
            }
            return null;
        });
    }

    private static Schema<Prop> cushion(Prop.Cushion.Soft soft) {
        Schema<Prop> plain = Schemas.as(
                Schemas.choice("a place for it", Prop.Cushion.Place.class),
                place -> new Prop.Cushion(soft, place, Optional.empty()));
        return Schemas.shortOrLong(
                plain,
                one(
                        Prop.Cushion.Place.class,
                        PoseNumbers.number(2, 60),
                        (place, thick) -> new Prop.Cushion(soft, place, Optional.of(thick))));
    }

    /** A towel is folded like a cushion, or goes round the ribs like a band. */
    private static Schema<Prop> towel() {
        Schema<Prop> folded = cushion(Prop.Cushion.Soft.TOWEL);
        return new Schema<>(
                new SchemaModel.ShortOrLong(
                        new SchemaModel.OneOf(new ClosedVocabulary("a place", List.of("around-ribs"))), folded.form()),
                (node, problems) ->
                        node instanceof Node.Scalar scalar && scalar.text().equals("around-ribs")
                                ? new Prop.Strip(Prop.Strip.Kind.TOWEL, Prop.Strip.Run.AROUND_RIBS)
                                : folded.read(node, problems));
    }

    private static Schema<Prop> roll(boolean towel) {
        return Schemas.as(Schemas.choice("a place for it", Prop.Roll.Lie.class), it -> new Prop.Roll(towel, it));
    }

    private static Schema<Prop> strip(Prop.Strip.Kind kind) {
        Schema<Prop> named =
                Schemas.as(Schemas.choice("a place for it", Prop.Strip.Run.class), it -> new Prop.Strip(kind, it));
        Schema<Prop> line =
                Schemas.as(PoseNumbers.items(anchor(), 2, 6, "[right-hand, left-hand]"), it -> new Prop.Line(kind, it));
        return new Schema<>(
                new SchemaModel.ShortOrLong(named.form(), line.form()),
                (node, problems) ->
                        node instanceof Node.Items ? line.read(node, problems) : named.read(node, problems));
    }

    private static Schema<Prop.Line.Anchor> anchor() {
        Schema<Prop.Line.Anchor> mark =
                Schemas.as(landmark(), it -> new Prop.Line.Anchor(Optional.of(it), new Vec(0, 0, 0)));
        Schema<Prop.Line.Anchor> point = Schemas.as(point(), it -> new Prop.Line.Anchor(Optional.empty(), it));
        return new Schema<>(
                new SchemaModel.ShortOrLong(mark.form(), point.form()),
                (node, problems) ->
                        node instanceof Node.Items ? point.read(node, problems) : mark.read(node, problems));
    }

    static Schema<Landmark> landmark() {
        return Schemas.choice("a landmark", Landmark.class);
    }

    /** {@code [x, y, z]} in the room. */
    static Schema<Vec> point() {
        return Schemas.as(PoseNumbers.numbers(3, -300, 300), it -> new Vec(it.get(0), it.get(1), it.get(2)));
    }

    private static Schema<Prop> box() {
        var keys = new ObjectSchema();
        var at = keys.required("at", point());
        var size = keys.required("size", point());
        return keys.shape(found -> new Prop.Box(found.get(at), found.get(size)));
    }
}
