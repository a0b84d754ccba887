package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * A condition of a patient, with its rules.
 *
 * @param also synonyms; a synonym of several conditions is ambiguous
 * @param codes ICD-10-CM patterns such as {@code M81.-}; a code that several conditions list names all of them at once
 * @param suggestedBy codes and words that only suggest this condition, so that the user is asked
 * @param status codes and words that stay in a chart for life, so that the user is asked whether it was recent
 * @param stop the text for a patient without a routine; present exactly when the clearance is STOP
 * @param tellsBoneStrength whether naming it answers the question of bone strength
 * @param pageSentences phrases printed once on the page
 */
public record Condition(
        String id,
        String name,
        List<String> also,
        List<String> codes,
        List<String> suggestedBy,
        List<String> status,
        Clearance clearance,
        Optional<Stop> stop,
        boolean tellsBoneStrength,
        List<String> pageSentences,
        List<Rule> rules)
        implements Named {

    /**
     * The reason why there can be no routine.
     *
     * @param say the text for the patient
     * @param because the reason, for the clinician
     */
    public record Stop(Urgency urgency, String say, String because, List<String> sources) {}

    /** True if a rule depends on the side of this condition. */
    public boolean hasSide() {
        for (Rule rule : rules) {
            if (rule.changes().goodSideDown()) {
                return true;
            }
        }
        return false;
    }
}
