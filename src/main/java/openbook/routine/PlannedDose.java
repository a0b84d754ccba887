package openbook.routine;

import java.util.Optional;
import openbook.intake.Side;
import openbook.library.Changes;
import openbook.library.Exercise;
import openbook.library.Phrase;
import openbook.library.Stages;
import openbook.rules.Verdict;

/**
 * How much of an exercise this patient does, after all changes.
 *
 * @param repetitions in a set; for {@link DoneOn#ALTERNATE} both sides are counted, and the number is even
 * @param holdSeconds how long the finish is held
 * @param repetitionSeconds one whole repetition, the hold included
 * @param restSeconds rest between two sets
 * @param lieOn the side to lie on, when only one will do
 * @param counts the counts of the breath or the pull, such as "4 in, 4 out"
 */
public record PlannedDose(
        int sets,
        int repetitions,
        int holdSeconds,
        int repetitionSeconds,
        int restSeconds,
        DoneOn sides,
        Optional<Side> lieOn,
        int daysPerWeek,
        Range range,
        Optional<String> counts) {

    /** How the sides take part. */
    public enum DoneOn {
        BOTH,
        EACH,
        ALTERNATE,
        /** One side only, since the patient cannot lie on the other. */
        ONE
    }

    /** How far the joints go. */
    public enum Range {
        /** About half way, or no joint comes near its limit anyway. */
        MID,
        FULL,
        /** A joint must be near its limit. */
        END
    }

    /** The dose of an exercise with the changes of its verdict; never larger than the library's dose. */
    public static PlannedDose of(Verdict verdict, Stages.Settings settings) {
        return of(verdict, verdict.exercise().dose(), settings);
    }

    /** A given dose with the changes of a verdict; never larger than it was given. */
    static PlannedDose of(Verdict verdict, Exercise.Dose dose, Stages.Settings settings) {
        Exercise exercise = verdict.exercise();
        Changes changes = verdict.changes();
        int hold = Math.min(dose.holdSeconds(), changes.holdSecondsAtMost().orElse(dose.holdSeconds()));
        int repetitions =
                Math.min(dose.repetitions(), changes.repetitionsAtMost().orElse(dose.repetitions()));
        DoneOn sides = switch (exercise.sides()) {
            case BOTH -> DoneOn.BOTH;
            case ALTERNATE -> DoneOn.ALTERNATE;
            case EACH -> verdict.lieOn().isPresent() ? DoneOn.ONE : DoneOn.EACH;
        };
        if (sides == DoneOn.ALTERNATE) {
            repetitions = Math.max(2, repetitions - repetitions % 2);
        }
        boolean tempoReplaced = false;
        for (Phrase phrase : verdict.sentences()) {
            tempoReplaced |= phrase.replacesTempo();
        }
        return new PlannedDose(
                Math.min(dose.sets(), changes.setsAtMost().orElse(dose.sets())),
                repetitions,
                hold,
                dose.repetitionSeconds() - (dose.holdSeconds() - hold),
                Math.max(settings.restSeconds(), changes.restSecondsAtLeast().orElse(0)),
                sides,
                verdict.lieOn(),
                dose.daysPerWeek(),
                range(exercise, changes),
                tempoReplaced ? Optional.empty() : dose.counts());
    }

    private static Range range(Exercise exercise, Changes changes) {
        if (changes.halfRange() || exercise.tags().contains("range-mid")) {
            return Range.MID;
        }
        return exercise.tags().contains("range-end") ? Range.END : Range.FULL;
    }

    /** How long it takes: every repetition on every side, and the rests between sets. */
    public int seconds() {
        return sets * repetitions * repetitionSeconds * (sides == DoneOn.EACH ? 2 : 1) + restSeconds * (sets - 1);
    }
}
