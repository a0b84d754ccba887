package openbook.cli;

import java.nio.file.Path;
import java.util.Optional;
import openbook.handout.Format;
import openbook.handout.Handouts;
import openbook.routine.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code openbook routine}: the patient's page. */
@Command(
        name = "routine",
        headerHeading = """
                Examples:
                  openbook routine --goal golf-rotation --condition osteoporosis --name "Jo Park" -o jo.html
                  openbook routine --goal posture --stage 2 --has band --red-flag none
                  openbook routine --protocol upper-back --red-flag none
                  openbook routine intake.yaml --format json

                """,
        description = "Makes a routine for one patient, or the referral that comes in its place.")
final class RoutineCommand extends OutcomeCommand {
    @Option(
            names = "--clinician",
            paramLabel = "FILE",
            description = "Also write the clinician's copy, as explain prints it.")
    private @Nullable Path clinician;

    @Override
    void check() {
        OutputOptions.checkForPatient(output().format());
        if (clinician != null) {
            Path copy = clinician.toAbsolutePath().normalize();
            if (output().file().map(page -> page.toAbsolutePath().normalize()).equals(Optional.of(copy))) {
                throw TextFiles.problem(
                        clinician.toString(), "the page and the clinician's copy cannot be one file.", "");
            }
            OutputOptions.formatOf(clinician);
            TextFiles.checkFree(clinician, output().force());
        }
    }

    @Override
    void print(Outcome outcome, Handouts handouts) {
        Format format = output().format();
        byte[] sheet = handouts.patientFile(outcome, format);
        Optional<byte[]> copy = Optional.ofNullable(clinician)
                .map(file -> handouts.clinicianFile(outcome, OutputOptions.formatOf(file)));
        output().put(sheet, console(), summary(outcome));
        if (clinician != null) {
            TextFiles.write(clinician, copy.orElseThrow());
            console().err().println("wrote " + clinician + ": the clinician's copy");
        }
        if (outcome instanceof Outcome.Routine routine && format != Format.JSON) {
            routine.notices().forEach(notice -> console().err().println("note: " + notice));
        }
    }
}
