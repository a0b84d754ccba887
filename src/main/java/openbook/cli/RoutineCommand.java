package openbook.cli;

import java.nio.charset.StandardCharsets;
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

    @Option(
            names = "--still",
            description = "Leave out of an HTML page what makes its pictures move when they are pressed.")
    private boolean still;

    @Override
    boolean moving() {
        return !still;
    }

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

    /** The folder beside a Markdown page that has its pictures: page.md, page-pictures. */
    private static Path pictures(Path page) {
        String name = page.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-pictures");
    }

    @Override
    void print(Outcome outcome, Handouts handouts) {
        Format format = output().format();
        Optional<Path> beside = output().file().filter(file -> format == Format.MD);
        var illustrated = beside.map(file ->
                handouts.illustrated(outcome, pictures(file).getFileName().toString()));
        byte[] sheet = illustrated
                .map(it -> it.page().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> handouts.patientFile(outcome, format));
        Optional<byte[]> copy = Optional.ofNullable(clinician)
                .map(file -> handouts.clinicianFile(outcome, OutputOptions.formatOf(file)));
        beside.ifPresent(file ->
                TextFiles.writeInto(pictures(file), illustrated.orElseThrow().pictures(), output().force()));
        output().put(sheet, console(), summary(outcome));
        if (clinician != null) {
            TextFiles.write(clinician, copy.orElseThrow());
            console().say("wrote " + clinician + ": the clinician's copy");
        }
        if (outcome instanceof Outcome.Routine routine && format != Format.JSON) {
            routine.notices().forEach(notice -> console().say("note: " + notice));
        }
    }
}
