package openbook.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openbook.intake.Intake;
import openbook.library.Everyone;
import openbook.library.Exercise;
import openbook.library.Goal;
import openbook.library.Library;
import openbook.library.Phrase;
import openbook.library.RedFlags;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose.DoneOn;
import openbook.rules.Verdict;

/**
 * The patient's page. Every sentence in it is from the library, or is the patient's name or note.
 *
 * @param haveReady all that the exercises need
 * @param moving whether pictures can be played
 * @param askFirst whether the red-flag questions open the page, because nobody has answered them
 * @param hasSides whether the week has boxes for left and right
 * @param sessionSentences what conditions say about the whole session
 */
record HandoutView(
        String title,
        Optional<String> patient,
        int exerciseCount,
        String totalMinutes,
        Optional<String> haveReady,
        boolean smallPictures,
        boolean moving,
        boolean askFirst,
        List<QuestionGroup> questionGroups,
        boolean hasNotes,
        List<String> noteLines,
        List<String> beforeSentences,
        boolean hasSessionSentences,
        List<String> sessionSentences,
        List<String> whySentences,
        List<CardView> cards,
        boolean hasSides,
        List<String> stopSentences,
        String nextStep,
        SheetView sheet) {
    private static final int WHY = 3;

    record QuestionGroup(String groupTitle, List<String> questions) {}

    record StepView(int stepNumber, String stepText) {}

    /**
     * One exercise on the page.
     *
     * @param niceToHave what helps and is not needed
     * @param stacked whether the two pictures stand above each other beside the words: wide ones do, and all in large
     *     print; else they stand in a row and the steps flow around them
     * @param pictures the start, what lies between and the finish; none where nobody has drawn it
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
            List<String> frames,
            List<StepView> steps,
            boolean hasCare,
            List<String> care,
            boolean lessThanPictured,
            String feel,
            List<String> mistakes,
            Optional<String> easierTip,
            Optional<String> easierExercise,
            Optional<String> harderTip) {}

    /**
     * The page of a routine.
     *
     * @param screen whether it is for a browser
     */
    static HandoutView of(Library library, Outcome.Routine routine, Page page, Pictures pictures, boolean screen) {
        Intake intake = routine.intake();
        boolean ask = !intake.redFlags().asked();
        List<String> session =
                routine.screened().pageSentences().stream().map(Phrase::say).toList();
        boolean moving = screen && page.look().moving() && page.look().layout() == Look.CardLayout.CARDS;
        boolean large = page.look().largePrint() || routine.screened().largePrint();
        List<CardView> cards = IntStream.range(0, routine.exercises().size())
                .mapToObj(i -> card(library, routine, i, pictures, large, moving))
                .toList();
        return new HandoutView(
                intake.goals().stream().map(Goal::name).collect(Collectors.joining(" \u00b7 ")),
                intake.name(),
                routine.exercises().size(),
                minutes(routine.minutes()),
                listed(routine.exercises().stream()
                        .flatMap(it -> it.verdict().exercise().equipment().stream())
                        .distinct()
                        .toList()),
                page.look().pictures() == Look.PictureSize.SMALL,
                cards.stream().anyMatch(CardView::hasFrames),
                ask,
                ask ? questions(library.redFlags()) : List.of(),
                !intake.notes().isEmpty(),
                intake.notes().stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                forEveryone(library, routine, Everyone.Where.BEFORE_YOU_START),
                !session.isEmpty(),
                session,
                why(intake.goals()),
                cards,
                cards.stream().anyMatch(CardView::leftAndRight),
                forEveryone(library, routine, Everyone.Where.STOP_AND_CALL),
                routine.stage().next(),
                SheetView.of(library, page, large, screen));
    }

    /** Three sentences at most; with several goals each says its first before any says its second. */
    private static List<String> why(List<Goal> goals) {
        return IntStream.range(0, WHY)
                .boxed()
                .flatMap(i -> goals.stream()
                        .filter(goal -> goal.why().size() > i)
                        .map(goal -> goal.why().get(i)))
                .distinct()
                .limit(WHY)
                .toList();
    }

    private static String minutes(double minutes) {
        return String.valueOf((int) Math.ceil(minutes));
    }

    private static List<QuestionGroup> questions(RedFlags redFlags) {
        return redFlags.groups().stream()
                .map(group -> new QuestionGroup(
                        group.title(),
                        redFlags.flags().values().stream()
                                .filter(flag -> flag.group().equals(group.id()))
                                .map(RedFlags.Flag::ask)
                                .toList()))
                .toList();
    }

    private static List<String> forEveryone(Library library, Outcome.Routine routine, Everyone.Where where) {
        return library.everyone().sentences().stream()
                .filter(it -> it.where() == where)
                .filter(it -> routine.exercises().stream()
                        .anyMatch(planned ->
                                it.match().test(planned.verdict().exercise().tags())))
                .map(it -> library.phrase(it.say()).say())
                .toList();
    }

    private static CardView card(
            Library library, Outcome.Routine routine, int index, Pictures pictures, boolean large, boolean moving) {
        Planned planned = routine.exercises().get(index);
        Verdict verdict = planned.verdict();
        Exercise exercise = verdict.exercise();
        boolean plain = routine.intake().isPlain();
        List<Phrase> onPage = routine.screened().pageSentences();
        List<Phrase> care = verdict.sentences().stream()
                .filter(phrase -> onPage.stream().noneMatch(it -> it.id().equals(phrase.id())))
                .toList();
        List<PictureView> stills = pictures.stills().apply(exercise);
        if (planned.dose().sides() == DoneOn.ONE) {
            stills = stills.stream().map(PictureView::ofOneSide).toList();
        }
        List<String> frames = moving ? pictures.frames().apply(exercise) : List.of();
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
                stills.size() == 2 && (large || stills.stream().allMatch(PictureView::isWide)),
                stills,
                !frames.isEmpty(),
                frames,
                numbered(steps(planned)),
                !care.isEmpty(),
                care.stream().map(Phrase::say).toList(),
                !stills.isEmpty() && care.stream().anyMatch(Phrase::lessThanPictured),
                exercise.feel(),
                exercise.mistakes(),
                plain ? Optional.of(exercise.makeEasier()) : Optional.empty(),
                plain ? Optional.empty() : easierAllowed(routine, exercise),
                plain ? Optional.of(exercise.makeHarder()) : Optional.empty());
    }

    private static Optional<String> listed(List<String> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", things));
    }

    private static List<StepView> numbered(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new StepView(i + 1, steps.get(i)))
                .toList();
    }

    /** The steps that fit the sentences of the card and the sides that are done. */
    static List<String> steps(Planned planned) {
        Set<String> phrases =
                planned.verdict().sentences().stream().map(Phrase::id).collect(Collectors.toSet());
        boolean bothSides = planned.dose().sides() != DoneOn.ONE;
        return planned.verdict().exercise().steps().stream()
                .filter(step -> step.leftOutWith().stream().noneMatch(phrases::contains))
                .filter(step ->
                        step.onlyWith().isEmpty() || step.onlyWith().stream().anyMatch(phrases::contains))
                .filter(step -> bothSides || !step.onlyForEachSide())
                .map(Exercise.Step::say)
                .toList();
    }

    /** An easier exercise can be named only if it is itself allowed; its own text was never screened. */
    private static Optional<String> easierAllowed(Outcome.Routine routine, Exercise exercise) {
        return exercise.regressions().stream()
                .flatMap(id -> routine.screened().verdicts().stream()
                        .filter(it -> it.exercise().id().equals(id)))
                .filter(it -> it.withheld().isEmpty())
                .map(it -> it.exercise().name())
                .findFirst();
    }
}
