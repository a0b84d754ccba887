package openbook.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.Schema;
import openbook.document.Yaml;
import openbook.library.read.CatalogSchemas;
import openbook.library.read.ChartSchemas;
import openbook.library.read.ConditionSchema;
import openbook.library.read.ExerciseSchema;
import openbook.library.read.ProtocolSchema;
import openbook.library.read.ReferenceResolver;

/** One file of a library, read as it is read among the others, without reading those again. */
public final class LibraryText {
    private static final Map<SortedMap<String, String>, Map<String, Node>> READ = new HashMap<>();

    private LibraryText() {}

    /** @param path of a file, which may be none of a library */
    public static List<Diagnostic> problems(SortedMap<String, String> files, String path, String text) {
        var documents = new TreeMap<>(READ.computeIfAbsent(files, LibraryText::documents));
        var problems = new Diagnostics();
        Yaml.read(path, text, problems).ifPresent(node -> {
            documents.put(path, node);
            var names = new TreeSet<>(files.keySet());
            names.add(path);
            shape(path, new ReferenceResolver(documents, names)).ifPresent(shape -> shape.read(node, problems));
        });
        return problems.sorted();
    }

    private static Map<String, Node> documents(SortedMap<String, String> files) {
        Map<String, Node> documents = new TreeMap<>();
        files.forEach((path, text) ->
                documents.put(path, Yaml.read(path, text, new Diagnostics()).orElseThrow()));
        return documents;
    }

    private static Optional<Schema<?>> shape(String path, ReferenceResolver known) {
        var catalogues = new CatalogSchemas(known);
        String folder = path.replaceFirst("/.*", "");
        String id = path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        return Optional.ofNullable(
                switch (folder) {
                    case "exercises" -> ExerciseSchema.of(id, known, Optional.empty());
                    case "conditions" -> ConditionSchema.of(id, known);
                    case "protocols" -> ProtocolSchema.of(id, known, Map.of());
                    case "vocabulary.yaml" -> catalogues.vocabulary();
                    case "sources.yaml" -> catalogues.sources();
                    case "phrases.yaml" -> catalogues.phrases();
                    case "goals.yaml" -> catalogues.goals();
                    case "stages.yaml" -> catalogues.stages();
                    case "limits.yaml" -> catalogues.limits();
                    case "red-flags.yaml" -> catalogues.redFlags();
                    case "everyone.yaml" -> catalogues.everyone();
                    case "no-effect.yaml" -> ChartSchemas.noEffect();
                    case "no-rules.yaml" -> ChartSchemas.noRules();
                    case "code-sides.yaml" -> ChartSchemas.sides();
                    default -> null;
                });
    }
}
