package openbook.handout.view;

import java.util.List;
import java.util.Optional;
import openbook.handout.render.FontFaces;
import openbook.handout.render.Markup;
import openbook.library.model.Library;

/**
 * What every printed sheet carries, whatever it says.
 *
 * @param paper the word for the paper in a style sheet
 * @param screen whether it is for a browser, which needs the fonts inside; a PDF gets them another way
 * @param fonts each as a line of a style sheet; none when not for a browser
 * @param accent the clinic's color, {@code #rrggbb}
 * @param emergencyNumber the number to call in an emergency, where the clinic gives it
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

    /** For a page that points to the emergency number and to nothing else, in black. */
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
