package openbook.library.read;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import openbook.document.Node;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The files of a library as they were written, to point back into them.
 *
 * @param nodes each file that is YAML, by its path inside {@code routines/}
 * @param shown what a file is called in problems
 */
public record LibraryDocuments(SortedMap<String, Node> nodes, UnaryOperator<String> shown) {

    /**
     * Where something stands.
     *
     * @param file its path inside {@code routines/}
     * @param path keys, ids of list items, or numbers of list items from 0, from the top down; it is followed as far as
     *     it goes
     */
    public SourceLocation place(String file, String... path) {
        @Nullable Node node = nodes.get(file);
        if (node == null) {
            return SourceLocation.whole(shown.apply(file));
        }
        for (String step : path) {
            @Nullable Node next = step(node, step);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.place();
    }

    private static @Nullable Node step(Node node, String step) {
        if (node instanceof Node.Entries entries) {
            return entries.nodes().get(step);
        }
        if (node instanceof Node.Items items) {
            for (int i = 0; i < items.nodes().size(); i++) {
                Node item = items.nodes().get(i);
                boolean byId = item instanceof Node.Entries entries
                        && entries.nodes().get("id") instanceof Node.Scalar id
                        && id.text().equals(step);
                if (byId || step.equals(String.valueOf(i))) {
                    return item;
                }
            }
        }
        return null;
    }
}
