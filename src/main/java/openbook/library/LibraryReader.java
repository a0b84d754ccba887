package openbook.library;

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
import openbook.yaml.Node;
import openbook.yaml.Place;
import openbook.yaml.Problems;
import openbook.yaml.ProblemsException;
import openbook.yaml.Shape;
import openbook.yaml.Words;
import openbook.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads the files of a library, all of them before the first complaint. */
public final class LibraryReader {
    private static final String SHOWN = "routines/";
    private static final Pattern ITEM = Pattern.compile("(exercises|conditions)/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final Words CATALOGUES = new Words(
            "a file of a library",
            List.of(
                    "vocabulary.yaml",
                    "sources.yaml",
                    "phrases.yaml",
                    "goals.yaml",
                    "stages.yaml",
                    "limits.yaml",
                    "red-flags.yaml",
                    "everyone.yaml"));

    private final SortedMap<String, Node> documents = new TreeMap<>();
    private final Problems problems = new Problems();
    private final Known known = new Known(documents);

    private LibraryReader() {}

    /**
     * Makes a library of its files.
     *
     * @param files the text of each file by its path inside {@code routines/}
     * @throws ProblemsException with everything that is wrong in any of the files
     */
    public static Library read(SortedMap<String, String> files) {
        return new LibraryReader().library(files);
    }

    private Library library(SortedMap<String, String> files) {
        files.forEach(this::parse);
        var catalogues = new CatalogueShapes(known);
        @Nullable Vocabulary vocabulary = one("vocabulary.yaml", catalogues.vocabulary());
        @Nullable SortedMap<String, Source> sources = one("sources.yaml", catalogues.sources());
        @Nullable SortedMap<String, Phrase> phrases = one("phrases.yaml", catalogues.phrases());
        @Nullable SortedMap<String, Goal> goals = one("goals.yaml", catalogues.goals());
        @Nullable Stages stages = one("stages.yaml", catalogues.stages());
        @Nullable SortedMap<String, Limit> limits = one("limits.yaml", catalogues.limits());
        @Nullable RedFlags redFlags = one("red-flags.yaml", catalogues.redFlags());
        @Nullable Everyone everyone = one("everyone.yaml", catalogues.everyone());
        var exercises =
                each("exercises/", id -> ExerciseShape.of(id, known, Optional.ofNullable(vocabulary)), Exercise::id);
        var conditions = each("conditions/", id -> ConditionShape.of(id, known), Condition::id);
        problems.throwIfAny();
        // Reading gives no value only together with a problem, so all are here.
        if (vocabulary == null
                || sources == null
                || phrases == null
                || goals == null
                || stages == null
                || limits == null
                || redFlags == null
                || everyone == null) {
            throw new IllegalStateException("a part of the library is missing, and no problem says so");
        }
        return new Library(
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
                hash(files));
    }

    private void parse(String path, String text) {
        if (!CATALOGUES.has(path) && !ITEM.matcher(path).matches()) {
            problems.add(
                    Place.whole(SHOWN + path),
                    CATALOGUES.unknown(path),
                    "allowed: " + String.join(", ", CATALOGUES.all())
                            + ", exercises/ID.yaml, conditions/ID.yaml (ids in kebab-case)");
            return;
        }
        Yaml.read(SHOWN + path, text, problems).ifPresent(node -> documents.put(path, node));
    }

    private <T> @Nullable T one(String file, Shape<T> shape) {
        @Nullable Node document = documents.get(file);
        if (document != null) {
            return shape.read(document, problems);
        }
        if (problems.sorted().stream().noneMatch(p -> p.place().file().equals(SHOWN + file))) {
            problems.add(Place.whole(SHOWN + file), "this file is missing.");
        }
        return null;
    }

    private <T> SortedMap<String, T> each(String folder, Function<String, Shape<T>> shape, Function<T, String> id) {
        SortedMap<String, T> all = new TreeMap<>();
        documents.forEach((file, document) -> {
            if (file.startsWith(folder)) {
                @Nullable T value = shape.apply(Known.idOf(file)).read(document, problems);
                if (value != null) {
                    all.put(id.apply(value), value);
                }
            }
        });
        return all;
    }

    /** Twelve hex digits: enough to tell two versions of a library apart, short enough to print in a footer. */
    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                digest.update((path + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
