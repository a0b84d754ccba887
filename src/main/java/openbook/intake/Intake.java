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
 * What is known about one patient, every word of it resolved. Lists are sorted by id, so that the order in which
 * something was typed changes nothing.
 *
 * @param name as typed; printed on the page, never in a file name
 * @param age in years
 * @param goals at least one; those of the protocol where none was named
 * @param protocol the list of exercises to follow, in place of a choice; it has the stage
 * @param equipment all that is at hand, the household included
 * @param minutes the longest the routine may take
 * @param mostExercises how many exercises it may have
 * @param stage 1 to 3
 * @param include the therapist's own picks, in the order in which they were written
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
     * A condition the patient has; no side means that none was given.
     *
     * @param confirmed false where a code that a chart keeps for life left open whether it was in the last weeks: its
     *     rules hold, and no clearance is asked for
     */
    public record Present(Condition condition, SortedSet<Side> sides, boolean confirmed) {
        public Present(Condition condition, SortedSet<Side> sides) {
            this(condition, sides, true);
        }
    }

    /**
     * What was answered to the red-flag questions.
     *
     * @param asked whether they were answered at all; silence is never taken for "no"
     * @param present those answered with yes
     */
    public record RedFlagAnswer(boolean asked, List<RedFlags.Flag> present) {}

    /**
     * A clinician's word that a routine may be made.
     *
     * @param what the id of a condition, or of a red flag that asks for clearance
     */
    public record Cleared(String what, Optional<String> by, Optional<LocalDate> on) {}

    /** A withheld exercise that a therapist brings back, and answers for. */
    public record TherapistOverride(Exercise exercise, String because, String by) {}

    /** Whether the therapist overrides what withholds this exercise. */
    public Optional<TherapistOverride> overrideOf(Exercise exercise) {
        for (TherapistOverride override : overrides) {
            if (override.exercise().id().equals(exercise.id())) {
                return Optional.of(override);
            }
        }
        return Optional.empty();
    }

    /** Whether a clinician's word for this condition or red flag is recorded. */
    public boolean isCleared(String what) {
        for (Cleared one : cleared) {
            if (one.what().equals(what)) {
                return true;
            }
        }
        return false;
    }

    /** The reasons for the visit, as typed: complaints of pain, which no rule looks at. */
    public List<String> complaints() {
        return typed(Reading.Kind.COMPLAINT);
    }

    /** What was typed, is known, and has no rule and needs none; the complaints are among them. */
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

    /** Whether nothing at all is known that could make an exercise unfit. */
    public boolean isPlain() {
        return conditions.isEmpty() && limits.isEmpty();
    }
}
