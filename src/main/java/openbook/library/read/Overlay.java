package openbook.library.read;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A clinic's own files, laid over the built-in ones one by one: a new file adds, a file of the same path replaces.
 *
 * @param files each by its path inside {@code routines/}
 */
public record Overlay(SortedMap<String, File> files) {
    public static final Overlay NONE = new Overlay(new TreeMap<>(Map.of()));

    /**
     * One file.
     *
     * @param shown what it is called in problems
     */
    public record File(String shown, String text) {}

    /** The same with one more file. */
    public Overlay with(String path, File file) {
        SortedMap<String, File> more = new TreeMap<>(files);
        more.put(path, file);
        return new Overlay(more);
    }

    /** What a file of this overlay is called in problems. */
    Optional<String> shown(String path) {
        return Optional.ofNullable(files.get(path)).map(File::shown);
    }
}
