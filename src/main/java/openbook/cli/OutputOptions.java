package openbook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import openbook.handout.Format;
import openbook.handout.Page;
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
            description = "md, html, txt or json.")
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
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not md, html, txt or json"));
        }
    }

    Page page(Console console) {
        return new Page(date == null ? console.today().get() : date, Version.current());
    }

    Format format() {
        if (format != null) {
            return format;
        }
        return file == null ? Format.MD : formatOf(file);
    }

    /** The format that a file name asks for. */
    static Format formatOf(Path file) {
        String allowed =
                Arrays.stream(Format.values()).map(it -> "." + it.ending()).collect(Collectors.joining(", "));
        return Format.ofFile(file.toString())
                .orElseThrow(() -> TextFiles.problem(
                        file.toString(), "the ending of the file does not name a format.", "allowed: " + allowed));
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean force() {
        return force;
    }

    /** Fails early when the file could not be written in the end. */
    void check() {
        format();
        if (file != null) {
            TextFiles.checkFree(file, force);
        }
    }

    /** Puts the product where it was asked for, and says so when that is a file. */
    void put(String text, Console console, String what) {
        if (file == null) {
            console.out().print(text);
        } else {
            TextFiles.write(file, text);
            console.err().println("wrote " + file + ": " + what);
        }
    }
}
