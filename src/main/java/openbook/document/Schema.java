package openbook.document;

import org.jspecify.annotations.Nullable;

/**
 * What a value must look like, and how it is read.
 *
 * @param form what it must look like, as data
 * @param reading how it is read
 * @param <T> what it becomes
 */
public record Schema<T>(SchemaModel form, Reading<T> reading) {

    /** Reads one node. */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads one node.
         *
         * @return the value, or null when the node does not have this shape; then at least one problem was added
         */
        @Nullable
        T read(Node node, Diagnostics problems);
    }

    /** Reads one node, see {@link Reading#read}. */
    public @Nullable T read(Node node, Diagnostics problems) {
        return reading.read(node, problems);
    }
}
