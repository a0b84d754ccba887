package openbook.library.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The questions that are asked before any routine, in groups. */
public record RedFlags(List<Group> groups, SortedMap<String, Flag> flags) {

    /** A group of questions as the patient page shows them. */
    public record Group(String id, String title) {}

    /**
     * A sign of something that exercise must not hide.
     *
     * @param ask the question
     * @param askFromAge the youngest age that it is put to; empty for any
     * @param askToAge the oldest age that it is put to; empty for any
     * @param symptoms the symptoms that it asks for, where a sentence of the page may speak of them too
     * @param urgency what a yes leads to
     * @param say what the patient is told then
     */
    public record Flag(
            String id,
            String group,
            String ask,
            Optional<Integer> askFromAge,
            Optional<Integer> askToAge,
            List<String> symptoms,
            Urgency urgency,
            String say,
            List<String> sources,
            Strength strength)
            implements Named {

        /** Whether the age leaves it open; an age that nobody gave leaves all questions open. */
        public boolean isOpenAt(Optional<Integer> age) {
            return age.isEmpty()
                    || (age.get() >= askFromAge.orElse(Integer.MIN_VALUE)
                            && age.get() <= askToAge.orElse(Integer.MAX_VALUE));
        }

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
