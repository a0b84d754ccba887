package openbook.handout.view;

import java.util.List;
import java.util.Optional;

/**
 * The patient's page. Every sentence in it is from the library, or is the patient's name or note.
 *
 * @param haveReady all that the exercises need
 * @param moving whether pictures can be played
 * @param askFirst whether the red-flag questions open the page, because nobody has answered them
 * @param sessionSentences what conditions say about the whole session
 * @param hasSides whether the week has boxes for left and right
 */
public record HandoutView(
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
        Before before,
        boolean hasSessionSentences,
        List<String> sessionSentences,
        Why why,
        List<CardView> cards,
        boolean hasSides,
        Stop stop,
        String nextStep,
        SheetView sheet) {

    public record QuestionGroup(String groupTitle, List<String> questions) {}

    /** What everyone is told before the first exercise. */
    public record Before(List<String> beforeSentences) {}

    /** Why the goals are worth the work. */
    public record Why(List<String> whySentences) {}

    /** When to stop, and whom to call. */
    public record Stop(List<String> stopSentences, Optional<ClinicView> clinic) {}
}
