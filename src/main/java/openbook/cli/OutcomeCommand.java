package openbook.cli;

import java.util.List;
import java.util.Optional;
import openbook.document.Counted;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.Handouts;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.intake.IntakeReader;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import openbook.rules.Refusal;

/** A command that plans an outcome from an intake and prints a page of it. */
abstract class OutcomeCommand extends LibraryCommand {
    private final IntakeOptions intake = new IntakeOptions(syntax());

    private final OutputOptions output;

    private final TemplateOptions templates = new TemplateOptions(syntax());

    private final PageOptions look = new PageOptions(syntax());

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
        PageSettings looks = look.look(clinic, moving(), output.columns(console()));
        Templates pages = templates.templates();
        Library library = library(intake.protocolFile());
        Outcome outcome = Planner.plan(library, intake.read(library, console(), output.date(console())));
        if (outcome instanceof Outcome.Unmet unmet) {
            throw new InvalidInputException(unmet.wishes().stream()
                    .map(wish -> new Diagnostic(SourceLocation.whole(wish.key()), wish.because(), wish.hint()))
                    .toList());
        }
        var page = new PageContext(output.date(console()), Version.current(), looks, clinic);
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

    /** True when the pictures can be played on a screen. */
    abstract boolean moving();

    /** Validates the options before any file is read. */
    abstract void check();

    /** Prints the page of this command. */
    abstract void print(Outcome outcome, Handouts handouts);

    /** Returns one line that says what was written. */
    static String summary(Outcome outcome) {
        if (outcome instanceof Outcome.Routine routine) {
            return Counted.of(routine.exercises().size(), "exercise") + ", about "
                    + Counted.of((int) Math.ceil(routine.minutes()), "minute");
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
