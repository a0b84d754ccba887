package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import openbook.Made;
import openbook.Sample;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.CardView;
import openbook.handout.view.ClinicianView;
import openbook.handout.view.HandoutView;
import openbook.handout.view.HandoutViews;
import openbook.handout.view.PageContext;
import openbook.handout.view.ReferralView;
import openbook.handout.view.SheetView;
import openbook.intake.Intake;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.Planned;
import openbook.routine.PlannedDose;
import openbook.routine.Planner;
import openbook.rules.Screening;

/** Pages and views of made-up patients, for tests; the date, the version and the hash of the library are fixed. */
final class Pages {
    static final PageContext PAGE = new PageContext(LocalDate.of(2026, 11, 22), "VERSION");

    private Pages() {}

    static Outcome outcome(String yaml) {
        return Planner.plan(Sample.LIBRARY, Sample.intake(yaml));
    }

    static Outcome.Routine routine(String yaml) {
        Outcome outcome = outcome(yaml);
        assertThat(outcome).isInstanceOf(Outcome.Routine.class);
        return (Outcome.Routine) outcome;
    }

    static HandoutView handout(String yaml) {
        return view(routine(yaml));
    }

    static HandoutView view(Outcome.Routine routine) {
        return new HandoutViews(Sample.LIBRARY, PAGE, Pictures.NONE, true).of(routine);
    }

    static ReferralView view(Outcome.Referral referral) {
        return ReferralView.of(referral, SheetView.of(Sample.LIBRARY, PAGE, false, true));
    }

    static List<String> steps(Planned card) {
        return CardView.steps(
                card.verdict().exercise(),
                card.verdict().sentences(),
                card.dose().sides());
    }

    static ClinicianView clinician(String yaml) {
        return ClinicianView.of(Sample.LIBRARY, outcome(yaml), PAGE, true);
    }

    static String patient(Library library, String yaml, Format format) {
        Outcome outcome = Planner.plan(library, Made.intake(library, yaml));
        var handouts = new Handouts(library, Templates.builtIn(), PAGE, Pictures.NONE);
        return outcome instanceof Outcome.Routine routine
                ? handouts.patient(routine, format)
                : handouts.patient((Outcome.Referral) outcome, format);
    }

    static String clinician(Library library, String yaml, Format format) {
        Outcome outcome = Planner.plan(library, Made.intake(library, yaml));
        return new Handouts(library, Templates.builtIn(), PAGE, Pictures.NONE).clinician(outcome, format);
    }

    /** The real library with these of its exercises only, so that an edit to another one changes no golden file. */
    static Library only(String... ids) {
        Library real = Sample.LIBRARY;
        Library few = Made.library(List.of(ids).stream().map(real::exercise).toList());
        return new Library(
                few.vocabulary(),
                few.sources(),
                few.phrases(),
                few.goals(),
                few.stages(),
                few.limits(),
                few.redFlags(),
                few.everyone(),
                few.exercises(),
                new TreeMap<>(real.conditions()),
                few.protocols(),
                real.chart(),
                few.hash(),
                few.notices());
    }

    /** The same intake with these conditions; reading thousands of them anew would take long. */
    static Intake with(Intake intake, List<Intake.Present> conditions) {
        return new Intake(
                intake.name(),
                intake.age(),
                intake.goals(),
                intake.protocol(),
                conditions,
                intake.limits(),
                intake.equipment(),
                intake.minutes(),
                intake.mostExercises(),
                intake.stage(),
                intake.redFlags(),
                intake.cleared(),
                intake.include(),
                intake.exclude(),
                intake.overrides(),
                intake.notes(),
                intake.readings(),
                intake.remarks());
    }

    /** Every allowed exercise of the library as it would be planned for this patient, chosen or not. */
    static List<Planned> cards(Intake intake) {
        return Screening.screen(Sample.LIBRARY, intake).verdicts().stream()
                .filter(it -> it.allowed())
                .map(it -> new Planned(
                        it, PlannedDose.of(it, Sample.LIBRARY.stages().settings()), 0, Optional.empty()))
                .toList();
    }
}
