package openbook.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The only cache of the screening: the rules of each condition that match each exercise. It depends on the library
 * alone, never on a patient, and is filled for a condition on first use. It saves a batch from testing the same matches
 * for every row.
 */
final class MatchedRules {
    private final Library library;
    private final Map<String, Map<String, List<Rule>>> byCondition = new ConcurrentHashMap<>();

    MatchedRules(Library library) {
        this.library = library;
    }

    /** The rules of a condition that match an exercise, in the order of the file. */
    List<Rule> rules(Condition condition, Exercise exercise) {
        @Nullable Map<String, List<Rule>> byExercise = byCondition.get(condition.id());
        if (byExercise == null) {
            byExercise = byExercise(condition);
            byCondition.put(condition.id(), byExercise);
        }
        return byExercise.getOrDefault(exercise.id(), List.of());
    }

    private Map<String, List<Rule>> byExercise(Condition condition) {
        Map<String, List<Rule>> byExercise = new HashMap<>();
        for (Exercise exercise : library.exercises().values()) {
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : condition.rules()) {
                if (rule.match().test(exercise.tags())) {
                    rules.add(rule);
                }
            }
            if (!rules.isEmpty()) {
                byExercise.put(exercise.id(), List.copyOf(rules));
            }
        }
        return byExercise;
    }
}
