package openbook.library;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.yaml.Keys;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;

/** The shape of {@code protocols/ID.yaml}; the header of {@code upper-back.yaml} is its manual. */
final class ProtocolShape {
    private ProtocolShape() {}

    /**
     * @param file the id that the file name gives
     * @param exercises those that could be read, for doses that they cannot have
     */
    static Shape<Protocol> of(String file, Known known, Map<String, Exercise> exercises) {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var name = keys.required("name", Shapes.line(60));
        var also = keys.required("also", CommonShapes.names(30));
        var goals = keys.required("goals", Shapes.list(known.goal(), 1, 5));
        var minutes = keys.optional("minutes", Shapes.whole(1, 120));
        var sources = keys.required("sources", CommonShapes.sources(known));
        var stages = keys.required("stages", Shapes.list(stage(known, exercises), 1, 3));
        return keys.shape(found -> {
            if (!found.get(id).equals(file)) {
                found.problem(id, "the id differs from the name of the file, " + file + ".yaml.", "");
            }
            SortedMap<Integer, List<Protocol.Item>> byNumber = new TreeMap<>();
            for (Stage stage : found.get(stages)) {
                if (byNumber.put(stage.number(), stage.items()) != null) {
                    found.problem(stages, "stage " + stage.number() + " is given twice.", "");
                }
            }
            return new Protocol(
                    found.get(id),
                    found.get(name),
                    found.get(also),
                    found.get(goals),
                    found.get(minutes),
                    found.get(sources),
                    byNumber);
        });
    }

    private record Stage(int number, List<Protocol.Item> items) {}

    private static Shape<Stage> stage(Known known, Map<String, Exercise> exercises) {
        var keys = new Keys();
        var number = keys.required("stage", Shapes.whole(1, 3));
        var items = keys.required("exercises", Shapes.list(item(known, exercises), 2, 12));
        return keys.shape(found -> {
            Set<String> ids = new HashSet<>();
            for (Protocol.Item item : found.get(items)) {
                if (!ids.add(item.exercise())) {
                    found.problem(items, "\"" + item.exercise() + "\" stands in the list twice.", "");
                }
            }
            return new Stage(found.get(number), found.get(items));
        });
    }

    private static Shape<Protocol.Item> item(Known known, Map<String, Exercise> exercises) {
        var keys = new Keys();
        var exercise = keys.required("exercise", known.exercise());
        var dose = keys.required("dose", dose());
        return Shapes.shortOrLong(
                Shapes.as(known.exercise(), it -> new Protocol.Item(it, Protocol.OwnDose.NONE)), keys.shape(found -> {
                    Protocol.OwnDose own = found.get(dose);
                    Optional.ofNullable(exercises.get(found.get(exercise))).ifPresent(it -> {
                        boolean odd = own.repetitions().filter(n -> n % 2 == 1).isPresent();
                        if (odd && it.sides() == Exercise.Sides.ALTERNATE) {
                            found.problem(dose, "the repetitions count both sides, so they must be even.", "");
                        }
                        // An exercise that is all hold would take no time at all without it.
                        if (own.of(it).repetitionSeconds() < 1) {
                            found.problem(dose, "without its hold nothing is left of " + it.id() + ".", "");
                        }
                    });
                    return new Protocol.Item(found.get(exercise), own);
                }));
    }

    /** The keys and the ranges of an exercise's own dose; any of them, but not none. */
    private static Shape<Protocol.OwnDose> dose() {
        var keys = new Keys();
        var sets = keys.optional("sets", Shapes.whole(1, 5));
        var repetitions = keys.optional("repetitions", Shapes.whole(1, 30));
        var hold = keys.optional("hold-seconds", Shapes.whole(0, 300));
        var days = keys.optional("days-per-week", Shapes.whole(1, 7));
        return keys.shape(found -> {
            var dose = new Protocol.OwnDose(found.get(sets), found.get(repetitions), found.get(hold), found.get(days));
            if (dose.equals(Protocol.OwnDose.NONE)) {
                found.problem(sets, "this dose says nothing.", "write the exercise alone for its own dose.");
            }
            return dose;
        });
    }
}
