package openbook.handout.view;

import java.util.Optional;
import openbook.intake.Side;
import openbook.library.model.Exercise;
import openbook.routine.PlannedDose;
import openbook.routine.PlannedDose.DoneOn;

/**
 * The dose of an exercise as the values of its sentence; the words stand in {@code templates/partials/dose}.
 *
 * @param once whether it is done a single time
 * @param breaths whether each repetition is a breath
 * @param toEachSide how many repetitions go to each side, when sides alternate
 * @param oneToEachSide whether that number is one
 * @param holdSeconds present for a hold under two minutes; one second counts as no hold
 * @param holdMinutes present for a longer hold
 * @param restSeconds present for more than one set
 */
public record DoseView(
        int sets,
        boolean severalSets,
        int repetitions,
        boolean once,
        boolean breaths,
        boolean eachSide,
        Optional<Integer> toEachSide,
        boolean oneToEachSide,
        boolean lieOnLeft,
        boolean lieOnRight,
        Optional<Integer> holdSeconds,
        Optional<Integer> holdMinutes,
        Optional<String> counts,
        Optional<Integer> restSeconds,
        boolean everyDay,
        int daysPerWeek) {

    private static final int LEAST_HOLD_SECONDS = 2;
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
                dose.sides() == DoneOn.ALTERNATE && dose.repetitions() == 2,
                dose.lieOn().filter(side -> side == Side.LEFT).isPresent(),
                dose.lieOn().filter(side -> side == Side.RIGHT).isPresent(),
                dose.holdSeconds() < LEAST_HOLD_SECONDS || longHold
                        ? Optional.empty()
                        : Optional.of(dose.holdSeconds()),
                longHold ? Optional.of(dose.holdSeconds() / 60) : Optional.empty(),
                dose.counts(),
                dose.sets() > 1 ? Optional.of(dose.restSeconds()) : Optional.empty(),
                dose.daysPerWeek() == 7,
                dose.daysPerWeek());
    }
}
