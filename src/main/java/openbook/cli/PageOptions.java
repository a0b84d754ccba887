package openbook.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import openbook.figure.Person;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageSettings;

/** How the page looks and who it is from. */
final class PageOptions {
    /** What one of the people that are drawn is called. */
    static final String FIGURE = "a figure";

    private final Parameter<PageSettings.Paper> paper;
    private final Parameter<Boolean> largePrint;
    private final Parameter<PageSettings.PictureSize> pictures;
    private final Parameter<Person> figure;
    private final Parameter<PageSettings.CardLayout> layout;
    private final Parameter<Path> clinic;

    PageOptions(ParameterList syntax) {
        paper = syntax.choice("--paper", "PAPER", "a4 or letter (default: a4).", "a paper", PageSettings.Paper.A4);
        largePrint = syntax.option(
                "--large-print", "Type of 18 pt and more. A condition such as low-vision asks for it too.");
        pictures = syntax.choice(
                "--pictures",
                "SIZE",
                "large, small or none (default: large).",
                "a size of pictures",
                PageSettings.PictureSize.LARGE);
        figure = syntax.choice(
                "--figure",
                "PERSON",
                "Who is drawn: slim, or broad, an older and heavier body (default: slim).",
                FIGURE,
                Person.SLIM);
        layout = syntax.choice(
                "--layout",
                "LAYOUT",
                "cards, or list: one page for the fridge, without the steps (default: cards).",
                "a layout",
                PageSettings.CardLayout.CARDS);
        clinic = syntax.path("--clinic", "FILE", "Who the page is from: a YAML file with name, phone, logo and more.");
    }

    /**
     * The look that was asked for.
     *
     * @param moving whether pictures on a screen can be played
     * @param columns the most characters in a line of plain text
     */
    PageSettings look(boolean moving, int columns) {
        return new PageSettings(paper.get(), largePrint.get(), pictures.get(), figure.get(), moving, layout.get(), columns);
    }

    /** Reads the clinic file and the logo that it names, which stands beside it. */
    Optional<Clinic> clinic() {
        return clinic.typed()
                .map(file -> ClinicReader.read(
                        file.toString(),
                        TextFiles.read(file.toString(), InputStream.nullInputStream()),
                        logo -> TextFiles.bytes(file.resolveSibling(TextFiles.path(logo)))));
    }
}
