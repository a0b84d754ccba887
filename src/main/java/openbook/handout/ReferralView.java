package openbook.handout;

import java.util.List;
import java.util.Optional;
import openbook.library.Library;
import openbook.library.Urgency;
import openbook.routine.Outcome;
import openbook.rules.Refusal;

/** The patient's page when there is no routine: what to do, and how soon. */
record ReferralView(
        Optional<String> patient,
        String date,
        boolean emergency,
        boolean sameDay,
        boolean soon,
        boolean clearance,
        List<String> saySentences,
        String version,
        String libraryHash) {

    static ReferralView of(Library library, Outcome.Referral referral, Page page) {
        return new ReferralView(
                referral.intake().name(),
                page.longDate(),
                referral.urgency() == Urgency.EMERGENCY,
                referral.urgency() == Urgency.SAME_DAY,
                referral.urgency() == Urgency.SOON,
                referral.urgency() == Urgency.CLEARANCE,
                referral.reasons().stream().map(Refusal::say).distinct().toList(),
                page.version(),
                library.hash());
    }
}
