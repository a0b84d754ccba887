package openbook.routine;

import openbook.rules.Verdict;

/**
 * One exercise of a routine, in its place.
 *
 * @param value what it added to the choice
 */
public record Planned(Verdict verdict, PlannedDose dose, int value) {}
