package openbook.library.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The questions that are asked before any routine, in groups. */
public record RedFlags(List<Group> groups, SortedMap<String, Flag> flags) {

    /** A group of questions as the patient page shows them. */
    public record Group(String id, String title) {}

    /**
     * A sign that must be seen by a clinician before any exercise.
     *
     * @param ask the question
     * @param askFromAge the youngest age to ask; empty for any
     * @param askToAge the oldest age to ask; empty for any
     * @param symptoms the symptoms in the question that sentences of the page may name too
     * @param urgency how soon to be seen after a yes
     * @param say the text for the patient after a yes
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

        /** True if the question applies at this age; every question applies if the age is unknown. */
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

        /** Leaves out the question, which nobody types. */
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
