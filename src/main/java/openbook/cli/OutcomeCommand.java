package openbook.cli;

import java.util.List;
import java.util.Optional;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.Handouts;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import openbook.rules.Refusal;

/** A command that turns an intake into an outcome and prints something of it. */
abstract class OutcomeCommand extends LibraryCommand {
    private final IntakeOptions intake = new IntakeOptions(syntax());

    private final OutputOptions output = new OutputOptions(syntax());

    private final TemplateOptions templates = new TemplateOptions(syntax());

    private final PageOptions look = new PageOptions(syntax());

    OutcomeCommand(Console console) {
        super(console);
    }

    @Override
    final ExitCode execute() {
        output.check();
        check();
        Optional<Clinic> clinic = look.clinic();
        PageSettings looks = look.look(moving(), output.columns(console()));
        Templates pages = templates.templates();
        beside(() -> prepare(pages, looks));
        Library library = library(intake.protocolFile());
        Outcome outcome = Planner.plan(library, intake.read(library, console().in()));
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

    /** Runs something in a thread of its own that nobody waits for. */
    private static void beside(Runnable work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        // It fails again where it is needed, and is said there.
                    }
                },
                "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    final OutputOptions output() {
        return output;
    }

    /** Whether pictures on a screen can be played. */
    abstract boolean moving();

    /** Does what the page will need, while the outcome is still being worked out. */
    void prepare(Templates templates, PageSettings look) {}

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
