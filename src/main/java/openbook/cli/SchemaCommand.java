package openbook.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openbook.document.ClosedVocabulary;
import openbook.document.JsonSchema;
import openbook.document.SchemaModel;
import openbook.intake.IntakeReader;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.jspecify.annotations.Nullable;

/** {@code openbook schema}: prints a JSON Schema, for editors. */
final class SchemaCommand extends LibraryCommand {
    private final Parameter<String> kind = syntax().word(
                    "KIND",
                    "exercise, condition, protocol, intake, or a catalog: goals, stages, limits, red-flags, phrases,"
                            + " sources, vocabulary, everyone.")
            .completing(Completion.ofWords(List.of(
                    "exercise",
                    "condition",
                    "protocol",
                    "intake",
                    "goals",
                    "stages",
                    "limits",
                    "red-flags",
                    "phrases",
                    "sources",
                    "vocabulary",
                    "everyone")))
            .required();

    SchemaCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage(
                """
                  openbook schema exercise
                  openbook schema intake
                """, "Prints a JSON Schema for a kind of file, made from the definitions that the reader uses.");
    }

    @Override
    ExitCode execute() {
        String kind = this.kind.get();
        Map<String, SchemaModel> forms = forms();
        @Nullable SchemaModel form = forms.get(kind);
        if (form == null) {
            var kinds = new ClosedVocabulary("a kind of file", forms.keySet());
            throw TextFiles.problem("schema", kinds.unknown(kind), kinds.hint(kind));
        }
        console().out().print(JsonSchema.of("openbook " + kind, form));
        return ExitCode.DONE;
    }

    private Map<String, SchemaModel> forms() {
        Map<String, SchemaModel> forms = new TreeMap<>(LibraryReader.forms(LibraryFiles.builtIn(), overlay()));
        forms.put("intake", IntakeReader.form());
        return forms;
    }
}
