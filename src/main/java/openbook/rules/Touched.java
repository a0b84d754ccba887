package openbook.rules;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of which one condition, one limit or what is not at hand says something. Most of them are touched by
 * nothing else, and the verdict on such a one is the same for every patient: it is kept.
 */
final class Touched {
    private final BitSet rows;
    /** Written by any thread, and all write the same. */
    private final @Nullable Verdict[] alone;

    Touched(BitSet rows) {
        this.rows = rows;
        this.alone = new @Nullable Verdict[rows.length()];
    }

    BitSet rows() {
        return rows;
    }

    boolean has(int row) {
        return rows.get(row);
    }

    /** The verdict on an exercise that nothing else touches, if it was kept. */
    @Nullable
    Verdict alone(int row) {
        return alone[row];
    }

    /** Keeps the verdict on an exercise that nothing else touches. */
    void keepAlone(int row, Verdict verdict) {
        alone[row] = verdict;
    }
}
