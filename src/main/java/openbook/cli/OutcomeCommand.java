package openbook.cli;

import java.util.List;
import java.util.Optional;
import openbook.handout.Clinic;
import openbook.handout.Handouts;
import openbook.handout.Look;
import openbook.handout.Page;
import openbook.handout.Templates;
import openbook.intake.IntakeReader;
import openbook.library.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import openbook.rules.Refusal;
import openbook.yaml.Place;
import openbook.yaml.Problem;
import openbook.yaml.ProblemsException;

/** A command that turns an intake into an outcome and prints something of it. */
abstract class OutcomeCommand extends LibraryCommand {
    private final IntakeOptions intake = new IntakeOptions(syntax());

    private final OutputOptions output;

    private final TemplateOptions templates = new TemplateOptions(syntax());

    private final LookOptions look = new LookOptions(syntax());

    /** @param clinician whether its pages are for clinicians */
    OutcomeCommand(Console console, boolean clinician) {
        super(console);
        output = new OutputOptions(syntax(), clinician);
    }

    @Override
    final List<ExitCode> exitCodes() {
        return List.of(ExitCode.DONE, ExitCode.FAULT, ExitCode.BAD_INPUT, ExitCode.CLINICAL_NO);
    }

    @Override
    final ExitCode execute() {
        output.check();
        check();
        Optional<Clinic> clinic = look.clinic(console());
        Look looks = look.look(clinic, moving(), output.columns(console()));
        Templates pages = templates.templates();
        Library library = library(intake.protocolFile());
        Outcome outcome = Planner.plan(library, intake.read(library, console(), output.date(console())));
        if (outcome instanceof Outcome.Unmet unmet) {
            throw new ProblemsException(unmet.wishes().stream()
                    .map(wish -> new Problem(Place.whole(wish.key()), wish.because(), wish.hint()))
                    .toList());
        }
        var page = new Page(output.date(console()), Version.current(), looks, clinic);
        print(outcome, new Handouts(library, pages, page));
        if (outcome instanceof Outcome.Referral referral) {
            tell(referral.reasons());
            return ExitCode.CLINICAL_NO;
        }
        return ExitCode.DONE;
    }

    @Override
    final String hintAtExtra(String word) {
        return IntakeReader.asFlag(library(), word)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("");
    }

    final OutputOptions output() {
        return output;
    }

    /** Whether pictures on a screen can be played. */
    abstract boolean moving();

    /** What can be known to fail before anything is read. */
    abstract void check();

    /** Prints what this command is for. */
    abstract void print(Outcome outcome, Handouts handouts);

    /** One line on what was made. */
    static String summary(Outcome outcome) {
        if (outcome instanceof Outcome.Routine routine) {
            return routine.exercises().size() + " exercises, about " + (int) Math.ceil(routine.minutes()) + " minutes";
        }
        return "a referral, no routine";
    }

    private void tell(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            console().say(reason.id() + ": no routine. " + reason.because());
            if (reason.clearable()) {
                console().say("  once a clinician has cleared it: --cleared " + reason.id());
                console()
                        .say("  or in the intake file: cleared: [{condition: " + reason.id()
                                + ", by: WHO, on: "
                                + output.date(console()) + "}]");
            }
        }
    }
}
