package openbook.routine;

import java.util.Optional;
import openbook.library.model.Exercise;
import openbook.rules.Verdict;

/**
 * One exercise of a routine, in its place.
 *
 * @param value what it added to the choice
 * @param replaces the exercise of a protocol that it stands in for
 */
public record Planned(Verdict verdict, PlannedDose dose, int value, Optional<Exercise> replaces) {}
