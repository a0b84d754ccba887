package openbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Limit;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;

/**
 * One patient's intake, with all words resolved. Lists are sorted by id, so that the order of typing does
 * not matter.
 *
 * @param name as typed; printed on the page, never in a file name
 * @param age in years
 * @param goals at least one; those of the protocol if none was named
 * @param protocol the list of exercises to follow in place of a selection; it has the stage
 * @param equipment all available equipment, household items included
 * @param minutes the maximum length of the routine
 * @param mostExercises the maximum number of exercises
 * @param stage 1 to 3
 * @param include the therapist's picks, in written order
 * @param exclude the therapist's vetoes
 * @param overrides withheld exercises that the therapist brings back, with a reason
 * @param notes lines for the patient, as typed
 * @param readings the words and codes that are no ids, and what each was read as; sorted by what was typed
 * @param remarks for the clinician, on what was typed and left out
 */
public record Intake(
        Optional<String> name,
        Optional<Integer> age,
        List<Goal> goals,
        Optional<Protocol> protocol,
        List<Present> conditions,
        List<Limit> limits,
        SortedSet<String> equipment,
        int minutes,
        int mostExercises,
        int stage,
        RedFlagAnswer redFlags,
        List<Cleared> cleared,
        List<Exercise> include,
        List<Exercise> exclude,
        List<TherapistOverride> overrides,
        List<String> notes,
        List<Reading> readings,
        List<String> remarks) {

    /**
     * A condition of the patient; no sides if none was given.
     *
     * @param confirmed false if the code stays in a chart for life and nobody said whether it was recent: the rules
     *     apply, and no clearance is required
     */
    public record Present(Condition condition, SortedSet<Side> sides, boolean confirmed) {
        public Present(Condition condition, SortedSet<Side> sides) {
            this(condition, sides, true);
        }
    }

    /**
     * The answers to the red-flag questions.
     *
     * @param asked whether they were answered; silence is never "no"
     * @param present the red flags answered with yes
     */
    public record RedFlagAnswer(boolean asked, List<RedFlags.Flag> present) {}

    /**
     * A clinician's clearance for a routine.
     *
     * @param what the id of a condition, or of a red flag that asks for clearance
     */
    public record Cleared(String what, Optional<String> by, Optional<LocalDate> on) {}

    /** A therapist's decision to allow a withheld exercise. */
    public record TherapistOverride(Exercise exercise, String because, String by) {}

    /** The therapist's override for this exercise, if any. */
    public Optional<TherapistOverride> overrideOf(Exercise exercise) {
        for (TherapistOverride override : overrides) {
            if (override.exercise().id().equals(exercise.id())) {
                return Optional.of(override);
            }
        }
        return Optional.empty();
    }

    /** True if a clearance for this condition or red flag is recorded. */
    public boolean isCleared(String what) {
        for (Cleared one : cleared) {
            if (one.what().equals(what)) {
                return true;
            }
        }
        return false;
    }

    /** The complaints of pain, as typed; no rule depends on them. */
    public List<String> complaints() {
        return typed(Reading.Kind.COMPLAINT);
    }

    /** The typed words that are known and need no rule, complaints included. */
    public List<String> knownWithoutRule() {
        List<String> typed = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.kind() != Reading.Kind.CONDITION) {
                typed.add(reading.typed());
            }
        }
        return typed;
    }

    private List<String> typed(Reading.Kind kind) {
        List<String> typed = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.kind() == kind) {
                typed.add(reading.typed());
            }
        }
        return typed;
    }

    /** True if nothing in the intake could make an exercise unsuitable. */
    public boolean isPlain() {
        return conditions.isEmpty() && limits.isEmpty();
    }
}
