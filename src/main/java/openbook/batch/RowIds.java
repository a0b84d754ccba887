package openbook.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;

/**
 * Checks the ids of a table. An id names files, so it may hold only safe characters, and must be unique whatever its
 * case: some file systems do not tell {@code A1} from {@code a1}.
 *
 * <p>It stores a hash and a row number per id, not the text, to save memory in a long table. Two different ids with the
 * same 64-bit hash would be reported as duplicates: a false error once in a few billion tables, never a wrong handout.
 */
final class RowIds {
    private static final int LONGEST = 64;
    /** Device names that Windows reserves, with any extension. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private long[] seen = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int count;

    /** Registers the id of a row, or reports why it is not allowed. */
    void take(Row row, Diagnostics problems) {
        String id = row.id();
        SourceLocation place = SourceLocation.flag("id", "");
        if (id.isEmpty()) {
            problems.add(place, "the id is missing.", "it names the handout; never use the patient's name.");
        } else if (!isSafe(id)) {
            String shown = id.length() > LONGEST ? id.substring(0, LONGEST) + "..." : id;
            problems.add(
                    place,
                    "\"" + shown + "\" cannot name a file.",
                    "allowed: at most " + LONGEST + " letters (A to Z), digits, dots, hyphens and underscores,"
                            + " beginning and ending with a letter or digit; and no word that a system keeps for itself.");
        } else {
            int before = put(hash(id), row.number());
            if (before > 0) {
                problems.add(
                        place,
                        "the id \"" + id + "\" is also that of row " + before + ".",
                        "look at both before you use the handout of that id.");
            }
        }
    }

    static boolean isSafe(String id) {
        if (id.isEmpty() || id.length() > LONGEST || !plain(id.charAt(0)) || !plain(id.charAt(id.length() - 1))) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!plain(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        int dot = id.indexOf('.');
        String stem = (dot < 0 ? id : id.substring(0, dot)).toLowerCase(Locale.ROOT);
        boolean port = stem.length() == 4
                && (stem.startsWith("com") || stem.startsWith("lpt"))
                && Character.isDigit(stem.charAt(3));
        return !DEVICES.contains(stem) && !port;
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Hashes the id in ASCII lower case with a multiplicative hash; never 0. */
    private static long hash(String id) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }

    /** Stores a hash; returns the earlier row with the same hash, or 0. */
    private int put(long hash, int row) {
        if (count * 2 >= seen.length) {
            grow();
        }
        int at = slot(seen, hash);
        if (seen[at] == hash) {
            return rows[at];
        }
        seen[at] = hash;
        rows[at] = row;
        count++;
        return 0;
    }

    private static int slot(long[] seen, long hash) {
        int at = (int) hash & (seen.length - 1);
        while (seen[at] != 0 && seen[at] != hash) {
            at = (at + 1) & (seen.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = seen;
        int[] oldRows = Arrays.copyOf(rows, rows.length);
        seen = new long[old.length * 2];
        rows = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = slot(seen, old[i]);
                seen[at] = old[i];
                rows[at] = oldRows[i];
            }
        }
    }
}
