package openbook.library.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.library.model.Breath;
import openbook.library.model.Changes;
import openbook.library.model.ChartWords;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Match;
import openbook.library.model.Order;
import openbook.library.model.Phrase;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.model.Source;
import openbook.library.model.Stages;
import openbook.library.model.Strength;
import openbook.library.model.UniversalAdvice;
import openbook.library.model.Urgency;
import openbook.library.model.Vocabulary;

/**
 * Decodes the file that {@link LibraryEncoder} writes, without reflection, parsing or checks; the library was checked
 * before it was encoded. Each record is made by its constructor, so that adding or removing a component is a compile
 * error here.
 */
public final class LibraryDecoder {
    private static final LibraryEncoder.Tag[] TAGS = LibraryEncoder.Tag.values();

    private final byte[] bytes;
    private int at;
    private final String[] texts;
    /** The values decoded so far, for back references. */
    private final List<Object> read = new ArrayList<>();

    private LibraryDecoder(byte[] bytes) {
        this.bytes = bytes;
        texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = small();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    public static Library read(byte[] bytes) {
        return (Library) new LibraryDecoder(bytes).value();
    }

    private int number() {
        return small() << 16 | small();
    }

    private int small() {
        return (bytes[at++] & 0xff) << 8 | (bytes[at++] & 0xff);
    }

    /** Reads the next value, cast unchecked to the type the caller expects. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the encoder wrote the components in this order
    private <T> T next() {
        return (T) value();
    }

    private Object value() {
        return switch (TAGS[bytes[at++]]) {
            case TEXT -> text();
            case NUMBER -> number();
            case TRUE -> true;
            case FALSE -> false;
            case LIST -> kept(list());
            case SET -> kept(set());
            case MAP -> kept(map());
            case NONE -> Optional.empty();
            case SOME -> Optional.of(value());
            case CONSTANT -> constant(text());
            case RECORD -> kept(record(text()));
            case AGAIN -> read.get(small());
        };
    }

    private Object kept(Object value) {
        if (!(value instanceof ExercisePose)) {
            read.add(value);
        }
        return value;
    }

    private String text() {
        return texts[small()];
    }

    private List<Object> list() {
        int size = small();
        if (size == 0) {
            return List.of();
        }
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(value());
        }
        return Collections.unmodifiableList(list);
    }

    private SortedSet<Object> set() {
        SortedSet<Object> set = new TreeSet<>();
        for (int i = small(); i > 0; i--) {
            set.add(value());
        }
        return set;
    }

    private SortedMap<Object, Object> map() {
        SortedMap<Object, Object> map = new TreeMap<>();
        for (int i = small(); i > 0; i--) {
            map.put(value(), value());
        }
        return map;
    }

    private Object constant(String type) {
        String name = text();
        return switch (type) {
            case "ArmHeight" -> Changes.ArmHeight.valueOf(name);
            case "Breath" -> Breath.valueOf(name);
            case "Clearance" -> Clearance.valueOf(name);
            case "Order" -> Order.valueOf(name);
            case "Origin" -> Exercise.Origin.valueOf(name);
            case "Pick" -> Vocabulary.Pick.valueOf(name);
            case "Prop" -> Changes.Prop.valueOf(name);
            case "RuleKind" -> RuleKind.valueOf(name);
            case "Sides" -> Exercise.Sides.valueOf(name);
            case "Strength" -> Strength.valueOf(name);
            case "Urgency" -> Urgency.valueOf(name);
            case "Where" -> UniversalAdvice.Where.valueOf(name);
            default -> throw new IllegalStateException("no compact form is known for " + type);
        };
    }

    private Object record(String type) {
        return switch (type) {
            case "Ages" -> new UniversalAdvice.Ages(next(), next(), next(), next());
            case "ChartWords" -> new ChartWords(next(), next(), next());
            case "Changes" ->
                new Changes(next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case "Condition" ->
                new Condition(next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case "Dose" -> new Exercise.Dose(next(), next(), next(), next(), next(), next());
            case "UniversalAdvice" -> new UniversalAdvice(next(), next(), next(), next());
            case "Exercise" ->
                new Exercise(
                        next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
                        next(), next(), next(), next(), next(), next(), next(), next(), next());
            case "Flag" ->
                new RedFlags.Flag(next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case "Goal" -> new Goal(next(), next(), next(), next(), next());
            case "Group" -> group();
            case "Library" ->
                new Library(
                        next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
                        next(), next());
            case "Item" -> new Protocol.Item(next(), next());
            case "Limit" -> new Limit(next(), next(), next(), next(), next(), next());
            case "Match" -> new Match(next(), next(), next());
            case "Packed" -> new ExercisePose.Packed(next());
            case "Phase" -> new Stages.Phase(next(), next());
            case "OwnDose" -> new Protocol.OwnDose(next(), next(), next(), next());
            case "Phrase" ->
                new Phrase(
                        next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
                        next(), next(), next(), next());
            case "Protocol" -> new Protocol(next(), next(), next(), next(), next(), next(), next());
            case "Quota" -> new Stages.Quota(next(), next(), next(), next(), next());
            case "RedFlags" -> new RedFlags(next(), next());
            case "Rule" -> new Rule(next(), next(), next(), next(), next(), next(), next(), next(), next(), next());
            case "Sentence" -> new UniversalAdvice.Sentence(next(), next(), next(), next(), next(), next());
            case "Settings" -> new Stages.Settings(next(), next(), next(), next(), next(), next());
            case "Sides" -> new ChartWords.Sides(next(), next(), next());
            case "Source" -> new Source(next(), next(), next(), next(), next());
            case "Stage" -> new Stages.Stage(next(), next(), next(), next(), next(), next());
            case "Stages" -> new Stages(next(), next(), next());
            case "Step" -> new Exercise.Step(next(), next(), next(), next(), next(), next());
            case "Stop" -> new Condition.Stop(next(), next(), next(), next());
            case "Tag" -> new Vocabulary.Tag(next(), next(), next(), next());
            case "Topic" -> new ChartWords.Topic(next(), next(), next(), next(), next());
            case "Vocabulary" -> new Vocabulary(next(), next(), next(), next(), next(), next(), next(), next());
            case "Why" -> new Goal.Why(next(), next());
            default -> throw new IllegalStateException("no compact form is known for " + type);
        };
    }

    /** Reads a group of tags or of red flags; only a group of tags has a pick. */
    private Object group() {
        Object id = value();
        Object second = value();
        return second instanceof Vocabulary.Pick pick
                ? new Vocabulary.Group((String) id, pick, next())
                : new RedFlags.Group((String) id, (String) second);
    }
}
