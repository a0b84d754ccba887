package openbook.handout;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.pdf.Pdf;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.render.RenderedPage;
import openbook.handout.render.SharedBytes;
import openbook.handout.template.Templates;
import openbook.handout.view.CardKey;
import openbook.handout.view.ClinicianView;
import openbook.handout.view.HandoutView;
import openbook.handout.view.HandoutViews;
import openbook.handout.view.PageContext;
import openbook.handout.view.PageSettings;
import openbook.handout.view.ReferralView;
import openbook.library.model.Library;
import openbook.routine.Outcome;
import openbook.routine.PlannedDose;

/** Renders an outcome as finished pages. */
public final class Handouts {
    private final Library library;
    private final Templates templates;
    private final PageContext page;
    private final Pictures pictures;
    /** Views for HTML on a screen, for PDF, and for text without pictures. */
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

    private static String name(PageSettings look) {
        return look.layout() == PageSettings.CardLayout.LIST ? "list" : "handout";
    }

    /** Renders the patient's page: the routine, or the referral. */
    public String patient(Outcome.Routine routine, Format format) {
        return patientText(routine, format, true).toString();
    }

    /** Renders the page for a patient who must see a clinician first. */
    public String patient(Outcome.Referral referral, Format format) {
        return patientText(referral, format, true).toString();
    }

    /** Returns the settings that every page has. */
    public PageContext page() {
        return page;
    }

    /**
     * Computes a fingerprint of everything but the intake that decides the pages: library, templates, date and page
     * settings. The same fingerprint and intake give the same bytes.
     *
     * @throws InvalidInputException when a template is invalid
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

    /** Renders the clinician's copy: every exercise of the library and why it was chosen or not. */
    public String clinician(Outcome outcome, Format format) {
        return clinicianText(outcome, format, true).toString();
    }

    /** Renders the patient's page as file content: text in UTF-8, or a PDF. */
    public byte[] patientFile(Outcome outcome, Format format) {
        return patientPage(outcome, format).bytes();
    }

    /** Renders a page of a batch, whose pages share fragments. */
    public RenderedPage patientPage(Outcome outcome, Format format) {
        return format == Format.PDF
                ? RenderedPage.of(new SharedBytes(
                        pdf(patientText(outcome, Format.HTML, false).toString())))
                : patientText(outcome, format, true);
    }

    /**
     * Renders the patient's page as Markdown that links to picture files beside it; the list layout has no pictures in
     * Markdown.
     *
     * @param folder the name of the folder of the pictures
     */
    public Illustrated illustrated(Outcome outcome, String folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (outcome instanceof Outcome.Routine routine && page.look().layout() == PageSettings.CardLayout.CARDS) {
            for (int i = 0; i < routine.exercises().size(); i++) {
                CardKey card = CardKey.of(routine, i, false);
                files.putAll(pictures.files(
                        card.exercise(), card.variant(), card.dose().sides() == PlannedDose.DoneOn.ONE));
            }
        }
        String text = new Handouts(library, templates, page, pictures.linkedTo(folder))
                .patientText(outcome, Format.MD, true)
                .toString();
        return new Illustrated(text, files);
    }

    /**
     * A page and its picture files.
     *
     * @param pictures SVG files by name, for the folder that the page links to
     */
    public record Illustrated(String page, SortedMap<String, String> pictures) {}

    /** Renders the clinician's copy as file content: text in UTF-8, or a PDF. */
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

    /** @param screen true for HTML in a browser, false for HTML that becomes a PDF */
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
