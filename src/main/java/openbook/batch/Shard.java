package openbook.batch;

/**
 * One part of a table that several machines share: every {@code of}-th row.
 *
 * @param part from 1
 */
public record Shard(int part, int of) {
    /** The whole table as one part. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** @param index of a row, from 0 */
    boolean has(int index) {
        return index % of == part - 1;
    }
}
