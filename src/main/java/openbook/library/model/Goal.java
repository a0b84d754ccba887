package openbook.library.model;

import java.util.List;

/**
 * A goal of a patient, such as better golf rotation.
 *
 * @param name the title of the handout, in the patient's words
 * @param also synonyms
 * @param reasons the reasons why the routine helps, the most important first
 */
public record Goal(String id, String name, List<String> also, List<Why> reasons, List<String> sources)
        implements Named {

    /**
     * A reason why the routine helps.
     *
     * @param names the tags of the moves that it names; printed only for a session that has all of them
     */
    public record Why(String say, List<String> names) {}

    /** The sentences of all reasons. */
    public List<String> why() {
        return reasons.stream().map(Why::say).toList();
    }
}
