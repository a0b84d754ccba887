package openbook.cli;

import openbook.handout.Handouts;
import openbook.routine.Outcome;
import picocli.CommandLine.Command;

/** {@code openbook explain}: the clinician's copy. */
@Command(
        name = "explain",
        headerHeading = """
                Examples:
                  openbook explain --goal golf-rotation --condition osteoporosis
                  openbook explain intake.yaml -o why.html

                """,
        description =
                "Says why each exercise of the library is in the routine or out of it, by which rule and from which source.")
final class ExplainCommand extends OutcomeCommand {
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
