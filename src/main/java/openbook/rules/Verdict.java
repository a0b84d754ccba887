package openbook.rules;

import java.util.List;
import java.util.Optional;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Phrase;

/**
 * What was found about one exercise for one patient.
 *
 * @param withheld every reason against it; empty for most
 * @param override the therapist's word that beats those reasons
 * @param applied the adapt, caution and prefer rules that match it
 * @param changes all changes, merged to the most careful
 * @param sentences the phrases that its rules and limits add, those that yield to others left out
 * @param preference the sum of the preferences that count
 * @param strongestPreference the greatest single preference that counts
 * @param lieOn the side to lie on, when only one will do
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

    /** The verdict on an exercise of which no rule and no limit says anything. */
    public static Verdict untouched(Exercise exercise) {
        return new Verdict(
                exercise, List.of(), Optional.empty(), List.of(), Changes.NONE, List.of(), 0, 0, Optional.empty());
    }

    /** Whether it can be part of a routine. */
    public boolean allowed() {
        return withheld.isEmpty() || override.isPresent();
    }
}
