package openbook.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Phrase;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose.DoneOn;
import openbook.rules.Applied;
import openbook.rules.Verdict;

/**
 * One exercise on the page.
 *
 * @param niceToHave what helps and is not needed
 * @param stacked whether the two pictures stand above each other beside the words: wide ones do, and all in large
 *     print; else they stand in a row and the steps flow around them
 * @param pictures the start, what lies between and the finish, half way where a rule asks for half the range; none where nobody has drawn it
 * @param frames the movement as a flip-book, for a screen
 * @param care the sentences that this patient's conditions and limits add
 * @param lessThanPictured whether one of these sentences asks for a smaller move than the pictures show
 * @param easierTip the library's own words, for someone with no condition and no limit
 * @param easierExercise the name of an easier exercise that is allowed, for everyone else
 */
record CardView(
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
        boolean lessThanPictured,
        String feel,
        List<String> mistakes,
        Optional<String> easierTip,
        Optional<String> easierExercise,
        Optional<String> harderTip) {
    record StepView(int stepNumber, String stepText) {}

    static CardView of(
            Library library, Outcome.Routine routine, int index, Pictures pictures, boolean large, boolean moving) {
        Planned planned = routine.exercises().get(index);
        Verdict verdict = planned.verdict();
        Exercise exercise = verdict.exercise();
        boolean plain = routine.intake().isPlain();
        List<Phrase> care = care(verdict, routine.screened().pageSentences());
        Pictures.Shown shown = pictures.of(verdict);
        List<PictureView> stills = shown.stills();
        if (planned.dose().sides() == DoneOn.ONE) {
            stills = ofOneSide(stills);
        }
        List<Markup> frames = moving ? shown.frames().get() : List.of();
        return new CardView(
                index + 1,
                exercise.name(),
                library.stages()
                        .phases()
                        .get(library.stages().order(exercise.phase()))
                        .name(),
                DoseView.of(exercise, planned.dose()),
                planned.dose().sides() == DoneOn.EACH || planned.dose().sides() == DoneOn.ALTERNATE,
                listed(exercise.equipment()),
                listed(exercise.optional()),
                !stills.isEmpty(),
                stills.size() == 2 && (large || areAllWide(stills)),
                stills,
                !frames.isEmpty(),
                frames,
                numbered(steps(planned)),
                !care.isEmpty(),
                said(care),
                !stills.isEmpty() && areLessThanPictured(care, shown.halfWay() ? ofHalfRange(verdict) : Set.of()),
                exercise.feel(),
                exercise.mistakes(),
                plain ? Optional.of(exercise.makeEasier()) : Optional.empty(),
                plain ? Optional.empty() : easierAllowed(routine, exercise),
                plain ? Optional.of(exercise.makeHarder()) : Optional.empty());
    }

    /** What is said of this exercise and not yet of the whole session. */
    private static List<Phrase> care(Verdict verdict, List<Phrase> onPage) {
        Set<String> said = ids(onPage);
        List<Phrase> care = new ArrayList<>();
        for (Phrase phrase : verdict.sentences()) {
            if (!said.contains(phrase.id())) {
                care.add(phrase);
            }
        }
        return care;
    }

    private static List<String> said(List<Phrase> phrases) {
        List<String> said = new ArrayList<>();
        for (Phrase phrase : phrases) {
            said.add(phrase.say());
        }
        return said;
    }

    /** The sentences that say of the range no more than half the movement shows. */
    private static Set<String> ofHalfRange(Verdict verdict) {
        Set<String> said = new HashSet<>();
        for (Applied applied : verdict.applied()) {
            if (applied.rule().changes().halfRange()) {
                applied.rule().say().ifPresent(said::add);
            }
        }
        return said;
    }

    private static boolean areLessThanPictured(List<Phrase> phrases, Set<String> pictured) {
        for (Phrase phrase : phrases) {
            if (phrase.lessThanPictured() && !pictured.contains(phrase.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<PictureView> ofOneSide(List<PictureView> pictures) {
        List<PictureView> oneSide = new ArrayList<>();
        for (PictureView picture : pictures) {
            oneSide.add(picture.ofOneSide());
        }
        return oneSide;
    }

    private static Set<String> ids(List<Phrase> phrases) {
        Set<String> ids = new HashSet<>();
        for (Phrase phrase : phrases) {
            ids.add(phrase.id());
        }
        return ids;
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
        List<StepView> numbered = new ArrayList<>();
        for (String step : steps) {
            numbered.add(new StepView(numbered.size() + 1, step));
        }
        return numbered;
    }

    /** The steps that fit the sentences of the card and the sides that are done. */
    static List<String> steps(Planned planned) {
        Set<String> phrases = ids(planned.verdict().sentences());
        boolean bothSides = planned.dose().sides() != DoneOn.ONE;
        List<String> steps = new ArrayList<>();
        for (Exercise.Step step : planned.verdict().exercise().steps()) {
            if (Collections.disjoint(step.leftOutWith(), phrases)
                    && (step.onlyWith().isEmpty() || !Collections.disjoint(step.onlyWith(), phrases))
                    && (bothSides || !step.onlyForEachSide())) {
                steps.add(step.say());
            }
        }
        return steps;
    }

    /** An easier exercise can be named only if it is itself allowed; its own text was never screened. */
    private static Optional<String> easierAllowed(Outcome.Routine routine, Exercise exercise) {
        for (String id : exercise.regressions()) {
            for (Verdict verdict : routine.screened().verdicts()) {
                if (verdict.exercise().id().equals(id) && verdict.withheld().isEmpty()) {
                    return Optional.of(verdict.exercise().name());
                }
            }
        }
        return Optional.empty();
    }

    /** Tells most cards apart by what is quick to look at; in a batch they are looked up more often than made. */
    @Override
    public int hashCode() {
        return 31 * (31 * exerciseName.hashCode() + number) + care.hashCode();
    }
}
