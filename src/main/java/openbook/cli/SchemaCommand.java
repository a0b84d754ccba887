package openbook.cli;

import java.util.Map;
import java.util.TreeMap;
import openbook.intake.IntakeReader;
import openbook.library.LibraryReader;
import openbook.library.RoutineFiles;
import openbook.yaml.Form;
import openbook.yaml.JsonSchema;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code openbook schema}: help for editors. */
@Command(
        name = "schema",
        headerHeading = """
                Examples:
                  openbook schema exercise
                  openbook schema intake

                """,
        description = "Prints a JSON Schema for a kind of file, made from the definitions that the reader uses.")
final class SchemaCommand extends LibraryCommand {
    @Parameters(
            paramLabel = "KIND",
            description =
                    "exercise, condition, protocol, intake, or a catalogue: goals, stages, limits, red-flags, phrases,"
                            + " sources, vocabulary, everyone.")
    private String kind = "";

    @Override
    ExitCode execute() {
        Map<String, Form> forms = forms();
        @Nullable Form form = forms.get(kind);
        if (form == null) {
            var kinds = new Words("a kind of file", forms.keySet());
            throw TextFiles.problem("schema", kinds.unknown(kind), kinds.hint(kind));
        }
        console().out().print(JsonSchema.of("openbook " + kind, form));
        return ExitCode.DONE;
    }

    private Map<String, Form> forms() {
        Map<String, Form> forms = new TreeMap<>(LibraryReader.forms(RoutineFiles.builtIn(), overlay()));
        forms.put("intake", IntakeReader.form());
        return forms;
    }
}
