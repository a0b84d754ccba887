package openbook.handout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.pdf.Pdf;
import openbook.handout.picture.Pictures;
import openbook.handout.render.FontFaces;
import openbook.handout.render.Format;
import openbook.handout.render.RenderedPage;
import openbook.handout.render.SharedBytes;
import openbook.handout.template.Templates;
import openbook.handout.view.ClinicianView;
import openbook.handout.view.HandoutView;
import openbook.handout.view.HandoutViews;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.handout.view.ReferralView;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.PlannedDose;

/** The finished texts of an outcome. */
public final class Handouts {
    /** Every template and the record that it is filled with. */
    public static final SortedMap<String, Class<? extends Record>> VIEWS = new TreeMap<>(Map.of(
            "handout", HandoutView.class,
            "list", HandoutView.class,
            "referral", ReferralView.class,
            "clinician", ClinicianView.class));

    /** The templates whose words a patient reads. */
    public static final List<String> FOR_PATIENTS = List.of("handout", "list", "referral");

    private final Library library;
    private final Templates templates;
    private final PageContext page;
    private final Pictures pictures;
    /** For a browser, for paper, and in words alone. */
    private final HandoutViews onScreen;

    private final HandoutViews onPaper;
    private final HandoutViews inWords;

    public Handouts(Library library, Templates templates, PageContext page) {
        this(
                library,
                templates,
                page,
                page.look().pictures() == PageSettings.PictureSize.NONE
                        ? Pictures.NONE
                        : Pictures.of(page.look().person()).drawnOnce());
    }

    Handouts(Library library, Templates templates, PageContext page, Pictures pictures) {
        this.library = library;
        this.templates = templates;
        this.page = page;
        this.pictures = pictures;
        this.onScreen = new HandoutViews(library, page, pictures, true);
        this.onPaper = new HandoutViews(library, page, pictures, false);
        this.inWords = new HandoutViews(library, page, Pictures.NONE, false);
    }

    /**
     * Does what can be done before the outcome is known: a second processor can compile a template while the first one
     * plans. Nothing is lost where it comes too late, or was not needed.
     *
     * @throws InvalidInputException when the template is wrong; whoever fills it will hear of it too
     */
    public static void preparePatient(Templates templates, Format format, PageSettings look) {
        Optional<Format> made = format.template();
        if (made.isPresent()) {
            templates.prepare(name(look), made.get(), HandoutView.class);
        }
        if (format == Format.HTML) {
            FontFaces.lines();
        }
    }

    private static String name(PageSettings look) {
        return look.layout() == PageSettings.CardLayout.LIST ? "list" : "handout";
    }

    /** The page for the patient: the routine, or the referral. */
    public String patient(Outcome.Routine routine, Format format) {
        return patientText(routine, format, true).toString();
    }

    /** The page for a patient who must see someone first. */
    public String patient(Outcome.Referral referral, Format format) {
        return patientText(referral, format, true).toString();
    }

    /** What every page carries. */
    public PageContext page() {
        return page;
    }

    /**
     * What all pages of these formats have in common: library, templates, date and look. Where it is the same, the same
     * intake gives the same bytes.
     *
     * @throws InvalidInputException when one of the templates is wrong
     */
    public String ground(List<Format> formats) {
        var ground = new StringBuilder(library.hash() + " " + page);
        for (Format format : formats) {
            ground.append(' ').append(format);
            format.template()
                    .ifPresent(made -> ground.append(' ')
                            .append(templates.fingerprint(name(page.look()), made, HandoutView.class))
                            .append(' ')
                            .append(templates.fingerprint("referral", made, ReferralView.class)));
        }
        return ground.toString();
    }

    /** The copy for the clinician: every exercise of the library and the reason for its place. */
    public String clinician(Outcome outcome, Format format) {
        return clinicianText(outcome, format, true).toString();
    }

    /** The page for the patient as a file has it: text as UTF-8, or a PDF. */
    public byte[] patientFile(Outcome outcome, Format format) {
        return patientPage(outcome, format).bytes();
    }

    /** The same as one of many, which share what they have in common. */
    public RenderedPage patientPage(Outcome outcome, Format format) {
        return format == Format.PDF
                ? RenderedPage.of(
                        new SharedBytes(pdf(patientText(outcome, Format.HTML, false).toString())))
                : patientText(outcome, format, true);
    }

    /**
     * The page for the patient as Markdown that shows its pictures from files beside it; the list for the fridge shows
     * none in Markdown.
     *
     * @param folder the name of their folder
     */
    public Illustrated illustrated(Outcome outcome, String folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (outcome instanceof Outcome.Routine routine && page.look().layout() == PageSettings.CardLayout.CARDS) {
            routine.exercises()
                    .forEach(it ->
                            files.putAll(pictures.files(it.verdict(), it.dose().sides() == PlannedDose.DoneOn.ONE)));
        }
        String text = new Handouts(library, templates, page, pictures.linkedTo(folder))
                .patientText(outcome, Format.MD, true)
                .toString();
        return new Illustrated(text, files);
    }

    /**
     * A page and the pictures that stand beside it.
     *
     * @param pictures SVG files by name, for the folder that the page names
     */
    public record Illustrated(String page, SortedMap<String, String> pictures) {}

    /** The clinician's copy as a file has it: text as UTF-8, or a PDF. */
    public byte[] clinicianFile(Outcome outcome, Format format) {
        return format == Format.PDF
                ? pdf(clinicianText(outcome, Format.HTML, false).toString())
                : clinicianText(outcome, format, true).bytes();
    }

    private byte[] pdf(String html) {
        try {
            return Pdf.of(html, page);
        } catch (NoClassDefFoundError e) {
            throw new InvalidInputException(List.of(new Diagnostic(
                    SourceLocation.whole("lib/pdf"),
                    "this folder of the program is missing, and a PDF needs it.",
                    "write an HTML page (-o page.html) and print it from a browser.")));
        } catch (InvalidInputException e) {
            throw e;
        } catch (RuntimeException e) {
            if (templates.known()) {
                throw e;
            }
            throw new InvalidInputException(List.of(new Diagnostic(
                    SourceLocation.whole("--templates"),
                    "the page that these templates make cannot become a PDF: " + e + ".",
                    "a PDF takes no fonts and no style sheets from elsewhere.")));
        }
    }

    /** @param screen whether HTML is for a browser, and not for a PDF */
    private RenderedPage patientText(Outcome outcome, Format format, boolean screen) {
        if (format == Format.JSON) {
            return RenderedPage.of(JsonWriter.of(library, outcome, page));
        }
        HandoutViews views = format == Format.TXT ? inWords : screen && format == Format.HTML ? onScreen : onPaper;
        return outcome instanceof Outcome.Referral referral
                ? templates.print(
                        "referral",
                        format,
                        columns(),
                        ReferralView.of(referral, views.sheet(page.look().largePrint())))
                : templates.print(name(page.look()), format, columns(), views.of((Outcome.Routine) outcome));
    }

    private RenderedPage clinicianText(Outcome outcome, Format format, boolean screen) {
        return format == Format.JSON
                ? RenderedPage.of(JsonWriter.of(library, outcome, page))
                : templates.print("clinician", format, columns(), ClinicianView.of(library, outcome, page, screen));
    }

    private int columns() {
        return page.look().columns();
    }
}
