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

/** What a stage offers to everyone with the same goals, before anything is known of conditions and limits. */
final class StageCandidates {
    private final Map<String, Place> places = new HashMap<>();
    private final List<List<Place>> byQuota = new ArrayList<>();

    /**
     * An exercise that does something for the goals and is of a level and a phase that the stage asks for.
     *
     * @param row its place among all exercises of the library, by id
     * @param always whether it is offered to everyone; else only to those for whom a condition prefers it strongly
     * @param free the candidate for someone of whom no rule and no limit says anything about it
     */
    record Place(int row, boolean always, Candidate free) {
        /** The candidate for someone of whom there is a verdict on it, and who did not get it from the therapist. */
        Candidate candidate(Verdict verdict) {
            PlannedDose dose = free.dose().changedBy(verdict);
            int longer = dose.seconds() - free.dose().seconds();
            return new Candidate(
                    row,
                    verdict,
                    dose,
                    free.value() + verdict.preference(),
                    false,
                    free.seconds() + longer,
                    free.movements());
        }
    }

    StageCandidates(ExerciseIndex traits, List<Goal> goals, Stages.Stage stage) {
        Stages.Settings settings = traits.library().stages().settings();
        List<Place> all = new ArrayList<>();
        List<Verdict> untouched = traits.untouched();
        for (int row = 0; row < untouched.size(); row++) {
            Verdict verdict = untouched.get(row);
            Exercise exercise = verdict.exercise();
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
                        verdict,
                        dose,
                        weight + stage.levels().getOrDefault(exercise.level(), 0),
                        false,
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

    /**
     * What the phases of a quota hold, the heaviest first, as the choice wants it; most patients change little of that.
     */
    List<Place> of(int quota) {
        return byQuota.get(quota);
    }

    /** What an exercise does for the goals. */
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
