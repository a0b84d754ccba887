package openbook.handout.view;

import java.util.List;
import java.util.Optional;
import openbook.library.model.Urgency;
import openbook.routine.Outcome;
import openbook.rules.Refusal;

/** The patient's page when there is no routine: what to do, and how soon. */
public record ReferralView(
        Optional<String> patient,
        boolean emergency,
        boolean sameDay,
        boolean soon,
        boolean clearance,
        List<String> saySentences,
        Optional<String> emergencyNumber,
        SheetView sheet) {

    /** Leaves out milder orders in an emergency: "see your doctor soon" would weaken "go now". */
    public static ReferralView of(Outcome.Referral referral, SheetView sheet) {
        boolean emergency = referral.urgency() == Urgency.EMERGENCY;
        return new ReferralView(
                referral.intake().name(),
                emergency,
                referral.urgency() == Urgency.SAME_DAY,
                referral.urgency() == Urgency.SOON,
                referral.urgency() == Urgency.CLEARANCE,
                referral.reasons().stream()
                        .filter(it -> !emergency || it.urgency() == Urgency.EMERGENCY)
                        .map(Refusal::say)
                        .distinct()
                        .toList(),
                sheet.emergencyNumber(),
                emergency ? sheet.forEmergency() : sheet.forReferral());
    }
}
