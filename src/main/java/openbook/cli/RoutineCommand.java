package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.routine.Outcome;

/** {@code openbook routine}: prints the patient's page. */
final class RoutineCommand extends OutcomeCommand {
    private final Parameter<Path> clinician =
            syntax().path("--clinician", "FILE", "Also write the clinician's copy, as explain prints it.");

    private final Parameter<Boolean> still =
            syntax().option("--still", "Leave the moving pictures out of an HTML page.");

    RoutineCommand(Console console) {
        super(console, false);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  openbook routine --goal golf-rotation --condition osteoporosis --name "Jo Park" -o jo.html
                  openbook routine --goal posture --stage 2 --has band --red-flag none
                  openbook routine --protocol upper-back --red-flag none
                  openbook routine intake.yaml --format json
                """, "Makes a routine for one patient, or a referral instead.");
    }

    @Override
    boolean moving() {
        return !still.get();
    }

    @Override
    void check() {
        OutputOptions.checkForPatient(output().format());
        if (clinician.typed().isPresent()) {
            Path clinician = this.clinician.get();
            if (output().file().isPresent() && TextFiles.isSame(output().file().get(), clinician)) {
                throw TextFiles.problem(
                        clinician.toString(), "the page and the clinician's copy cannot be one file.", "");
            }
            OutputOptions.formatOf(clinician, true);
            TextFiles.checkFree(clinician, output().force());
        }
    }

    /** Returns the folder of the pictures of a Markdown page: page-pictures for page.md. */
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
        Optional<byte[]> copy =
                clinician.typed().map(file -> handouts.clinicianFile(outcome, OutputOptions.formatOf(file, true)));
        beside.ifPresent(file ->
                TextFiles.writeInto(pictures(file), illustrated.orElseThrow().pictures(), output().force()));
        output().put(sheet, console(), summary(outcome));
        if (copy.isPresent()) {
            TextFiles.write(clinician.get(), copy.get());
            console().say("wrote " + clinician.get() + ": the clinician's copy");
        }
        if (outcome instanceof Outcome.Routine routine && format != Format.JSON) {
            routine.notices().forEach(notice -> console().say("note: " + notice));
        }
    }
}
