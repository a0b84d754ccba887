package openbook.library.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One exercise.
 *
 * @param also other names
 * @param origin whether it comes from the article or was added by the library
 * @param level 1 to 3
 * @param goals its weight for each goal, 1 to 3; 0 for a goal that is not listed
 * @param tags the tags that rules match; they cover the whole movement from start to finish, as the steps describe it
 * @param regressions easier exercises for the same purpose
 * @param progressions harder exercises for the same purpose
 * @param equipment the required equipment; mirrors the {@code equip-} tags
 * @param optional the helpful equipment, in words
 * @param feel where the patient feels it
 * @param makeEasier not screened: only for a patient with no condition and no limit
 * @param makeHarder goes beyond the tags: only for a patient with no condition and no limit
 * @param pose its pictures, if any
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

    /** The origin of an exercise. */
    public enum Origin {
        SEED,
        LIBRARY
    }

    /** How the two sides of the body take part. */
    public enum Sides {
        /** Both sides at once. */
        BOTH,
        /** One side, then the other; the dose is for each side. */
        EACH,
        /** The sides take turns; the dose counts both. */
        ALTERNATE
    }

    /**
     * The default dose, before changes for a patient.
     *
     * @param repetitions repetitions in a set
     * @param holdSeconds how long the finish is held
     * @param repetitionSeconds the length of a repetition, hold included
     * @param tempo a word, or counts such as "4 in, 4 out"
     */
    public record Dose(
            int sets, int repetitions, int holdSeconds, int repetitionSeconds, String tempo, int daysPerWeek) {

        /** The counts of the tempo, if it has any. */
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
     * @param leftOutWith phrases that remove the step from the card
     * @param onlyWith phrases of which the card must have one for the step to be printed; empty for most steps
     * @param onlyForEachSide whether it is printed only if both sides are done
     * @param breath the way to breathe that it asks for
     * @param bothHands whether it keeps both hands busy
     */
    public record Step(
            String say,
            List<String> leftOutWith,
            List<String> onlyWith,
            boolean onlyForEachSide,
            Optional<Breath> breath,
            boolean bothHands) {

        /** True if the step is printed on a card with these phrases. */
        public boolean isPrintedWith(Set<String> phrases) {
            return Collections.disjoint(leftOutWith, phrases)
                    && (onlyWith.isEmpty() || !Collections.disjoint(onlyWith, phrases));
        }
    }

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
