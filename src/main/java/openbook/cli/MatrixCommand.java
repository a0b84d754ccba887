package openbook.cli;

import java.util.List;
import java.util.Optional;
import openbook.document.ClosedVocabulary;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.rules.Matrix;

/** {@code openbook matrix}: prints what each condition alone does to each exercise. */
final class MatrixCommand extends LibraryCommand {
    private final Parameter<String> condition = syntax().text(
                    "--condition", "ID", "Only this condition, with the rules of each cell.")
            .completing(Completion.ofIds("conditions"));

    MatrixCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  openbook matrix
                  openbook matrix --condition osteoporosis
                """, "Prints every condition by every exercise, one letter a cell.");
    }

    @Override
    ExitCode execute() {
        Library library = library();
        console()
                .out()
                .print(condition
                        .typed()
                        .map(id -> column(library, one(library, id)))
                        .orElseGet(() -> grid(library)));
        return ExitCode.DONE;
    }

    private static Condition one(Library library, String id) {
        return Optional.ofNullable(library.conditions().get(id)).orElseThrow(() -> {
            var words = new ClosedVocabulary("a condition", library.conditions().keySet());
            return TextFiles.problem("--condition", words.unknown(id), words.hint(id));
        });
    }

    /** Prints one row per condition; the ids of the exercises are written downward above the columns. */
    static String grid(Library library) {
        List<Exercise> exercises = List.copyOf(library.exercises().values());
        int width = library.conditions().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int height = library.exercises().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var out = new StringBuilder("W withheld, A adapted, C caution, . free\n\n");
        for (int row = 0; row < height; row++) {
            var line = new StringBuilder(" ".repeat(width + 1));
            for (Exercise exercise : exercises) {
                int at = row - (height - exercise.id().length());
                line.append(' ').append(at < 0 ? ' ' : exercise.id().charAt(at));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        for (Condition condition : library.conditions().values()) {
            out.append(condition.id())
                    .append(" ".repeat(width + 1 - condition.id().length()));
            for (Exercise exercise : exercises) {
                out.append(' ').append(Matrix.cell(condition, exercise).letter());
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String column(Library library, Condition condition) {
        var out = new StringBuilder(condition.id() + ": " + condition.name() + "\n\n");
        for (Exercise exercise : library.exercises().values()) {
            List<String> rules = condition.rules().stream()
                    .filter(rule -> rule.match().test(exercise.tags()))
                    .map(rule -> rule.id())
                    .toList();
            out.append(Matrix.cell(condition, exercise).letter())
                    .append(' ')
                    .append(exercise.id())
                    .append(rules.isEmpty() ? "" : "  (" + String.join(", ", rules) + ")")
                    .append('\n');
        }
        return out.toString();
    }
}
