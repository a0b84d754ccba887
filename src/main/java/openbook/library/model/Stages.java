package openbook.library.model;

import java.util.List;
import java.util.SortedMap;

/**
 * How a routine is put together: its phases in order, what each stage asks for, and the numbers of the choice.
 *
 * @param phases in the order of a session
 * @param stages by number, 1 to 3
 * @param settings the numbers that hold for every stage
 */
public record Stages(List<Phase> phases, SortedMap<Integer, Stage> stages, Settings settings) {

    /** A part of the session. */
    public record Phase(String id, String name) {}

    /**
     * One stage of the way from loosening to strength.
     *
     * @param levels the levels of exercise that are offered, each with the value it adds
     * @param next the sentence on what comes after this stage
     */
    public record Stage(
            int number,
            String name,
            String means,
            String next,
            SortedMap<Integer, Integer> levels,
            List<Quota> quotas) {}

    /**
     * How many exercises of some phases a stage has.
     *
     * @param phases the phases that are counted together
     * @param whenPreferred how many there are at least and at most where a condition prefers one of them strongly; 0
     *     where that changes nothing
     * @param fillsTimeLeft whether these come only when all others are chosen, and time is left
     */
    public record Quota(List<String> phases, int atLeast, int atMost, int whenPreferred, boolean fillsTimeLeft) {}

    /**
     * The numbers of the choice.
     *
     * @param minutes the length of a routine when none is asked for
     * @param mostExercises how many exercises a routine has at most when nothing else is asked for
     * @param sameMovementCost what the second exercise of the same movement in a phase loses in value; the third loses
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
