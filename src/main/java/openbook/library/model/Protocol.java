package openbook.library.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A clinic's own session: exercises in a settled order, with doses, for each stage that it has.
 *
 * @param also other names
 * @param goals the ids of what it is for, where an intake names no goal
 * @param minutes how long it may take, where an intake does not say
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

    /** What the clinic sets of a dose; the rest is the exercise's own. */
    public record OwnDose(
            Optional<Integer> sets,
            Optional<Integer> repetitions,
            Optional<Integer> holdSeconds,
            Optional<Integer> daysPerWeek) {

        public static final OwnDose NONE =
                new OwnDose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** The whole dose. A repetition gets longer or shorter with its hold. */
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

    /** The exercises of a stage, in their order; none where the protocol lacks the stage. */
    public List<Item> exercises(int stage) {
        return stages.getOrDefault(stage, List.of());
    }
}
