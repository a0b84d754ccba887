package openbook.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.picture.PictureView;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.render.Markup;
import openbook.handout.template.Templates;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Exercise;
import openbook.routine.Planner;

/** Pages to look at in tests, with stand-ins for the pictures that are as large as real ones. */
public final class Sheets {
    public static final String GOLFER =
            "{goals: [golf-rotation], conditions: [osteoporosis], red-flags: none, name: \"José O'Brien-Ñandú <b>\"}";
    public static final String UNSCREENED = "{goals: [posture], conditions: [osteoporosis], name: Ирина Ωμέγα}";
    public static final String REFERRED = "{goals: [posture], red-flags: [chest-pain], name: Jo Park}";
    public static final String EXTREME = "{goals: [posture], red-flags: none, name: \"" + "N".repeat(300)
            + "\", notes: \"" + "Line.\\n".repeat(40) + "\"}";
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

    public static Clinic clinic() {
        return ClinicReader.read("clinic.yaml", CLINIC, file -> LOGO.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static PageContext page(PageSettings look) {
        return new PageContext(LocalDate.of(2026, 11, 22), "0.1.0", look, Optional.of(clinic()));
    }

    public static PageSettings look(PageSettings.Paper paper, boolean large) {
        return new PageSettings(
                paper, large, PageSettings.PictureSize.LARGE, Person.SLIM, false, PageSettings.CardLayout.CARDS, 78);
    }

    static Handouts handouts(PageSettings look) {
        return new Handouts(
                Sample.LIBRARY,
                Templates.builtIn(),
                page(look),
                new Pictures((exercise, variant) -> pictures(exercise), (exercise, variant) -> List.of()));
    }

    /** The pictures that the program came with, whichever way a library was read. */
    static Pictures real(Person person) {
        Pictures pictures = Pictures.of(person);
        return new Pictures(
                (exercise, variant) ->
                        pictures.stills().apply(BuiltInLibrary.library().exercise(exercise.id()), variant),
                (exercise, variant) ->
                        pictures.frames().apply(BuiltInLibrary.library().exercise(exercise.id()), variant));
    }

    /** The patient's page of an intake written as YAML. */
    public static byte[] patient(String intake, PageSettings look, Format format) {
        return handouts(look).patientFile(Planner.plan(Sample.LIBRARY, Sample.intake(intake)), format);
    }

    public static byte[] clinician(String intake, PageSettings look, Format format) {
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
