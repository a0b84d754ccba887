package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openbook.intake.IntakeReader;
import openbook.library.LibraryReader;
import openbook.library.RoutineFiles;
import openbook.yaml.Form;
import openbook.yaml.Skeleton;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openbook new}: a file to fill in. */
@Command(
        name = "new",
        headerHeading = """
                Examples:
                  openbook new exercise towel-turn -o our-clinic/exercises/towel-turn.yaml
                  openbook new intake jo -o jo.yaml

                """,
        description = "Prints a file to fill in, with what each key means and what is allowed.")
final class NewCommand extends LibraryCommand {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    @Parameters(index = "0", paramLabel = "KIND", description = "exercise, condition or intake.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Its id, such as towel-turn; the file is called so.")
    private String id = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file. Without it, standard output.")
    private @Nullable Path file;

    @Option(names = "--force", description = "Replace a file that is already there.")
    private boolean force;

    @Override
    ExitCode execute() {
        Map<String, Form> forms = new TreeMap<>(LibraryReader.forms(RoutineFiles.builtIn(), overlay()));
        forms.keySet().retainAll(Set.of("exercise", "condition"));
        forms.put("intake", IntakeReader.form());
        if (!(forms.get(kind) instanceof Form.Keyed form)) {
            var kinds = new Words("something that can be begun", forms.keySet());
            throw TextFiles.problem("new", kinds.unknown(kind), kinds.hint(kind));
        }
        if (!id.matches(ID)) {
            throw TextFiles.problem(
                    "new", "\"" + id + "\" cannot be an id.", "allowed: lower-case words joined by hyphens.");
        }
        String text = head() + Skeleton.of(form, Map.of("id", id));
        if (file == null) {
            console().out().print(text);
        } else {
            TextFiles.checkFree(file, force);
            TextFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
            console().say("wrote " + file + ": fill in what stands blank");
        }
        return ExitCode.DONE;
    }

    private String head() {
        return kind.equals("intake")
                ? "# An intake for openbook: remove the # before a key to use it. Then: openbook routine FILE\n\n"
                : "# A new " + kind + " for openbook. Fill in what stands blank; then: openbook check DIR\n"
                        + "# An example to look at: openbook show "
                        + (kind.equals("exercise") ? "open-book" : "osteoporosis")
                        + "\n\n";
    }
}
