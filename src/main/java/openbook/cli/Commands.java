package openbook.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the commands by name. */
final class Commands {
    /** Names in the order of the help. */
    static final List<String> NAMES = List.of(
            "routine",
            "explain",
            "batch",
            "diff",
            "list",
            "show",
            "matrix",
            "check",
            "new",
            "schema",
            "gallery",
            "completion");

    private Commands() {}

    /** Creates a command; null for an unknown name. */
    static @Nullable BaseCommand named(String name, Console console) {
        return switch (name) {
            case "routine" -> new RoutineCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "batch" -> new BatchCommand(console);
            case "diff" -> new DiffCommand(console);
            case "list" -> new ListCommand(console);
            case "show" -> new ShowCommand(console);
            case "matrix" -> new MatrixCommand(console);
            case "check" -> new CheckCommand(console);
            case "new" -> new NewCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "gallery" -> new GalleryCommand(console);
            case "completion" -> new CompletionCommand(console);
            default -> null;
        };
    }
}
