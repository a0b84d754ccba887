package openbook.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import openbook.figure.pose.Person;
import openbook.handout.view.Clinic;
import openbook.handout.view.ClinicReader;
import openbook.handout.view.PageSettings;

/** The options for the layout of the page and the clinic. */
final class PageOptions {
    /** Words for the figures in the pictures. */
    static final String FIGURE = "a figure";

    private final Parameter<PageSettings.Paper> paper;
    private final Parameter<Boolean> largePrint;
    private final Parameter<PageSettings.PictureSize> pictures;
    private final Parameter<Person> figure;
    private final Parameter<PageSettings.CardLayout> layout;
    private final Parameter<Path> clinic;

    PageOptions(ParameterList syntax) {
        paper = syntax.choice(
                "--paper", "PAPER", "letter or a4 (default: letter).", "a paper", PageSettings.Paper.LETTER);
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
        clinic = syntax.path(
                "--clinic",
                "FILE",
                "Who the page is from: a YAML file with name, phone, logo, paper and more"
                        + " (default: the file that OPENBOOK_CLINIC names).");
    }

    /**
     * Determines the page settings: the options, then the clinic's defaults, then the program's defaults.
     *
     * @param moving whether pictures can be played on a screen
     * @param columns the maximum line length of plain text
     */
    PageSettings look(Optional<Clinic> clinic, boolean moving, int columns) {
        Clinic.Defaults defaults = clinic.isPresent() ? clinic.get().defaults() : Clinic.Defaults.NONE;
        return new PageSettings(
                or(paper, defaults.paper()),
                largePrint.get(),
                or(pictures, defaults.pictures()),
                or(figure, defaults.figure()),
                moving,
                or(layout, defaults.layout()),
                columns);
    }

    private static <T> T or(Parameter<T> typed, Optional<T> ofClinic) {
        return typed.isTyped() || ofClinic.isEmpty() ? typed.get() : ofClinic.get();
    }

    /** Reads the clinic file, and the logo file that it names beside it. */
    Optional<Clinic> clinic(Console console) {
        Optional<Path> file = clinic.typed();
        if (file.isEmpty()) {
            Optional<String> named = console.variable("OPENBOOK_CLINIC");
            file = named.isPresent() ? Optional.of(TextFiles.path(named.get())) : Optional.empty();
            if (file.isPresent() && !Files.exists(file.get())) {
                throw TextFiles.problem(
                        file.get().toString(),
                        "there is no such file, and the variable OPENBOOK_CLINIC names it.",
                        "correct the variable, or name the file with --clinic FILE");
            }
        }
        return file.isPresent() ? Optional.of(read(file.get(), console)) : Optional.empty();
    }

    private static Clinic read(Path file, Console console) {
        String name = file.toString();
        String yaml = TextFiles.read(name, InputStream.nullInputStream());
        console.warnOfCutText(name, yaml);
        return ClinicReader.read(name, yaml, logo -> TextFiles.bytes(file.resolveSibling(TextFiles.path(logo))));
    }
}
