package openbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import openbook.check.Check;
import openbook.document.Diagnostic;
import openbook.document.Schemas;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.Overlay;

/** {@code openbook check}: reports every error in a library and its templates. */
final class CheckCommand extends LibraryCommand {
    private final Parameter<Path> folder =
            syntax().pathWord("DIR", "A folder of your own exercises and rules; the same as --routines.");

    private final Parameter<Boolean> strict = syntax().option("--strict", "Treat warnings as errors.");

    private final Parameter<ReportFormat> format =
            syntax().choice("--format", "FORMAT", "txt or json.", "a format of this report", ReportFormat.TXT);

    private final TemplateOptions templates = new TemplateOptions(syntax());

    private enum ReportFormat {
        TXT,
        JSON
    }

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook check
                  openbook check our-clinic --strict
                  openbook check our-clinic --templates our-pages --format json
                """, "Checks the library, a clinic's own files and templates, and reports everything at once.");
    }

    @Override
    ExitCode execute() {
        var overlay = folder.typed().map(LibraryFiles::overlay).or(this::overlay);
        Check.Report report = Check.of(LibraryFiles.builtIn(), overlay, templates.templates());
        if (format.get() == ReportFormat.JSON) {
            console().out().print(json(report.problems()));
        } else {
            report.problems().forEach(problem -> console().out().println(problem.print()));
            overlay.ifPresent(it -> console().out().println(read(it)));
            console().out().println(summary(report));
        }
        boolean failed = report.errors() > 0 || (strict.get() && report.warnings() > 0);
        return failed ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private static String summary(Check.Report report) {
        String found = report.errors() == 0 && report.warnings() == 0
                ? "no problems"
                : count(report.errors(), "error") + ", " + count(report.warnings(), "warning");
        return report.library().map(CheckCommand::counts).orElse("the library cannot be read") + ": " + found + ".";
    }

    /** Counts the clinic's own files that were read. */
    private String read(Overlay overlay) {
        return count(overlay.files().size(), "file") + " of your own read"
                + folder.typed().map(it -> " from " + it).orElse("") + ".";
    }

    private static String counts(Library library) {
        long rules = library.conditions().values().stream()
                .mapToLong(it -> it.rules().size())
                .sum();
        return String.join(
                ", ",
                List.of(
                        count(library.exercises().size(), "exercise"),
                        count(library.conditions().size(), "condition"),
                        count(rules, "rule"),
                        count(library.redFlags().flags().size(), "red flag"),
                        count(library.limits().size(), "limit"),
                        count(library.phrases().size(), "phrase"),
                        count(library.sources().size(), "source"),
                        count(library.vocabulary().tags().size(), "tag")));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Writes the result as JSON. Keys are stable: editors and scripts read them. */
    private static String json(List<Diagnostic> problems) {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Diagnostic problem : problems) {
                json.writeStartObject();
                json.writeStringField("file", problem.place().file());
                json.writeNumberField("line", problem.place().line());
                json.writeNumberField("column", problem.place().column());
                json.writeStringField("severity", Schemas.kebab(problem.severity()));
                json.writeStringField("sentence", problem.sentence());
                json.writeStringField("hint", problem.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }
}
