package openbook.routine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Stages;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a stage for a set of goals, before conditions and limits; shared by all patients with these goals.
 */
final class StageCandidates {
    private final Map<String, Place> places = new HashMap<>();
    private final List<List<Place>> byQuota = new ArrayList<>();

    /**
     * An exercise that serves a goal and has a level and a phase of the stage.
     *
     * @param row its index among all exercises of the library, sorted by id
     * @param always whether it is offered to everyone, or only if a condition strongly prefers it
     * @param free the candidate for the default verdict
     */
    record Place(int row, boolean always, Candidate free) {
        /** The candidate for a patient with this verdict, when it is not one of the therapist's picks. */
        Candidate candidate(Verdict verdict) {
            PlannedDose dose = free.dose().changedBy(verdict);
            int longer = dose.seconds() - free.dose().seconds();
            return new Candidate(
                    row,
                    verdict,
                    dose,
                    free.value() + verdict.preference(),
                    0,
                    free.seconds() + longer,
                    free.movements());
        }
    }

    StageCandidates(ExerciseIndex traits, List<Goal> goals, Stages.Stage stage) {
        Stages.Settings settings = traits.library().stages().settings();
        List<Place> all = new ArrayList<>();
        int next = 0;
        for (Exercise exercise : traits.library().exercises().values()) {
            int row = next++;
            int weight = weight(exercise, goals);
            if (weight == 0 || !stage.levels().containsKey(exercise.level())) {
                continue;
            }
            boolean always = false;
            boolean preferred = false;
            for (Stages.Quota quota : stage.quotas()) {
                boolean inPhase = quota.phases().contains(exercise.phase());
                always |= inPhase && quota.atMost() > 0;
                preferred |= inPhase && quota.whenPreferred() > 0;
            }
            if (always || preferred) {
                var dose = PlannedDose.unchanged(exercise, exercise.dose(), settings);
                var free = new Candidate(
                        row,
                        Verdict.untouched(exercise),
                        dose,
                        weight + stage.levels().getOrDefault(exercise.level(), 0),
                        0,
                        dose.seconds() + settings.settleSeconds(),
                        traits.of(exercise).movements());
                all.add(new Place(row, always, free));
            }
        }
        all.forEach(it -> places.put(it.free().id(), it));
        all.sort((a, b) -> Candidate.heavierFirst(a.free(), b.free()));
        for (Stages.Quota quota : stage.quotas()) {
            byQuota.add(all.stream()
                    .filter(it -> quota.phases().contains(it.free().exercise().phase()))
                    .toList());
        }
    }

    /** The exercises of a quota by descending weight, the order of the search; most patients change little of it. */
    List<Place> of(int quota) {
        return byQuota.get(quota);
    }

    /** The weight of an exercise for the goals. */
    static int weight(Exercise exercise, List<Goal> goals) {
        int weight = 0;
        for (Goal goal : goals) {
            weight += exercise.goals().getOrDefault(goal.id(), 0);
        }
        return weight;
    }

    @Nullable
    Place of(Exercise exercise) {
        return places.get(exercise.id());
    }
}
