package openbook.library.read;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import openbook.document.Node;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The parsed files of a library, to find the source location of a value.
 *
 * @param nodes each YAML file, by path inside {@code routines/}
 * @param shown the name of a file in diagnostics
 */
public record LibraryDocuments(SortedMap<String, Node> nodes, UnaryOperator<String> shown) {

    /**
     * Returns the location of a value.
     *
     * @param file its path inside {@code routines/}
     * @param path keys, ids of list items, or indexes of list items from 0, from the top down; a path that does not
     *     exist gives the location of its deepest existing part
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
