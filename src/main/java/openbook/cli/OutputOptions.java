package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import openbook.handout.render.Format;
import openbook.handout.view.PageSettings;

/** Where the product goes, and in which format. */
final class OutputOptions {
    private final Parameter<Path> file;
    private final Parameter<Format> format;
    private final Parameter<Boolean> force;
    private final Parameter<LocalDate> date;

    OutputOptions(ParameterList syntax) {
        file = syntax.path(
                "-o --output",
                "FILE",
                "Write to this file; its ending picks the format. Without it, Markdown on standard output.");
        format = syntax.value(
                "--format",
                "FORMAT",
                "md, html, pdf, txt or json; explain also has note, a text for the chart.",
                Format.class,
                OutputOptions::readFormat,
                null);
        force = syntax.option("--force", "Replace a file that is already there.");
        date = syntax.value(
                "--date",
                "DATE",
                "The date on the page, such as 2026-11-22 (default: today).",
                LocalDate.class,
                OutputOptions::readDay,
                null);
    }

    /** Reads a day such as 2026-11-22. */
    static LocalDate readDay(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Parameter.Misread("'" + value + "' is not a day such as 2026-11-22");
        }
    }

    /** Reads the word for a format, which is the ending of its files. */
    static Format readFormat(String value) {
        return Arrays.stream(Format.values())
                .filter(it -> it.ending().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new Parameter.Misread("'" + value + "' is not md, html, pdf, txt, note or json"));
    }

    LocalDate date(Console console) {
        return date.typed().orElseGet(console.today());
    }

    Format format() {
        return format.typed()
                .or(() -> file.typed().map(OutputOptions::formatOf))
                .orElse(Format.MD);
    }

    /** Refuses a format that is for clinicians alone. */
    static void checkForPatient(Format format) {
        if (format == Format.NOTE) {
            throw TextFiles.problem("--format", "a chart note is the clinician's.", "openbook explain --format note");
        }
    }

    /** The format that a file name asks for. */
    static Format formatOf(Path file) {
        return Format.ofFile(file.toString()).orElseThrow(() -> {
            String allowed =
                    Arrays.stream(Format.values()).map(it -> "." + it.ending()).collect(Collectors.joining(", "));
            return TextFiles.problem(
                    file.toString(), "the ending of the file does not name a format.", "allowed: " + allowed);
        });
    }

    /** The most characters in a line of plain text: as many as the terminal has, or what a file usually has. */
    int columns(Console console) {
        return file.typed().isEmpty() ? console.terminal().columns() : PageSettings.USUAL.columns();
    }

    Optional<Path> file() {
        return file.typed();
    }

    boolean force() {
        return force.get();
    }

    /** Fails early when the file could not be written in the end. */
    void check() {
        if (format() == Format.PDF && file.typed().isEmpty()) {
            throw TextFiles.problem("--format", "a PDF goes to a file, not to the screen.", "add -o FILE.pdf");
        }
        file.typed().ifPresent(it -> TextFiles.checkFree(it, force.get()));
    }

    /** Puts the product where it was asked for, and says so when that is a file. */
    void put(byte[] product, Console console, String what) {
        if (file.typed().isEmpty()) {
            if (format() == Format.TXT) {
                console.out().print(console.terminal().styled(new String(product, StandardCharsets.UTF_8)));
            } else {
                console.out().print(product);
            }
        } else {
            TextFiles.write(file.get(), product);
            console.say("wrote " + file.get() + ": " + what);
        }
    }
}
