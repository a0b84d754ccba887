package openbook.rules;

import java.util.List;
import java.util.SortedSet;
import openbook.library.model.Condition;
import openbook.library.model.Limit;
import openbook.library.model.Rule;

/** One reason why an exercise is withheld from this patient. */
public sealed interface Withholding {
    /** A stable id: the id of the rule, or a fixed word for the other reasons. */
    String id();

    /** The reason, as a sentence for the clinician. */
    String because();

    /** True if a therapist can override it on record. */
    default boolean canBeOverridden() {
        return true;
    }

    /** An avoid rule of a condition. */
    record ByRule(Condition condition, Rule rule) implements Withholding {
        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public String because() {
            return rule.because();
        }
    }

    /** A limit: the exercise needs something that the patient cannot do. */
    record ByLimit(Limit limit) implements Withholding {
        @Override
        public String id() {
            return "cannot-" + limit.id();
        }

        @Override
        public String because() {
            return "The patient " + limit.plain() + ".";
        }
    }

    /**
     * A side-lying exercise, if no side is known to be safe to lie on.
     *
     * @param conditions the ids of the conditions that ask for the good side down
     * @param told whether the bad sides were given; if not, either side could be bad
     */
    record BySide(List<String> conditions, boolean told) implements Withholding {
        @Override
        public String id() {
            return "no-good-side";
        }

        @Override
        public String because() {
            String who = String.join(", ", conditions);
            return told
                    ? "Neither side is good to lie on (" + who + ")."
                    : "The good side is not known: " + who + " was given without a side.";
        }
    }

    /** Missing equipment. */
    record ByEquipment(SortedSet<String> missing) implements Withholding {
        @Override
        public String id() {
            return "needs-" + String.join("-and-", missing);
        }

        @Override
        public String because() {
            return "It needs equipment that is not at hand: " + String.join(", ", missing) + ".";
        }

        @Override
        public boolean canBeOverridden() {
            return false;
        }
    }

    /** The therapist excluded the exercise. */
    record ByVeto() implements Withholding {
        @Override
        public String id() {
            return "excluded";
        }

        @Override
        public String because() {
            return "The therapist left it out.";
        }

        @Override
        public boolean canBeOverridden() {
            return false;
        }
    }
}
