package openbook.library.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.Node;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.SourceLocation;
import openbook.document.Yaml;
import openbook.library.model.ChartWords;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;
import openbook.library.model.Source;
import openbook.library.model.Stages;
import openbook.library.model.UniversalAdvice;
import openbook.library.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the files of a library and reports the errors of all files together. */
public final class LibraryReader {
    private static final String SHOWN = "routines/";
    private static final Pattern ITEM =
            Pattern.compile("(exercises|conditions|protocols)/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final ClosedVocabulary CATALOGUES = new ClosedVocabulary(
            "a file of a library",
            List.of(
                    "vocabulary.yaml",
                    "sources.yaml",
                    "phrases.yaml",
                    "goals.yaml",
                    "stages.yaml",
                    "limits.yaml",
                    "red-flags.yaml",
                    "everyone.yaml",
                    "no-effect.yaml",
                    "no-rules.yaml",
                    "code-sides.yaml"));

    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, Node> documents = new TreeMap<>();
    private final Diagnostics problems = new Diagnostics();
    private final ReferenceResolver known = new ReferenceResolver(documents, files.keySet());
    private final Optional<Overlay> overlay;

    private LibraryReader(SortedMap<String, String> builtIn, Optional<Overlay> overlay) {
        this.overlay = overlay;
        files.putAll(builtIn);
        overlay.ifPresent(it -> it.files().forEach((path, file) -> files.put(path, file.text())));
    }

    /**
     * The result of examining a set of files.
     *
     * @param library the part that could be read; empty if a catalog file could not be read
     * @param problems the diagnostics, sorted
     */
    public record Examined(Optional<Library> library, LibraryDocuments documents, List<Diagnostic> problems) {}

    /**
     * Reads a library from its files.
     *
     * @param files the text of each file by its path inside {@code routines/}
     * @throws InvalidInputException with the errors of all files
     */
    public static Library read(SortedMap<String, String> files) {
        return read(files, Optional.empty());
    }

    /**
     * Reads a library from the built-in files and a clinic's overlay.
     *
     * @throws InvalidInputException with everything that is wrong in any of the files
     */
    public static Library read(SortedMap<String, String> builtIn, Optional<Overlay> overlay) {
        Examined examined = examine(builtIn, overlay);
        if (!examined.problems().isEmpty()) {
            throw new InvalidInputException(examined.problems());
        }
        return examined.library().orElseThrow();
    }

    /** Reads as much as possible and returns all diagnostics instead of throwing. */
    public static Examined examine(SortedMap<String, String> builtIn, Optional<Overlay> overlay) {
        var reader = new LibraryReader(builtIn, overlay);
        Optional<Library> library = reader.library();
        var documents = new LibraryDocuments(reader.documents, reader::shown);
        return new Examined(library, documents, reader.problems.sorted());
    }

    /** The schema of each kind of file, as data, with the words that these files define. */
    public static SortedMap<String, SchemaModel> forms(SortedMap<String, String> builtIn, Optional<Overlay> overlay) {
        var reader = new LibraryReader(builtIn, overlay);
        reader.files.forEach(reader::parse);
        var catalogues = new CatalogSchemas(reader.known);
        SortedMap<String, SchemaModel> forms = new TreeMap<>();
        forms.put("vocabulary", catalogues.vocabulary().form());
        forms.put("sources", catalogues.sources().form());
        forms.put("phrases", catalogues.phrases().form());
        forms.put("goals", catalogues.goals().form());
        forms.put("stages", catalogues.stages().form());
        forms.put("limits", catalogues.limits().form());
        forms.put("red-flags", catalogues.redFlags().form());
        forms.put("everyone", catalogues.everyone().form());
        forms.put("no-effect", ChartSchemas.noEffect().form());
        forms.put("no-rules", ChartSchemas.noRules().form());
        forms.put("code-sides", ChartSchemas.sides().form());
        forms.put(
                "exercise",
                ExerciseSchema.of("", reader.known, Optional.empty()).form());
        forms.put("condition", ConditionSchema.of("", reader.known).form());
        forms.put("protocol", ProtocolSchema.of("", reader.known, Map.of()).form());
        return forms;
    }

