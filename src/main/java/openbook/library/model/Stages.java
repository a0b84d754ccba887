package openbook.library.model;

import java.util.List;
import java.util.SortedMap;

/**
 * The structure of a routine: phases, stages, and the settings of the selection.
 *
 * @param phases in the order of a session
 * @param stages by number, 1 to 3
 * @param settings the settings for all stages
 */
public record Stages(List<Phase> phases, SortedMap<Integer, Stage> stages, Settings settings) {

    /** A part of the session. */
    public record Phase(String id, String name) {}

    /**
     * One stage, from loosening to strength.
     *
     * @param levels the levels of the exercises offered, with the value that each level adds
     * @param next the sentence on the next stage
     */
    public record Stage(
            int number,
            String name,
            String means,
            String next,
            SortedMap<Integer, Integer> levels,
            List<Quota> quotas) {}

    /**
     * The number of exercises that a stage has of some phases.
     *
     * @param phases the phases that are counted together
     * @param whenPreferred the number, minimum and maximum, if a condition strongly prefers one of them; 0 if a
     *     preference changes nothing
     * @param fillsTimeLeft whether they only fill the time left after all other quotas
     */
    public record Quota(List<String> phases, int atLeast, int atMost, int whenPreferred, boolean fillsTimeLeft) {}

    /**
     * The settings of the selection.
     *
     * @param minutes the default length of a routine
     * @param mostExercises the default maximum number of exercises
     * @param sameMovementCost the value that the second exercise of the same movement in a phase loses; the third loses
     *     twice as much
     * @param strongPreference the weight from which a preference counts as strong
     * @param restSeconds rest between two sets
     * @param settleSeconds time to get into position and read the card, for each exercise
     */
    public record Settings(
            int minutes,
            int mostExercises,
            int sameMovementCost,
            int strongPreference,
            int restSeconds,
            int settleSeconds) {}

    /** The place of a phase in the session, from 0. */
    public int order(String phase) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).id().equals(phase)) {
                return i;
            }
        }
        throw new IllegalArgumentException(phase);
    }
}
