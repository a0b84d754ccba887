package openbook.routine;

import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.rules.Verdict;

/**
 * One exercise of a routine, in its place.
 *
 * @param value what it added to the choice
 * @param replaces the exercise of a protocol that it stands in for
 */
public record Planned(Verdict verdict, PlannedDose dose, int value, Optional<Exercise> replaces) {
    /** What this patient is told on its card, with the side where one is known. */
    public List<Phrase> sentences(Intake intake) {
        return SideWords.sentences(intake, verdict);
    }

    /** The side whose arm does the work in its pictures; empty where either will do. */
    public Optional<Side> works(Intake intake) {
        return SideWords.works(intake, verdict);
    }
}
