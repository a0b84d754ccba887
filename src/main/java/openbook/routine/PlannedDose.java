package openbook.routine;

import java.util.List;
import java.util.Optional;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.library.model.Stages;
import openbook.rules.Verdict;

/**
 * The dose of an exercise for this patient, after all changes.
 *
 * @param repetitions repetitions in a set; for {@link DoneOn#ALTERNATE} both sides are counted, and the number is even
 * @param holdSeconds how long the finish is held
 * @param repetitionSeconds the length of a repetition, hold included
 * @param restSeconds rest between two sets
 * @param lieOn the side to lie on, if only one is safe
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

    /** How the exercise uses the sides. */
    public enum DoneOn {
        BOTH,
        EACH,
        ALTERNATE,
        /** One side only, because the patient must not lie on the other. */
        ONE
    }

    /** How far the joints go. */
    public enum Range {
        /** Mid range: about half way, or no joint comes near its limit. */
        MID,
        FULL,
        /** End range: a joint comes near its limit. */
        END
    }

    /** The dose of an exercise with the changes of its verdict; never larger than the library's dose. */
    public static PlannedDose of(Verdict verdict, Stages.Settings settings) {
        return of(verdict, verdict.exercise().dose(), settings);
    }

    /** A given dose with the changes of a verdict; never larger than it was given. */
    static PlannedDose of(Verdict verdict, Exercise.Dose dose, Stages.Settings settings) {
        return unchanged(verdict.exercise(), dose, settings).changedBy(verdict).beside(verdict.sentences());
    }

    /** A given dose without changes: the default dose. */
    static PlannedDose unchanged(Exercise exercise, Exercise.Dose dose, Stages.Settings settings) {
        DoneOn sides = switch (exercise.sides()) {
            case BOTH -> DoneOn.BOTH;
            case ALTERNATE -> DoneOn.ALTERNATE;
            case EACH -> DoneOn.EACH;
        };
        return new PlannedDose(
                dose.sets(),
                whole(sides, dose.repetitions()),
                dose.holdSeconds(),
                dose.repetitionSeconds(),
                settings.restSeconds(),
                sides,
                Optional.empty(),
                dose.daysPerWeek(),
                range(exercise),
                dose.counts());
    }

    /**
     * Applies the changes of a verdict to this default dose. The effect of card sentences is applied later, by {@link
     * #beside}.
     */
    PlannedDose changedBy(Verdict verdict) {
        Changes changes = verdict.changes();
        int hold = Math.min(holdSeconds, changes.holdSecondsAtMost().orElse(holdSeconds));
        return new PlannedDose(
                Math.min(sets, changes.setsAtMost().orElse(sets)),
                whole(sides, Math.min(repetitions, changes.repetitionsAtMost().orElse(repetitions))),
                hold,
                repetitionSeconds - (holdSeconds - hold),
                Math.max(restSeconds, changes.restSecondsAtLeast().orElse(0)),
                sides == DoneOn.EACH && verdict.lieOn().isPresent() ? DoneOn.ONE : sides,
                verdict.lieOn(),
                daysPerWeek,
                changes.halfRange() ? Range.MID : range,
                counts);
    }

    /** This dose on a card with these sentences: without counts if a sentence replaces them. */
    PlannedDose beside(List<Phrase> sentences) {
        for (Phrase phrase : sentences) {
            if (phrase.replacesTempo() && counts.isPresent()) {
                return new PlannedDose(
                        sets,
                        repetitions,
                        holdSeconds,
                        repetitionSeconds,
                        restSeconds,
                        sides,
                        lieOn,
                        daysPerWeek,
                        range,
                        Optional.empty());
            }
        }
        return this;
    }

    /** Rounds repetitions down so that both sides get the same number. */
    private static int whole(DoneOn sides, int repetitions) {
        return sides == DoneOn.ALTERNATE ? Math.max(2, repetitions - repetitions % 2) : repetitions;
    }

    private static Range range(Exercise exercise) {
        if (exercise.tags().contains("range-mid")) {
            return Range.MID;
        }
        return exercise.tags().contains("range-end") ? Range.END : Range.FULL;
    }

    /** The total time in seconds: all repetitions on all sides, and the rests between sets. */
    public int seconds() {
        return sets * repetitions * repetitionSeconds * (sides == DoneOn.EACH ? 2 : 1) + restSeconds * (sets - 1);
    }
}
