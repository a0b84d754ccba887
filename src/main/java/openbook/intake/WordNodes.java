package openbook.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openbook.document.Diagnostics;
import openbook.document.Lookalikes;
import openbook.document.Node;
import org.jspecify.annotations.Nullable;

/** Normalizes the ways to write a list into list items. */
final class WordNodes {
    private static final Set<String> KEYS = Set.of("id", "side", "condition", "exercise", "by", "on", "because");

    private WordNodes() {}

    /**
     * Returns the items: each word of each text, and mappings unchanged.
     *
     * @param names the names that may contain a separator
     */
    static List<Node> of(Node node, @Nullable Names<?> names, Diagnostics problems) {
        List<Node> items = new ArrayList<>();
        if (node instanceof Node.Items list) {
            Set<String> seen = new HashSet<>();
            for (Node one : list.nodes()) {
                addItem(one, names, seen, items, problems);
            }
        } else if (node instanceof Node.Entries entries && !isLong(entries)) {
            for (String key : entries.nodes().keySet()) {
                items.add(joined(entries, key));
            }
        } else {
            addItem(node, names, new HashSet<>(), items, problems);
        }
        return items;
    }

    private static void addItem(
            Node one, @Nullable Names<?> names, Set<String> seen, List<Node> items, Diagnostics problems) {
        if (one instanceof Node.Entries entries && entries.nodes().size() == 1 && !isLong(entries)) {
            items.add(joined(entries, entries.nodes().keySet().iterator().next()));
        } else if (one instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            addWords(scalar, names, seen, items, problems);
        } else {
            items.add(one);
        }
    }

    private static boolean isLong(Node.Entries entries) {
        for (String key : entries.nodes().keySet()) {
            if (KEYS.contains(key)) {
                return true;
            }
        }
        return entries.nodes().isEmpty();
    }

    /** Converts {@code rib-fracture: left} to the text "rib-fracture:left". */
    private static Node joined(Node.Entries entries, String key) {
        @Nullable Node value = entries.nodes().get(key);
        String text = value instanceof Node.Scalar scalar ? scalar.text() : "";
        return value instanceof Node.Scalar || value == null
                ? new Node.Scalar(
                        value == null ? entries.place() : value.place(),
                        text.isEmpty() ? key : key + ":" + text,
                        Node.Kind.TEXT)
                : entries;
    }

    private static List<String> words(String text, @Nullable Names<?> names) {
        List<String> words = WordList.split(text, names == null ? it -> false : names::knowsSided);
        if (!text.endsWith(",") || (words.size() == 1 && words.get(0).isEmpty())) {
            return words;
        }
        // Ignore a comma at the end.
        List<String> open = new ArrayList<>(words);
        open.add("");
        return open;
    }

    private static void addWords(
            Node.Scalar scalar, @Nullable Names<?> names, Set<String> seen, List<Node> items, Diagnostics problems) {
        List<String> words = words(Lookalikes.clean(scalar.text()), names);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.isEmpty()) {
                problems.add(
                        scalar.place(),
                        words.size() == 1
                                ? "a word is missing."
                                : "a word is missing "
                                        + (i == 0 ? "before" : i == words.size() - 1 ? "after" : "between")
                                        + (i == 0 || i == words.size() - 1 ? " the comma." : " two commas."),
                        words.size() == 1 ? "leave it out when there is none." : "");
            } else if (words.size() == 1 || seen.add(word)) {
                items.add(words.size() == 1 ? scalar : new Node.Scalar(scalar.place(), word, Node.Kind.TEXT));
            }
        }
    }
}
