package openbook.library.read;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A clinic's own files, laid over the built-in ones: a new path adds a file, an existing path replaces one.
 *
 * @param files the files by path inside {@code routines/}
 */
public record Overlay(SortedMap<String, File> files) {
    public static final Overlay NONE = new Overlay(new TreeMap<>(Map.of()));

    /**
     * One file.
     *
     * @param shown its name in diagnostics
     */
    public record File(String shown, String text) {}

    /** Returns this overlay with one more file. */
    public Overlay with(String path, File file) {
        SortedMap<String, File> more = new TreeMap<>(files);
        more.put(path, file);
        return new Overlay(more);
    }

    /** The name of a file of this overlay in diagnostics; empty if it is not in the overlay. */
    Optional<String> shown(String path) {
        return Optional.ofNullable(files.get(path)).map(File::shown);
    }
}
