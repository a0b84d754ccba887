package openbook.library.read;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.document.ClosedVocabulary;
import openbook.document.Node;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * The ids that the files of a library define, collected before the files are read, so that every reference is checked
 * at its location. If the file that defines a kind of id cannot be read, references of that kind are not checked, so
 * that one unreadable file does not cause a cascade of errors.
 */
public final class ReferenceResolver {
    private final Map<String, Node> documents;
    private final Set<String> files;

    /**
     * Collects the ids that the files define.
     *
     * @param documents the readable documents, by file
     * @param files the names of all files, readable or not
     */
    public ReferenceResolver(Map<String, Node> documents, Set<String> files) {
        this.documents = documents;
        this.files = files;
    }

    Schema<String> tag() {
        return reference("a tag", "vocabulary.yaml", "tags");
    }

    Schema<String> tagGroup() {
        return reference("a group of tags", "vocabulary.yaml", "groups");
    }

    Schema<String> source() {
        return reference("a source", "sources.yaml", "sources");
    }

    Schema<String> phrase() {
        return reference("a phrase", "phrases.yaml", "phrases");
    }

    Schema<String> symptom() {
        return reference("a symptom", "phrases.yaml", "symptoms");
    }

    Schema<String> phase() {
        return reference("a phase", "stages.yaml", "phases");
    }

    Schema<String> redFlagGroup() {
        return reference("a group of red flags", "red-flags.yaml", "groups");
    }

    Schema<String> exercise() {
        return Schemas.word(new ClosedVocabulary("an exercise", idsOfFiles("exercises/")));
    }

    Schema<String> condition() {
        return Schemas.word(new ClosedVocabulary("a condition", idsOfFiles("conditions/")));
    }

    /** A piece of equipment: a word with an {@code equip-} tag. */
    Schema<String> equipment() {
        return reference(
                "equipment",
                ids("vocabulary.yaml", "tags").stream()
                        .filter(id -> id.startsWith("equip-"))
                        .map(id -> id.substring("equip-".length()))
                        .toList());
    }

    Schema<String> goal() {
        return reference("a goal", "goals.yaml", "goals");
    }

    /** A mapping from goals to values. */
    <T> Schema<SortedMap<String, T>> byGoal(Schema<T> value) {
        Set<String> ids = ids("goals.yaml", "goals");
        ClosedVocabulary words = new ClosedVocabulary("a goal", ids);
        return ids.isEmpty()
                ? new Schema<>(new SchemaModel.ByWord(words, value.form()), (node, problems) -> new TreeMap<>())
                : Schemas.map(words, value);
    }

    private Schema<String> reference(String kind, String file, String list) {
        return reference(kind, ids(file, list));
    }

    private static Schema<String> reference(String kind, Collection<String> ids) {
        return ids.isEmpty() ? Schemas.line(100) : Schemas.word(new ClosedVocabulary(kind, ids));
    }

    private Set<String> idsOfFiles(String folder) {
        Set<String> ids = new TreeSet<>();
        for (String file : files) {
            if (file.startsWith(folder)) {
                ids.add(idOf(file));
            }
        }
        return ids;
    }

    /** The id that a file name gives. */
    public static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
    }

    private Set<String> ids(String file, String list) {
        Set<String> ids = new TreeSet<>();
        @Nullable Node document = documents.get(file);
        if (document instanceof Node.Entries entries && entries.nodes().get(list) instanceof Node.Items items) {
            for (Node item : items.nodes()) {
                if (item instanceof Node.Entries entry && entry.nodes().get("id") instanceof Node.Scalar id) {
                    ids.add(id.text());
                }
            }
        }
        return ids;
    }
}
