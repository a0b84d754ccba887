package openbook.library.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A clinic's fixed session: exercises in order, with doses, for each of its stages.
 *
 * @param also other names
 * @param goals the ids of its goals, if the intake names none
 * @param minutes the maximum length, if the intake gives none
 * @param stages by number, each in the order of the session
 */
public record Protocol(
        String id,
        String name,
        List<String> also,
        List<String> goals,
        Optional<Integer> minutes,
        List<String> sources,
        SortedMap<Integer, List<Item>> stages)
        implements Named {

    /** An exercise of the list, by its id. */
    public record Item(String exercise, OwnDose dose) {}

    /** The parts of a dose that the clinic sets; the others come from the exercise. */
    public record OwnDose(
            Optional<Integer> sets,
            Optional<Integer> repetitions,
            Optional<Integer> holdSeconds,
            Optional<Integer> daysPerWeek) {

        public static final OwnDose NONE =
                new OwnDose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Returns the full dose. A changed hold changes the length of a repetition by as much. */
        public Exercise.Dose of(Exercise exercise) {
            Exercise.Dose usual = exercise.dose();
            int hold = holdSeconds.orElse(usual.holdSeconds());
            return new Exercise.Dose(
                    sets.orElse(usual.sets()),
                    repetitions.orElse(usual.repetitions()),
                    hold,
                    usual.repetitionSeconds() - usual.holdSeconds() + hold,
                    usual.tempo(),
                    daysPerWeek.orElse(usual.daysPerWeek()));
        }
    }

    /** The exercises of a stage, in order; empty if the protocol lacks the stage. */
    public List<Item> exercises(int stage) {
        return stages.getOrDefault(stage, List.of());
    }
}
