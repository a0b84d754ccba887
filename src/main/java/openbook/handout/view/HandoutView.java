package openbook.handout.view;

import java.util.List;
import java.util.Optional;

/**
 * The patient's page. Each sentence is from the library, or is the patient's name or note.
 *
 * @param haveReady all equipment of the exercises
 * @param severalExercises whether there is more than one exercise, so that its word is a plural
 * @param severalMinutes whether the time is more than one minute
 * @param moving whether pictures can be played
 * @param askFirst whether the red-flag questions open the page, because they are unanswered
 * @param questionBoxes the questions that apply at this age, the most urgent first
 * @param sessionSentences what conditions say about the whole session
 * @param hasSides whether the week has boxes for left and right
 */
public record HandoutView(
        String title,
        Optional<String> patient,
        int exerciseCount,
        boolean severalExercises,
        String totalMinutes,
        boolean severalMinutes,
        Optional<String> haveReady,
        boolean smallPictures,
        boolean moving,
        boolean askFirst,
        List<QuestionBox> questionBoxes,
        boolean hasNotes,
        List<String> noteLines,
        Before before,
        boolean hasSessionSentences,
        List<String> sessionSentences,
        Why why,
        List<CardView> cards,
        boolean hasSides,
        Stop stop,
        String nextStep,
        SheetView sheet) {

    /** Questions that lead to the same urgency, one box for each of the three. */
    public record QuestionBox(
            boolean callNow,
            boolean callToday,
            boolean tellFirst,
            List<String> questions,
            Optional<String> emergencyNumber,
            Optional<ClinicView> clinic) {}

    /** Sentences for every patient, before the first exercise. */
    public record Before(List<String> beforeSentences) {}

    /** Sentences on why the goals are worth the work. */
    public record Why(List<String> whySentences) {}

    /** Sentences on when to stop, and whom to call. */
    public record Stop(List<String> stopSentences, Optional<ClinicView> clinic, Optional<String> emergencyNumber) {}
}
