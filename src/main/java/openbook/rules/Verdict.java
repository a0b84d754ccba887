package openbook.rules;

import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;

/**
 * The result of the screening for one exercise and one patient.
 *
 * @param withheld every reason against the exercise; empty for most
 * @param override the therapist's override of those reasons
 * @param applied the adapt, caution and prefer rules that match the exercise
 * @param changes all changes, merged to the most careful
 * @param sentences the phrases for the card from these rules and from limits, without those that yield to others
 * @param preference the sum of the preferences that count
 * @param strongestPreference the greatest single preference that counts
 * @param lieOn the side to lie on, if only one is safe
 */
public record Verdict(
        Exercise exercise,
        List<Withholding> withheld,
        Optional<Intake.TherapistOverride> override,
        List<Applied> applied,
        Changes changes,
        List<Phrase> sentences,
        int preference,
        int strongestPreference,
        Optional<Side> lieOn) {

    /** The default verdict: no rule, limit or therapist's decision affects the exercise. */
    public static Verdict untouched(Exercise exercise) {
        return new Verdict(
                exercise, List.of(), Optional.empty(), List.of(), Changes.NONE, List.of(), 0, 0, Optional.empty());
    }

    /** True if this is the default verdict. */
    public boolean isUntouched() {
        return withheld.isEmpty() && applied.isEmpty() && sentences.isEmpty();
    }

    /** True if the exercise can be part of a routine. */
    public boolean allowed() {
        return withheld.isEmpty() || override.isPresent();
    }
}
