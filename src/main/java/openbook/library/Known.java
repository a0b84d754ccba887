package openbook.library;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.yaml.Form;
import openbook.yaml.Node;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;

/**
 * The ids that the files of a library define, gathered before any of them is read, so that every reference is checked
 * at the place where it is written. When the file that defines a kind of id cannot be read, references to that kind
 * pass: one broken file shall not make a hundred problems.
 */
final class Known {
    private final Map<String, Node> documents;
    private final Set<String> files;

    /**
     * @param documents what could be read, by file
     * @param files the names of all files, readable or not
     */
    Known(Map<String, Node> documents, Set<String> files) {
        this.documents = documents;
        this.files = files;
    }

    Shape<String> tag() {
        return reference("a tag", "vocabulary.yaml", "tags");
    }

    Shape<String> tagGroup() {
        return reference("a group of tags", "vocabulary.yaml", "groups");
    }

    Shape<String> source() {
        return reference("a source", "sources.yaml", "sources");
    }

    Shape<String> phrase() {
        return reference("a phrase", "phrases.yaml", "phrases");
    }

    Shape<String> symptom() {
        return reference("a symptom", "phrases.yaml", "symptoms");
    }

    Shape<String> phase() {
        return reference("a phase", "stages.yaml", "phases");
    }

    Shape<String> redFlagGroup() {
        return reference("a group of red flags", "red-flags.yaml", "groups");
    }

    Shape<String> exercise() {
        return Shapes.word(new Words("an exercise", idsOfFiles("exercises/")));
    }

    Shape<String> condition() {
        return Shapes.word(new Words("a condition", idsOfFiles("conditions/")));
    }

    /** Equipment is what has an {@code equip-} tag. */
    Shape<String> equipment() {
        return reference(
                "equipment",
                ids("vocabulary.yaml", "tags").stream()
                        .filter(id -> id.startsWith("equip-"))
                        .map(id -> id.substring("equip-".length()))
                        .toList());
    }

    Shape<String> goal() {
        return reference("a goal", "goals.yaml", "goals");
    }

    /** A mapping from goals to values. */
    <T> Shape<SortedMap<String, T>> byGoal(Shape<T> value) {
        Set<String> ids = ids("goals.yaml", "goals");
        Words words = new Words("a goal", ids);
        return ids.isEmpty()
                ? new Shape<>(new Form.ByWord(words, value.form()), (node, problems) -> new TreeMap<>())
                : Shapes.map(words, value);
    }

    private Shape<String> reference(String kind, String file, String list) {
        return reference(kind, ids(file, list));
    }

    private static Shape<String> reference(String kind, Collection<String> ids) {
        return ids.isEmpty() ? Shapes.line(100) : Shapes.word(new Words(kind, ids));
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

    /** The id that the name of a file stands for. */
    static String idOf(String file) {
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
