package openbook.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openbook.figure.Person;
import openbook.handout.Clinic;
import openbook.handout.ClinicReader;
import openbook.handout.Look;
import openbook.yaml.Shapes;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the page looks and who it is from. */
final class LookOptions {
    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = PaperConverter.class,
            description = "a4 or letter (default: a4).")
    private Look.Paper paper = Look.Paper.A4;

    @Option(
            names = "--large-print",
            description = "Type of 18 pt and more. A condition such as low-vision asks for it too.")
    private boolean largePrint;

    @Option(
            names = "--pictures",
            paramLabel = "SIZE",
            converter = PicturesConverter.class,
            description = "large, small or none (default: large).")
    private Look.PictureSize pictures = Look.PictureSize.LARGE;

    @Option(
            names = "--figure",
            paramLabel = "PERSON",
            converter = PersonConverter.class,
            description = "Who is drawn: slim, or broad, an older and heavier body (default: slim).")
    private Person figure = Person.SLIM;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = LayoutConverter.class,
            description = "cards, or list: one page for the fridge, without the steps (default: cards).")
    private Look.CardLayout layout = Look.CardLayout.CARDS;

    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description = "Who the page is from: a YAML file with name, phone, logo and more.")
    private @Nullable Path clinic;

    /**
     * The look that was asked for.
     *
     * @param moving whether pictures on a screen can be played
     * @param columns the most characters in a line of plain text
     */
    Look look(boolean moving, int columns) {
        return new Look(paper, largePrint, pictures, figure, moving, layout, columns);
    }

    /** Reads the clinic file and the logo that it names, which stands beside it. */
    Optional<Clinic> clinic() {
        return Optional.ofNullable(clinic)
                .map(file -> ClinicReader.read(
                        file.toString(),
                        TextFiles.read(file.toString(), InputStream.nullInputStream()),
                        logo -> TextFiles.bytes(file.resolveSibling(TextFiles.path(logo)))));
    }

    /** A closed set of words; one that is not among them is answered with guesses. */
    private abstract static class Choice<E extends Enum<E>> implements ITypeConverter<E> {
        private final String kind;
        private final Class<E> type;

        Choice(String kind, Class<E> type) {
            this.kind = kind;
            this.type = type;
        }

        @Override
        public E convert(String value) {
            for (E constant : type.getEnumConstants()) {
                if (Shapes.kebab(constant).equals(value.toLowerCase(Locale.ROOT))) {
                    return constant;
                }
            }
            var words = new Words(kind, List.of(Shapes.wordsOf(type).split(", ")));
            throw new TypeConversionException(words.unknown(value) + " " + words.hint(value));
        }
    }

    static final class PaperConverter extends Choice<Look.Paper> {
        PaperConverter() {
            super("a paper", Look.Paper.class);
        }
    }

    static final class PicturesConverter extends Choice<Look.PictureSize> {
        PicturesConverter() {
            super("a size of pictures", Look.PictureSize.class);
        }
    }

    static final class PersonConverter extends Choice<Person> {
        PersonConverter() {
            super("a figure", Person.class);
        }
    }

    static final class LayoutConverter extends Choice<Look.CardLayout> {
        LayoutConverter() {
            super("a layout", Look.CardLayout.class);
        }
    }
}
