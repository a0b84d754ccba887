package openbook.handout.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.handout.picture.PictureView;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Markup;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;
import openbook.library.model.Stages;
import openbook.routine.PlannedDose.DoneOn;

/**
 * One exercise on the page.
 *
 * @param niceToHave equipment that helps but is not required
 * @param stacked whether the two pictures stand above each other beside the text: wide pictures, and all in large
 *     print; otherwise they stand in a row and the steps flow around them
 * @param pictures start, middle and finish, at half the range where a rule asks for it; empty when there is no drawing
 * @param frames the movement as a flip-book, for a screen
 * @param care the sentences that this patient's conditions and limits add
 * @param notDrawn whether one of these sentences asks for a thing that the pictures lack
 * @param lessThanPictured whether one of these sentences asks for a smaller range than the pictures show
 * @param easierTip the library's own tip, for a patient with no condition and no limit
 * @param easierExercise the name of an easier exercise that is allowed, for everyone else
 */
public record CardView(
        int number,
        String exerciseName,
        String phaseName,
        DoseView dose,
        boolean leftAndRight,
        Optional<String> needs,
        Optional<String> niceToHave,
        boolean hasPictures,
        boolean stacked,
        List<PictureView> pictures,
        boolean hasFrames,
        List<Markup> frames,
        List<StepView> steps,
        boolean hasCare,
        List<String> care,
        boolean notDrawn,
        boolean lessThanPictured,
        String feel,
        List<String> mistakes,
        Optional<String> easierTip,
        Optional<String> easierExercise,
        Optional<String> harderTip) {
    public record StepView(int stepNumber, String stepText) {}

    /**
     * Builds the card of an exercise.
     *
     * @param moving whether its pictures can be played
     */
    public static CardView of(CardKey facts, Stages stages, Pictures pictures, boolean moving) {
        Exercise exercise = facts.exercise();
        DoneOn sides = facts.dose().sides();
        Pictures.Shown shown = pictures.of(exercise, facts.variant());
        List<PictureView> stills = sides == DoneOn.ONE ? ofOneSide(shown.stills()) : shown.stills();
        List<Markup> frames = moving ? shown.frames().get() : List.of();
        return new CardView(
                facts.number(),
                exercise.name(),
                stages.phases().get(stages.order(exercise.phase())).name(),
                DoseView.of(exercise, facts.dose()),
                sides == DoneOn.EACH || sides == DoneOn.ALTERNATE,
                listed(needed(exercise, facts.sentences())),
                listed(niceToHave(exercise, facts.sentences())),
                !stills.isEmpty(),
                stills.size() == 2 && (facts.large() || areAllWide(stills)),
                stills,
                !frames.isEmpty(),
                frames,
                numbered(steps(exercise, facts.sentences(), sides)),
                !facts.care().isEmpty(),
                HandoutViews.said(facts.care()),
                !stills.isEmpty() && asksForWhatIsNotDrawn(facts.care()),
                !stills.isEmpty() && (shown.halfWay() ? facts.lessThanHalf() : facts.lessThanWhole()),
                exercise.feel(),
                exercise.mistakes(),
                facts.plain() ? Optional.of(exercise.makeEasier()) : Optional.empty(),
                facts.easier().map(Exercise::name),
                facts.plain() ? Optional.of(exercise.makeHarder()) : Optional.empty());
    }

    private static boolean asksForWhatIsNotDrawn(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.notDrawn()) {
                return true;
            }
        }
        return false;
    }

    /** Lists the equipment that the exercise or a sentence of the card requires. */
    private static Set<String> needed(Exercise exercise, List<Phrase> sentences) {
        Set<String> needed = new LinkedHashSet<>(exercise.equipment());
        for (Phrase phrase : sentences) {
            needed.addAll(phrase.needs());
        }
        return needed;
    }

    /** Lists the equipment that helps, without what a sentence of the card requires. */
    private static List<String> niceToHave(Exercise exercise, List<Phrase> sentences) {
        List<String> nice = new ArrayList<>(exercise.optional());
        for (Phrase phrase : sentences) {
            nice.removeAll(phrase.replacesOptional());
        }
        return nice;
    }

    private static List<PictureView> ofOneSide(List<PictureView> pictures) {
        List<PictureView> oneSide = new ArrayList<>();
        for (PictureView picture : pictures) {
            oneSide.add(picture.ofOneSide());
        }
        return oneSide;
    }

    private static boolean areAllWide(List<PictureView> pictures) {
        for (PictureView picture : pictures) {
            if (!picture.isWide()) {
                return false;
            }
        }
        return true;
    }

    static Optional<String> listed(Collection<String> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", things));
    }

    private static List<StepView> numbered(List<String> steps) {
        List<StepView> numbered = new ArrayList<>(steps.size());
        for (String step : steps) {
            numbered.add(new StepView(numbered.size() + 1, step));
        }
        return numbered;
    }

    /** Selects the steps that match the sentences of the card and the sides of the dose. */
    public static List<String> steps(Exercise exercise, List<Phrase> sentences, DoneOn sides) {
        Set<String> phrases = CardKey.ids(sentences);
        List<String> steps = new ArrayList<>();
        for (Exercise.Step step : exercise.steps()) {
            if (step.isPrintedWith(phrases) && (sides != DoneOn.ONE || !step.onlyForEachSide())) {
                steps.add(step.say());
            }
        }
        return steps;
    }

    /** Hashes a few fields that are fast to read; in a batch, cards are looked up more often than made. */
    @Override
    public int hashCode() {
        int hash = 31 * exerciseName.hashCode() + number;
        hash = 31 * (31 * hash + care.hashCode()) + easierExercise.hashCode();
        return 31 * (31 * hash + dose.repetitions()) + dose.daysPerWeek();
    }
}
