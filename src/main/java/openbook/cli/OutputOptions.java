package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import openbook.handout.Format;
import openbook.handout.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the product goes, and in which format. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; its ending picks the format. Without it, Markdown on standard output.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "md, html, pdf, txt or json; explain also has note, a text for the chart.")
    private @Nullable Format format;

    @Option(names = "--force", description = "Replace a file that is already there.")
    private boolean force;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date on the page, such as 2026-11-22 (default: today).")
    private @Nullable LocalDate date;

    /** Reads a day such as 2026-11-22. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is not a day such as 2026-11-22");
            }
        }
    }

    /** Reads the word for a format, which is the ending of its files. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.ofFile("." + value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is not md, html, pdf, txt, note or json"));
        }
    }

    LocalDate date(Console console) {
        return date == null ? console.today().get() : date;
    }

    Format format() {
        if (format != null) {
            return format;
        }
        return file == null ? Format.MD : formatOf(file);
    }

    /** Refuses a format that is for clinicians alone. */
    static void checkForPatient(Format format) {
        if (format == Format.NOTE) {
            throw TextFiles.problem("--format", "a chart note is the clinician's.", "openbook explain --format note");
        }
    }

    /** The format that a file name asks for. */
    static Format formatOf(Path file) {
        String allowed =
                Arrays.stream(Format.values()).map(it -> "." + it.ending()).collect(Collectors.joining(", "));
        return Format.ofFile(file.toString())
                .orElseThrow(() -> TextFiles.problem(
                        file.toString(), "the ending of the file does not name a format.", "allowed: " + allowed));
    }

    /** The most characters in a line of plain text: as many as the terminal has, or what a file usually has. */
    int columns(Console console) {
        return file == null ? console.terminal().columns() : Look.USUAL.columns();
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean force() {
        return force;
    }

    /** Fails early when the file could not be written in the end. */
    void check() {
        if (format() == Format.PDF && file == null) {
            throw TextFiles.problem("--format", "a PDF goes to a file, not to the screen.", "add -o FILE.pdf");
        }
        if (file != null) {
            TextFiles.checkFree(file, force);
        }
    }

    /** Puts the product where it was asked for, and says so when that is a file. */
    void put(byte[] product, Console console, String what) {
        if (file == null) {
            String text = new String(product, StandardCharsets.UTF_8);
            console.out().print(format() == Format.TXT ? console.terminal().styled(text) : text);
        } else {
            TextFiles.write(file, product);
            console.say("wrote " + file + ": " + what);
        }
    }
}
