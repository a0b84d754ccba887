package openbook.library.model;

import java.util.List;
import java.util.Optional;

/**
 * A condition a patient can have, and what it does to the exercises.
 *
 * @param also other words for it; a word that several conditions share asks which one is meant
 * @param codes ICD-10-CM patterns such as {@code M81.-}; a code that several conditions list names all of them at once
 * @param suggestedBy codes and words that only ever suggest this condition, and so ask
 * @param status codes and words that a chart keeps for life: they ask whether it was in the last weeks
 * @param stop what is said when there can be no routine; present exactly when the clearance is a stop
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
     * Why there can be no routine.
     *
     * @param say what the patient is told
     * @param because why, for the clinician
     */
    public record Stop(Urgency urgency, String say, String because, List<String> sources) {}

    /** Whether a rule speaks of a good side, so that the side of this condition matters. */
    public boolean hasSide() {
        for (Rule rule : rules) {
            if (rule.changes().goodSideDown()) {
                return true;
            }
        }
        return false;
    }
}
