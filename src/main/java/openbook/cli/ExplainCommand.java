package openbook.cli;

import openbook.handout.Handouts;
import openbook.routine.Outcome;

/** {@code openbook explain}: prints the clinician's copy. */
final class ExplainCommand extends OutcomeCommand {
    ExplainCommand(Console console) {
        super(console, true);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook explain --goal golf-rotation --condition osteoporosis
                  openbook explain intake.yaml -o why.html
                """,
                "Says why each exercise of the library is in the routine or out of it, by which rule and from which source.");
    }

    @Override
    boolean moving() {
        return false;
    }

    @Override
    void check() {}

    @Override
    void print(Outcome outcome, Handouts handouts) {
        output().put(handouts.clinicianFile(outcome, output().format()), console(), "the clinician's copy");
    }
}
