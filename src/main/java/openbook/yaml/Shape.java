package openbook.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What a value must look like, and how it is read.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface Shape<T> {
    /**
     * Reads one node.
     *
     * @return the value, or null when the node does not have this shape; then at least one problem was added
     */
    @Nullable
    T read(Node node, Problems problems);
}
