package openbook.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openbook.Sample;
import openbook.figure.Person;
import openbook.library.BuiltIn;
import openbook.library.Exercise;
import openbook.routine.Planner;

/** Pages to look at in tests, with stand-ins for the pictures that are as large as real ones. */
final class Sheets {
    static final String GOLFER =
            "{goals: [golf-rotation], conditions: [osteoporosis], red-flags: none, name: \"José O'Brien-Ñandú <b>\"}";
    static final String UNSCREENED = "{goals: [posture], conditions: [osteoporosis], name: Ирина Ωμέγα}";
    static final String REFERRED = "{goals: [posture], red-flags: [chest-pain], name: Jo Park}";
    static final String EXTREME = "{goals: [posture], red-flags: none, name: \"" + "N".repeat(300) + "\", notes: \""
            + "Line.\\n".repeat(40) + "\"}";
    static final String CLINIC = """
            name: Riverside Back & Balance
            phone: 555 010 2030
            address: 12 Mill Lane, Riverside
            web: riverside.example
            therapist: Dana Cruz
            credentials: PT, DPT
            accent: "#0b5394"
            logo: logo.svg
            footer: Please bring this page to your next visit.
            link: {url: "https://riverside.example/videos", label: Watch the videos}
            """;
    static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 60'>"
            + "<rect width='120' height='60' fill='#0b5394'/></svg>";

    private Sheets() {}

    static Clinic clinic() {
        return ClinicReader.read("clinic.yaml", CLINIC, file -> LOGO.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Page page(Look look) {
        return new Page(LocalDate.of(2026, 11, 22), "0.1.0", look, Optional.of(clinic()));
    }

    static Look look(Look.Paper paper, boolean large) {
        return new Look(paper, large, Look.PictureSize.LARGE, Person.SLIM, false, Look.CardLayout.CARDS, 78);
    }

    static Handouts handouts(Look look) {
        return new Handouts(
                Sample.LIBRARY, Templates.builtIn(), page(look), new Pictures((exercise, variant) -> pictures(exercise), (exercise, variant) -> List.of()));
    }

    /** The pictures that the program came with, whichever way a library was read. */
    static Pictures real(Person person) {
        Pictures pictures = Pictures.of(person);
        return new Pictures(
                (exercise, variant) ->
                        pictures.stills().apply(BuiltIn.library().exercise(exercise.id()), variant),
                (exercise, variant) ->
                        pictures.frames().apply(BuiltIn.library().exercise(exercise.id()), variant));
    }

    /** The patient's page of an intake written as YAML. */
    static byte[] patient(String intake, Look look, Format format) {
        return handouts(look).patientFile(Planner.plan(Sample.LIBRARY, Sample.intake(intake)), format);
    }

    static byte[] clinician(String intake, Look look, Format format) {
        return handouts(look).clinicianFile(Planner.plan(Sample.LIBRARY, Sample.intake(intake)), format);
    }

    private static List<PictureView> pictures(Exercise exercise) {
        int height = exercise.position().equals("pos-sit") ? 546 : 400;
        return List.of(picture(exercise, height, "Start"), picture(exercise, height, "Finish"));
    }

    private static PictureView picture(Exercise exercise, int height, String label) {
        String alt = exercise.name() + ", " + label;
        return new PictureView(
                Markup.of("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 600 " + height
                        + "\"><title>" + alt + "</title><rect width=\"600\" height=\"" + height
                        + "\" fill=\"#ddd\"/></svg>"),
                alt,
                label);
    }
}
