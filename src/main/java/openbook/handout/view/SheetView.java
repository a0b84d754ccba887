package openbook.handout.view;

import java.util.List;
import java.util.Optional;
import openbook.handout.render.FontFaces;
import openbook.handout.render.Markup;
import openbook.library.model.Library;

/**
 * The parts that every printed sheet has.
 *
 * @param paper the paper size as a style sheet names it
 * @param screen whether it is for a browser, whose page embeds the fonts; a PDF gets them from the renderer
 * @param fonts each as a line of a style sheet; empty when not for a browser
 * @param accent the clinic's color, {@code #rrggbb}
 * @param emergencyNumber the number to call in an emergency, when the clinic gives it
 */
public record SheetView(
        String date,
        String version,
        String libraryHash,
        String paper,
        boolean largePrint,
        boolean screen,
        List<Markup> fonts,
        Optional<String> accent,
        Optional<ClinicView> clinic,
        Optional<String> emergencyNumber) {

    public static SheetView of(Library library, PageContext page, boolean largePrint, boolean screen) {
        return new SheetView(
                page.longDate(),
                page.version(),
                library.hash(),
                page.look().paper().css(),
                largePrint,
                screen,
                screen ? FontFaces.lines() : List.of(),
                page.clinic().flatMap(Clinic::accent),
                page.clinic().map(ClinicView::of),
                page.clinic().flatMap(Clinic::emergency));
    }

    /** Creates the sheet of an emergency page: black, with the emergency number as the only link. */
    SheetView forEmergency() {
        return with(Optional.empty(), clinic.map(ClinicView::nameOnly));
    }

    /** For a page that is no exercise plan. */
    SheetView forReferral() {
        return with(accent, clinic.map(ClinicView::forReferral));
    }

    private SheetView with(Optional<String> color, Optional<ClinicView> from) {
        return new SheetView(
                date, version, libraryHash, paper, largePrint, screen, fonts, color, from, emergencyNumber);
    }
}
