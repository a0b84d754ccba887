package openbook.library.model;

import java.util.List;
import java.util.SortedMap;

/** The questions that are asked before any routine, in groups. */
public record RedFlags(List<Group> groups, SortedMap<String, Flag> flags) {

    /** A group of questions as the patient page shows them. */
    public record Group(String id, String title) {}

    /**
     * A sign of something that exercise must not hide.
     *
     * @param ask the question
     * @param urgency what a yes leads to
     * @param say what the patient is told then
     */
    public record Flag(
            String id, String group, String ask, Urgency urgency, String say, List<String> sources, Strength strength)
            implements Named {

        @Override
        public String name() {
            return ask;
        }

        @Override
        public List<String> also() {
            return List.of();
        }

        /** Its question is a sentence, which nobody types. */
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
