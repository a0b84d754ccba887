package openbook.library.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One exercise.
 *
 * @param also other names
 * @param origin whether the article names it, or the library adds it
 * @param level 1 to 3
 * @param goals how much it does for a goal, 1 to 3; a goal that is left out gets nothing
 * @param tags what rules match; they cover the start, the finish, the steps as written and all in between
 * @param regressions easier exercises for the same purpose
 * @param progressions exercises that grow from this one
 * @param equipment what is needed; mirrors the {@code equip-} tags
 * @param optional what is nice to have, in words
 * @param feel where it is felt
 * @param makeEasier not screened: only for a patient with no condition and no limit
 * @param makeHarder goes beyond the tags: only for a patient with no condition and no limit
 * @param pose its pictures, where they have been written
 */
public record Exercise(
        String id,
        String name,
        List<String> also,
        Origin origin,
        String phase,
        int level,
        SortedMap<String, Integer> goals,
        SortedSet<String> tags,
        Sides sides,
        Dose dose,
        List<String> regressions,
        List<String> progressions,
        List<String> equipment,
        List<String> optional,
        List<Step> steps,
        String feel,
        List<String> mistakes,
        String makeEasier,
        String makeHarder,
        List<String> sources,
        Optional<ExercisePose> pose)
        implements Named {

    /** Where an exercise comes from. */
    public enum Origin {
        SEED,
        LIBRARY
    }

    /** How the two sides of the body take part. */
    public enum Sides {
        /** Both at once. */
        BOTH,
        /** All on one side, then all on the other: the dose is for each side. */
        EACH,
        /** One side after the other in turn: the dose counts both. */
        ALTERNATE
    }

    /**
     * How much, before any change.
     *
     * @param repetitions in a set
     * @param holdSeconds how long the finish is held
     * @param repetitionSeconds one whole repetition, the hold included
     * @param tempo a word, or counts such as "4 in, 4 out"
     */
    public record Dose(
            int sets, int repetitions, int holdSeconds, int repetitionSeconds, String tempo, int daysPerWeek) {

        /** The counts of the tempo, where it has any. */
        public Optional<String> counts() {
            for (int i = 0; i < tempo.length(); i++) {
                if (Character.isDigit(tempo.charAt(i))) {
                    return Optional.of(tempo);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One step.
     *
     * @param leftOutWith phrases beside which the step would make no sense
     * @param onlyWith phrases of which one must be on the card for the step to be printed; empty for most steps
     * @param onlyForEachSide printed only when both sides are done
     */
    public record Step(String say, List<String> leftOutWith, List<String> onlyWith, boolean onlyForEachSide) {}

    /** The body position, such as {@code pos-side}. */
    public String position() {
        for (String tag : tags) {
            if (tag.startsWith("pos-")) {
                return tag;
            }
        }
        return "";
    }
}
