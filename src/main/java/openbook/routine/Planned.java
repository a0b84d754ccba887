package openbook.routine;

import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.rules.Verdict;

/**
 * One exercise of a routine.
 *
 * @param value the value it adds to the selection
 * @param replaces the exercise of a protocol that it replaces
 */
public record Planned(Verdict verdict, PlannedDose dose, int value, Optional<Exercise> replaces) {
    /** The sentences on its card for this patient, with the side where it is known. */
    public List<Phrase> sentences(Intake intake) {
        return SideWords.sentences(intake, verdict);
    }

    /** The side whose arm works in its pictures; empty if either may work. */
    public Optional<Side> works(Intake intake) {
        return SideWords.works(intake, verdict);
    }
}
