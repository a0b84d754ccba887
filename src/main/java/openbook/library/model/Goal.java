package openbook.library.model;

import java.util.List;

/**
 * What a patient wants to get better at.
 *
 * @param name the title of the handout, in the patient's words
 * @param also other words for it
 * @param why three sentences on why the routine helps
 */
public record Goal(String id, String name, List<String> also, List<String> why, List<String> sources)
        implements Named {}
