package openbook.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.yaml.Node;
import openbook.yaml.Problem;
import openbook.yaml.Problems;
import openbook.yaml.Shape;
import openbook.yaml.Yaml;

/** One file of a library, read as it is read among the others, without reading those again. */
public final class LibraryText {
    private static final Map<SortedMap<String, String>, Map<String, Node>> READ = new HashMap<>();

    private LibraryText() {}

    /** @param path of a file, which may be none of a library */
    public static List<Problem> problems(SortedMap<String, String> files, String path, String text) {
        var documents = new TreeMap<>(READ.computeIfAbsent(files, LibraryText::documents));
        var problems = new Problems();
        Yaml.read(path, text, problems).ifPresent(node -> {
            documents.put(path, node);
            var names = new TreeSet<>(files.keySet());
            names.add(path);
            shape(path, new Known(documents, names)).ifPresent(shape -> shape.read(node, problems));
        });
        return problems.sorted();
    }

    private static Map<String, Node> documents(SortedMap<String, String> files) {
        Map<String, Node> documents = new TreeMap<>();
        files.forEach((path, text) ->
                documents.put(path, Yaml.read(path, text, new Problems()).orElseThrow()));
        return documents;
    }

    private static Optional<Shape<?>> shape(String path, Known known) {
        var catalogues = new CatalogueShapes(known);
        String folder = path.replaceFirst("/.*", "");
        String id = path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        return Optional.ofNullable(
                switch (folder) {
                    case "exercises" -> ExerciseShape.of(id, known, Optional.empty());
                    case "conditions" -> ConditionShape.of(id, known);
                    case "protocols" -> ProtocolShape.of(id, known, Map.of());
                    case "vocabulary.yaml" -> catalogues.vocabulary();
                    case "sources.yaml" -> catalogues.sources();
                    case "phrases.yaml" -> catalogues.phrases();
                    case "goals.yaml" -> catalogues.goals();
                    case "stages.yaml" -> catalogues.stages();
                    case "limits.yaml" -> catalogues.limits();
                    case "red-flags.yaml" -> catalogues.redFlags();
                    case "everyone.yaml" -> catalogues.everyone();
                    case "no-effect.yaml" -> ChartShapes.noEffect();
                    case "no-rules.yaml" -> ChartShapes.noRules();
                    case "code-sides.yaml" -> ChartShapes.sides();
                    default -> null;
                });
    }
}
