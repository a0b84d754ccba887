package openbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openbook.document.ClosedVocabulary;
import openbook.document.SchemaModel;
import openbook.document.SkeletonWriter;
import openbook.intake.IntakeReader;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;

/** {@code openbook new}: writes a file to fill in. */
final class NewCommand extends LibraryCommand {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Parameter<String> kind = syntax().word("KIND", "exercise, condition or intake.")
            .completing(Completion.ofWords(List.of("exercise", "condition", "intake")))
            .required();

    private final Parameter<String> id = syntax().word("ID", "Its id, such as towel-turn, which is also the file name.")
            .required();

    private final Parameter<Path> file =
            syntax().path("-o --output", "FILE", "Write to this file. Without it, standard output.");

    private final Parameter<Boolean> force = syntax().option("--force", "Replace a file that is already there.");

    NewCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  openbook new exercise towel-turn -o our-clinic/exercises/towel-turn.yaml
                  openbook new intake jo -o jo.yaml
                """, "Prints a file to fill in, with what each key means and what is allowed.");
    }

    @Override
    ExitCode execute() {
        Map<String, SchemaModel> forms = new TreeMap<>(LibraryReader.forms(LibraryFiles.builtIn(), overlay()));
        forms.keySet().retainAll(Set.of("exercise", "condition"));
        forms.put("intake", IntakeReader.form());
        String kind = this.kind.get();
        String id = this.id.get();
        if (!(forms.get(kind) instanceof SchemaModel.Keyed form)) {
            var kinds = new ClosedVocabulary("something that can be begun", forms.keySet());
            throw TextFiles.problem("new", kinds.unknown(kind), kinds.hint(kind));
        }
        if (!id.matches(ID)) {
            throw TextFiles.problem(
                    "new", "\"" + id + "\" cannot be an id.", "allowed: lower-case words joined by hyphens.");
        }
        String text = head(kind) + SkeletonWriter.of(form, Map.of("id", id));
        if (file.typed().isEmpty()) {
            console().out().print(text);
        } else {
            TextFiles.checkFree(file.get(), force.get());
            TextFiles.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
            console().say("wrote " + file.get() + ": fill in what stands blank");
        }
        return ExitCode.DONE;
    }

    private static String head(String kind) {
        return kind.equals("intake")
                ? "# An intake for openbook: remove the # before a key to use it. Then: openbook routine FILE\n\n"
                : "# A new " + kind + " for openbook. Fill in what stands blank; then: openbook check DIR\n"
                        + "# An example to look at: openbook show "
                        + (kind.equals("exercise") ? "open-book" : "osteoporosis")
                        + "\n\n";
    }
}
