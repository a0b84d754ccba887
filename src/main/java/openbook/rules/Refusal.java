package openbook.rules;

import java.util.List;
import openbook.library.model.Urgency;

/**
 * A reason why there can be no routine for this patient now.
 *
 * @param id of the condition or red flag, or a word for the other reasons
 * @param say the text for the patient
 * @param because the reason for the clinician, and what would lift it
 * @param clearable whether recording a clearance lifts it
 */
public record Refusal(String id, Urgency urgency, String say, String because, List<String> sources, boolean clearable)
        implements Comparable<Refusal> {

    /** The most urgent first, then by id. */
    @Override
    public int compareTo(Refusal other) {
        int byUrgency = urgency.compareTo(other.urgency);
        return byUrgency == 0 ? id.compareTo(other.id) : byUrgency;
    }
}
