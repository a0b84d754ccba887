package openbook.library.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.Exercise;
import openbook.library.model.Protocol;

/** The schema of {@code protocols/ID.yaml}; the header of {@code upper-back.yaml} documents it. */
public final class ProtocolSchema {
    private ProtocolSchema() {}

    /**
     * The schema of a protocol file.
     *
     * @param file the id that the file name gives
     * @param exercises the readable exercises, to check doses against
     */
    public static Schema<Protocol> of(String file, ReferenceResolver known, Map<String, Exercise> exercises) {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var name = keys.required("name", Schemas.line(60));
        var also = keys.required("also", CommonSchemas.names(30));
        var goals = keys.required("goals", Schemas.list(known.goal(), 1, 5));
        var minutes = keys.optional("minutes", Schemas.whole(1, 120));
        var sources = keys.required("sources", CommonSchemas.sources(known));
        var stages = keys.required("stages", Schemas.list(stage(known, exercises), 1, 3));
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

    private static Schema<Stage> stage(ReferenceResolver known, Map<String, Exercise> exercises) {
        var keys = new ObjectSchema();
        var number = keys.required("stage", Schemas.whole(1, 3));
        var items = keys.required("exercises", Schemas.list(item(known, exercises), 1, 12));
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

    private static Schema<Protocol.Item> item(ReferenceResolver known, Map<String, Exercise> exercises) {
        var keys = new ObjectSchema();
        var exercise = keys.required("exercise", known.exercise());
        var dose = keys.required("dose", dose());
        return Schemas.shortOrLong(
                Schemas.as(known.exercise(), it -> new Protocol.Item(it, Protocol.OwnDose.NONE)), keys.shape(found -> {
                    Protocol.OwnDose own = found.get(dose);
                    Optional.ofNullable(exercises.get(found.get(exercise))).ifPresent(it -> {
                        boolean odd = own.repetitions().filter(n -> n % 2 == 1).isPresent();
                        if (odd && it.sides() == Exercise.Sides.ALTERNATE) {
                            found.problem(dose, "the repetitions count both sides, so they must be even.", "");
                        }
                        // Without its hold, a hold-only exercise would take no time.
                        if (own.of(it).repetitionSeconds() < 1) {
                            found.problem(dose, "without its hold, " + it.id() + " would take no time.", "");
                        }
                    });
                    return new Protocol.Item(found.get(exercise), own);
                }));
    }

    /** A dose with the keys and ranges of an exercise's dose; at least one key is required. */
    private static Schema<Protocol.OwnDose> dose() {
        var keys = new ObjectSchema();
        var sets = keys.optional("sets", Schemas.whole(1, 5));
        var repetitions = keys.optional("repetitions", Schemas.whole(1, 30));
        var hold = keys.optional("hold-seconds", Schemas.whole(0, 300));
        var days = keys.optional("days-per-week", Schemas.whole(1, 7));
        return keys.shape(found -> {
            var dose = new Protocol.OwnDose(found.get(sets), found.get(repetitions), found.get(hold), found.get(days));
            if (dose.equals(Protocol.OwnDose.NONE)) {
                found.problem(sets, "this dose says nothing.", "write the exercise alone for its own dose.");
            }
            return dose;
        });
    }
}
