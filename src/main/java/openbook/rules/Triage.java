package openbook.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openbook.intake.Intake;
import openbook.intake.Reading;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;

/** Decides by red flags, clearances and age whether a routine may be made. */
final class Triage {
    private Triage() {}

    /** Returns every reason against a routine, the most urgent first, then by id. */
    static List<Refusal> refusals(Library library, Intake intake) {
        List<Refusal> refusals = new ArrayList<>();
        for (RedFlags.Flag flag : intake.redFlags().present()) {
            boolean clearable = flag.urgency() == Urgency.CLEARANCE;
            if (!clearable || !intake.isCleared(flag.id())) {
                String because = "Red flag: " + flag.ask();
                refusals.add(new Refusal(flag.id(), flag.urgency(), flag.say(), because, flag.sources(), clearable));
            }
        }
        for (Intake.Present present : intake.conditions()) {
            Condition condition = present.condition();
            if (condition.stop().isPresent()) {
                Condition.Stop stop = condition.stop().get();
                refusals.add(
                        new Refusal(condition.id(), stop.urgency(), stop.say(), stop.because(), stop.sources(), false));
            }
            if (present.confirmed()
                    && condition.clearance() == Clearance.REQUIRED
                    && !intake.isCleared(condition.id())) {
                refusals.add(new Refusal(
                        condition.id(),
                        Urgency.CLEARANCE,
                        library.phrase(library.everyone().clearanceSay()).say(),
                        condition.name() + ": no routine until a clinician's clearance is recorded.",
                        List.of(),
                        true));
            }
        }
        var ages = library.everyone().ages();
        if (intake.age().isPresent() && intake.age().get() < ages.adultFrom()) {
            refusals.add(new Refusal(
                    "under-" + ages.adultFrom(),
                    Urgency.SOON,
                    library.phrase(ages.youngerSay()).say(),
                    "The library is written for adults from " + ages.adultFrom() + " on; this patient is "
                            + intake.age().get() + ".",
                    List.of(),
                    false));
        }
        Collections.sort(refusals);
        return List.copyOf(refusals);
    }

    /** Returns the notices for the clinician that do not prevent a routine. */
    static List<String> notices(Library library, Intake intake) {
        List<String> notices = new ArrayList<>(library.notices());
        if (!intake.redFlags().asked()) {
            notices.add("Red flags: not screened. The patient page opens with the questions.");
        }
        notices.addAll(intake.remarks());
        for (Reading reading : intake.readings()) {
            notices.add(reading.typed() + " read as " + reading.as() + ".");
        }
        for (Intake.Present present : intake.conditions()) {
            Condition condition = present.condition();
            if (!present.confirmed()) {
                notices.add(condition.id() + ": it is not known whether this was in the last weeks, so its rules hold"
                        + " and no clearance is asked for. Write recent: yes or recent: no beside the code.");
            }
            if (condition.clearance() == Clearance.ADVISED && !intake.isCleared(condition.id())) {
                notices.add(condition.id() + ": a clinician's clearance is advised before starting.");
            }
            if (condition.clearance() == Clearance.STOP && intake.isCleared(condition.id())) {
                notices.add(condition.id() + ": this is a stop; a recorded clearance does not lift it.");
            }
            if (condition.hasSide() && present.sides().isEmpty()) {
                notices.add(condition.id() + ": no side was given, so lying on the side is left out. Write "
                        + condition.id() + ":left or " + condition.id() + ":right.");
            } else if (!condition.hasSide() && !present.sides().isEmpty()) {
                notices.add(condition.id() + ": none of its rules depends on the side, so the side changes nothing.");
            }
        }
        for (Intake.Cleared cleared : intake.cleared()) {
            String by = cleared.by().orElse("(no name recorded)");
            String on = cleared.on().map(day -> " on " + day).orElse("");
            boolean relevant = intake.conditions().stream()
                            .anyMatch(it -> it.condition().id().equals(cleared.what()))
                    || intake.redFlags().present().stream()
                            .anyMatch(it -> it.id().equals(cleared.what()));
            notices.add(cleared.what() + ": cleared by " + by + on
                    + (relevant ? "." : "; the intake does not name it otherwise."));
        }
        var ages = library.everyone().ages();
        boolean boneKnown = false;
        for (Intake.Present present : intake.conditions()) {
            boneKnown |= present.condition().tellsBoneStrength();
        }
        int age = intake.age().orElse(0);
        if (age >= ages.boneCheckFrom() && !boneKnown) {
            notices.add("Age " + age + " and no word on bone strength: if it was never checked, add --condition "
                    + ages.boneCheckSuggest() + ".");
        }
        return List.copyOf(notices);
    }
}
