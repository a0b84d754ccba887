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
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Limit;

/**
 * What each condition and each limit of a library says of every exercise, worked out when it is first asked for. There
 * are as many columns as conditions (for each side that was ever given) and limits, so it stays small whatever the
 * number of patients; any number of threads may use one.
 */
public final class Columns {
    private final Library library;
    private final List<Exercise> exercises;
    private final Tagged tagged;
    private final List<Verdict> untouched = new ArrayList<>();
    private final SortedMap<String, BitSet> needing = new TreeMap<>();
    private final Map<String, ConditionColumn> conditions = new ConcurrentHashMap<>();
    private final Map<String, LimitColumn> limits = new ConcurrentHashMap<>();

    public Columns(Library library) {
        this.library = library;
        this.exercises = List.copyOf(library.exercises().values());
        this.tagged = new Tagged(exercises);
        for (int row = 0; row < exercises.size(); row++) {
            untouched.add(Verdict.untouched(exercises.get(row)));
            for (String item : exercises.get(row).equipment()) {
                needing.computeIfAbsent(item, it -> new BitSet()).set(row);
            }
        }
    }

    Library library() {
        return library;
    }

    /** Every exercise, by id; a row of the columns has the place of its exercise in this list. */
    List<Exercise> exercises() {
        return exercises;
    }

    /** The verdict on an exercise of which no condition and no limit says anything. */
    Verdict untouched(int row) {
        return untouched.get(row);
    }

    /** The exercises that need something that is not at hand. */
    BitSet lacking(Set<String> atHand) {
        var lacking = new BitSet();
        needing.forEach((item, rows) -> {
            if (!atHand.contains(item)) {
                lacking.or(rows);
            }
        });
        return lacking;
    }

    ConditionColumn of(Intake.Present present) {
        return conditions.computeIfAbsent(
                present.condition().id() + present.sides(),
                it -> new ConditionColumn(library, tagged, exercises.size(), present));
    }

    LimitColumn of(Limit limit) {
        return limits.computeIfAbsent(limit.id(), it -> new LimitColumn(library, tagged, limit));
    }
}
