package openbook.handout.view;

import java.util.Optional;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.routine.PlannedDose;
import openbook.routine.PlannedDose.DoneOn;

/**
 * The dose line, as the numbers and choices of its sentence; the words stand in {@code templates/partials/dose}.
 *
 * @param once whether it is done a single time
 * @param breaths whether each repetition is a breath
 * @param toEachSide how many of the repetitions go to each side, when they go in turn
 * @param holdSeconds present when there is a hold of less than two minutes
 * @param holdMinutes present when there is a longer hold
 * @param restSeconds present when there is more than one set
 */
public record DoseView(
        int sets,
        boolean severalSets,
        int repetitions,
        boolean once,
        boolean breaths,
        boolean eachSide,
        Optional<Integer> toEachSide,
        boolean lieOnLeft,
        boolean lieOnRight,
        Optional<Integer> holdSeconds,
        boolean holdOneSecond,
        Optional<Integer> holdMinutes,
        Optional<String> counts,
        Optional<Integer> restSeconds,
        boolean everyDay,
        int daysPerWeek) {

    private static final int LONG_HOLD_SECONDS = 120;

    public static DoseView of(Exercise exercise, PlannedDose dose) {
        boolean longHold = dose.holdSeconds() >= LONG_HOLD_SECONDS && dose.holdSeconds() % 60 == 0;
        return new DoseView(
                dose.sets(),
                dose.sets() > 1,
                dose.repetitions(),
                dose.repetitions() == 1,
                exercise.tags().contains("breath-drill"),
                dose.sides() == DoneOn.EACH,
                dose.sides() == DoneOn.ALTERNATE ? Optional.of(dose.repetitions() / 2) : Optional.empty(),
                dose.lieOn().filter(side -> side == Side.LEFT).isPresent(),
                dose.lieOn().filter(side -> side == Side.RIGHT).isPresent(),
                dose.holdSeconds() == 0 || longHold ? Optional.empty() : Optional.of(dose.holdSeconds()),
                dose.holdSeconds() == 1,
                longHold ? Optional.of(dose.holdSeconds() / 60) : Optional.empty(),
                dose.counts(),
                dose.sets() > 1 ? Optional.of(dose.restSeconds()) : Optional.empty(),
                dose.daysPerWeek() == 7,
                dose.daysPerWeek());
    }
}
