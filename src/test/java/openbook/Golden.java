package openbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/**
 * Texts that are kept to be compared with what is made today, in {@code src/test/resources/golden}. One switch accepts
 * what is new: {@code mvn test -Dbless} writes every text that differs, says so and fails nothing; the change is then
 * reviewed as a diff.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final int SHOWN = 10;

    private Golden() {}

    /** Compares, or blesses when the switch is on. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        if (check(file, actual, System.getProperty("bless") != null)) {
            System.err.println("blessed " + file);
        }
    }

    /** Whether the text was written. */
    static boolean check(Path file, String actual, boolean bless) {
        try {
            String kept = Files.exists(file) ? Files.readString(file) : "";
            if (actual.equals(kept)) {
                return false;
            }
            if (bless) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return true;
            }
            return Assertions.fail(file + " differs from what is made today:\n" + difference(kept, actual)
                    + "If that is meant, run \"mvn test -Dbless\" and review the diff.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines that differ, one under the other. */
    private static String difference(String kept, String actual) {
        List<String> before = kept.lines().toList();
        List<String> now = actual.lines().toList();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String was = i < before.size() ? before.get(i) : "(no such line)";
            String is = i < now.size() ? now.get(i) : "(no such line)";
            if (!was.equals(is)) {
                shown.add("line " + (i + 1) + "\n- " + was + "\n+ " + is + "\n");
            }
        }
        int more = shown.size() - SHOWN;
        return shown.isEmpty()
                ? "only the line breaks differ\n"
                : String.join("", shown.subList(0, Math.min(SHOWN, shown.size())))
                        + (more > 0 ? "and " + more + " lines more\n" : "");
    }
}
