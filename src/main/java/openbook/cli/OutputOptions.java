package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.handout.render.Format;
import openbook.handout.view.PageSettings;
import openbook.intake.Days;

/** The options for the output file and format. */
final class OutputOptions {
    private final boolean clinician;
    private final Parameter<Path> file;
    private final Parameter<Format> format;
    private final Parameter<Boolean> force;
    private final Parameter<LocalDate> date;

    /** @param clinician whether the pages are for clinicians, who have formats of their own */
    OutputOptions(ParameterList syntax, boolean clinician) {
        this.clinician = clinician;
        file = syntax.path(
                "-o --output",
                "FILE",
                "Write to this file; its extension picks the format. Without it, Markdown on standard output.");
        format = syntax.value(
                "--format",
                "FORMAT",
                "md, html, pdf, txt or json; explain also has note, a text for the chart.",
                Completion.ofWords(formats(clinician)),
                word -> readFormat(word, clinician),
                null);
        force = syntax.option("--force", "Replace a file that is already there.");
        date = syntax.value(
                "--date",
                "DATE",
                "The date on the page, such as 2026-11-22 (default: today).",
                Completion.NOTHING,
                OutputOptions::readDay,
                null);
    }

    /** Parses a date such as 2026-11-22, 11/22/2026 or "November 22, 2026". */
    static LocalDate readDay(String value) {
        return Days.read(value)
                .orElseThrow(
                        () -> new Parameter.Misread("\"" + value + "\" is not a day of the calendar.", Days.ALLOWED));
    }

    /** Lists the words for formats, which are also file extensions. */
    static List<String> formats(boolean clinician) {
        List<String> words = new ArrayList<>();
        for (Format format : Format.values()) {
            if (clinician || format != Format.NOTE) {
                words.add(format.ending());
            }
        }
        return words;
    }

    /**
     * Parses a format.
     *
     * @param clinician whether messages name the formats for clinicians only
     */
    static Format readFormat(String value, boolean clinician) {
        String plain = Lookalikes.plain(value.startsWith(".") ? value.substring(1) : value);
        for (Format format : Format.values()) {
            if (format.ending().equals(plain)) {
                return format;
            }
        }
        var words = new ClosedVocabulary("a format", formats(clinician));
        throw new Parameter.Misread(words.unknown(value), words.hint(value));
    }

    LocalDate date(Console console) {
        return date.typed().orElseGet(console.today());
    }

    Format format() {
        return format.typed()
                .or(() -> file.typed().map(it -> formatOf(it, clinician)))
                .orElse(Format.MD);
    }

    /** Refuses a format for clinicians only. */
    static void checkForPatient(Format format) {
        if (format == Format.NOTE) {
            throw TextFiles.problem("--format", "a chart note is the clinician's.", "openbook explain --format note");
        }
    }

    /**
     * Determines the format from a file name.
     *
     * @param clinician whether messages name the formats for clinicians only
     */
    static Format formatOf(Path file, boolean clinician) {
        return Format.ofFile(file.toString()).orElseThrow(() -> {
            String allowed = "allowed: ." + String.join(", .", formats(clinician));
            return file.toString().lastIndexOf('.') > 0
                    ? TextFiles.problem(file.toString(), "unsupported file extension.", allowed)
                    : TextFiles.problem(
                            file.toString(),
                            "a file extension is needed, which says the format.",
                            "write handout.pdf, for example; " + allowed);
        });
    }

    /** Returns the maximum line length of plain text: the width of the terminal, or the default of a file. */
    int columns(Console console) {
        return file.typed().isEmpty() ? console.terminal().columns() : PageSettings.USUAL.columns();
    }

    Optional<Path> file() {
        return file.typed();
    }

    boolean force() {
        return force.get();
    }

    /** Fails early when the file cannot be written. */
    void check() {
        if (format() == Format.PDF && file.typed().isEmpty()) {
            throw TextFiles.problem("--format", "a PDF goes to a file, not to the screen.", "add -o FILE.pdf");
        }
        file.typed().ifPresent(it -> TextFiles.checkFree(it, force.get()));
    }

    /** Writes the product to its destination, and reports the file name. */
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
