package openbook.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;

/**
 * What each condition and each limit of a library says of every exercise, worked out when it is first asked for. There
 * are as many columns as conditions (for each side that was ever given), limits and pieces of equipment that were ever
 * missing together, so it stays small whatever the number of patients; any number of threads may use one.
 */
public final class Columns {
    private final Library library;
    private final List<Exercise> exercises;
    private final Tagged tagged;
    private final List<Verdict> untouched;
    private final SortedMap<String, BitSet> needing = new TreeMap<>();
    private final Map<String, ConditionColumn> conditions = new ConcurrentHashMap<>();
    private final Map<String, LimitColumn> limits = new ConcurrentHashMap<>();
    private final Map<List<String>, Lacking> lacking = new ConcurrentHashMap<>();

    public Columns(Library library) {
        this.library = library;
        this.exercises = List.copyOf(library.exercises().values());
        this.tagged = new Tagged(exercises);
        List<Verdict> verdicts = new ArrayList<>(exercises.size());
        for (int row = 0; row < exercises.size(); row++) {
            verdicts.add(Verdict.untouched(exercises.get(row)));
            for (String item : exercises.get(row).equipment()) {
                needing.computeIfAbsent(item, it -> new BitSet()).set(row);
            }
        }
        this.untouched = List.copyOf(verdicts);
    }

    public Library library() {
        return library;
    }

    /** Every exercise, by id; a row of the columns has the place of its exercise in this list. */
    List<Exercise> exercises() {
        return exercises;
    }

    /**
     * The verdicts on a patient of whom nothing is known, by id of the exercise. Where no condition, no limit and no
     * word of the therapist says anything of an exercise, its verdict for any patient is the very one of this list.
     */
    public List<Verdict> untouched() {
        return untouched;
    }

    /** What is not at hand, as far as an exercise needs it. */
    Lacking lacking(Set<String> atHand) {
        List<String> missing = new ArrayList<>();
        for (String item : needing.keySet()) {
            if (!atHand.contains(item)) {
                missing.add(item);
            }
        }
        return lacking.computeIfAbsent(missing, items -> {
            var rows = new BitSet();
            needing.forEach((item, needed) -> {
                if (items.contains(item)) {
                    rows.or(needed);
                }
            });
            return new Lacking(items, rows, exercises);
        });
    }

    ConditionColumn of(Intake.Present present) {
        String id = present.condition().id();
        return conditions.computeIfAbsent(
                present.sides().isEmpty() ? id : id + present.sides(),
                it -> new ConditionColumn(library, tagged, exercises.size(), present));
    }

    LimitColumn of(Limit limit) {
        return limits.computeIfAbsent(limit.id(), it -> new LimitColumn(library, tagged, limit));
    }
}