    private String shown(String path) {
        return overlay.flatMap(it -> it.shown(path)).orElse(SHOWN + path);
    }

    private Optional<Library> library() {
        files.forEach(this::parse);
        var catalogues = new CatalogSchemas(known);
        @Nullable Vocabulary vocabulary = one("vocabulary.yaml", catalogues.vocabulary());
        @Nullable SortedMap<String, Source> sources = one("sources.yaml", catalogues.sources());
        @Nullable SortedMap<String, Phrase> phrases = one("phrases.yaml", catalogues.phrases());
        @Nullable SortedMap<String, Goal> goals = one("goals.yaml", catalogues.goals());
        @Nullable Stages stages = one("stages.yaml", catalogues.stages());
        @Nullable SortedMap<String, Limit> limits = one("limits.yaml", catalogues.limits());
        @Nullable RedFlags redFlags = one("red-flags.yaml", catalogues.redFlags());
        @Nullable UniversalAdvice everyone = one("everyone.yaml", catalogues.everyone());
        @Nullable List<ChartWords.Topic> noEffect = one("no-effect.yaml", ChartSchemas.noEffect());
        @Nullable List<ChartWords.Topic> noRules = one("no-rules.yaml", ChartSchemas.noRules());
        ChartWords.@Nullable Sides codeSides = one("code-sides.yaml", ChartSchemas.sides());
        var exercises =
                each("exercises/", id -> ExerciseSchema.of(id, known, Optional.ofNullable(vocabulary)), Exercise::id);
        var conditions = each("conditions/", id -> ConditionSchema.of(id, known), Condition::id);
        var protocols = each("protocols/", id -> ProtocolSchema.of(id, known, exercises), Protocol::id);
        if (vocabulary == null
                || sources == null
                || phrases == null
                || goals == null
                || stages == null
                || limits == null
                || redFlags == null
                || everyone == null
                || noEffect == null
                || noRules == null
                || codeSides == null) {
            return Optional.empty();
        }
        return Optional.of(new Library(
                vocabulary,
                sources,
                phrases,
                goals,
                stages,
                limits,
                redFlags,
                everyone,
                exercises,
                conditions,
                protocols,
                new ChartWords(noEffect, noRules, codeSides),
                hash(files),
                List.of()));
    }

    private void parse(String path, String text) {
        if (!CATALOGUES.has(path) && !ITEM.matcher(path).matches()) {
            problems.add(
                    SourceLocation.whole(shown(path)),
                    CATALOGUES.unknown(path),
                    "allowed: " + String.join(", ", CATALOGUES.all())
                            + ", exercises/ID.yaml, conditions/ID.yaml, protocols/ID.yaml (ids in kebab-case)");
            return;
        }
        Yaml.read(shown(path), text, problems).ifPresent(node -> documents.put(path, node));
    }

    private <T> @Nullable T one(String file, Schema<T> shape) {
        @Nullable Node document = documents.get(file);
        if (document != null) {
            return shape.read(document, problems);
        }
        if (problems.sorted().stream().noneMatch(p -> p.place().file().equals(shown(file)))) {
            problems.add(SourceLocation.whole(shown(file)), "this file is missing.");
        }
        return null;
    }

    private <T> SortedMap<String, T> each(String folder, Function<String, Schema<T>> shape, Function<T, String> id) {
        SortedMap<String, T> all = new TreeMap<>();
        documents.forEach((file, document) -> {
            if (file.startsWith(folder)) {
                @Nullable T value = shape.apply(ReferenceResolver.idOf(file)).read(document, problems);
                if (value != null) {
                    all.put(id.apply(value), value);
                }
            }
        });
        return all;
    }

    /** Twelve hex digits: enough to distinguish versions of a library, and short enough for a footer. */
    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((path, text) -> {
                digest.update((path + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
