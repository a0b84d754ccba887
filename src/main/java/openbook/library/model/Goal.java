package openbook.library.model;

import java.util.List;

/**
 * What a patient wants to get better at.
 *
 * @param name the title of the handout, in the patient's words
 * @param also other words for it
 * @param reasons why the routine helps, the most important first
 */
public record Goal(String id, String name, List<String> also, List<Why> reasons, List<String> sources)
        implements Named {

    /**
     * A sentence on why the routine helps.
     *
     * @param names tags of the moves that it speaks of: it is said only of a session that has all of them
     */
    public record Why(String say, List<String> names) {}

    /** All sentences, whatever the session. */
    public List<String> why() {
        return reasons.stream().map(Why::say).toList();
    }
}
