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
        return unchanged(verdict.exercise(), dose, settings).changedBy(verdict).beside(verdict.sentences());
    }

    /** A given dose for someone of whom nothing is known. */
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
     * This dose of someone of whom nothing is known, for someone of whom there is a verdict on its exercise; but for
     * what the sentences of the verdict do to it.
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

    /** This dose on a card with these sentences: without its counts, where one of them replaces those. */
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

    /** Repetitions that leave no side with one more than the other. */
    private static int whole(DoneOn sides, int repetitions) {
        return sides == DoneOn.ALTERNATE ? Math.max(2, repetitions - repetitions % 2) : repetitions;
    }

    private static Range range(Exercise exercise) {
        if (exercise.tags().contains("range-mid")) {
            return Range.MID;
        }
        return exercise.tags().contains("range-end") ? Range.END : Range.FULL;
    }

    /** How long it takes: every repetition on every side, and the rests between sets. */
    public int seconds() {
        return sets * repetitions * repetitionSeconds * (sides == DoneOn.EACH ? 2 : 1) + restSeconds * (sets - 1);
    }
}
