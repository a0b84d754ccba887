package openbook.document;

import org.jspecify.annotations.Nullable;

/**
 * The allowed form of a value and its reader.
 *
 * @param form the allowed form, as data
 * @param reading the reader of a node
 * @param <T> the type of the value read
 */
public record Schema<T>(SchemaModel form, Reading<T> reading) {

    /** Reads one node. */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads one node.
         *
         * @return the value, or null if the node does not match; then at least one error was added to {@code problems}
         */
        @Nullable
        T read(Node node, Diagnostics problems);
    }

    /** Reads one node, see {@link Reading#read}. */
    public @Nullable T read(Node node, Diagnostics problems) {
        return reading.read(node, problems);
    }
}
