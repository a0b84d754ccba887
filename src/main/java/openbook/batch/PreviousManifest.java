package openbook.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the manifest of an earlier run alongside the table, to find the finished rows. */
final class PreviousManifest implements Closeable {
    private final RowBuffer window;
    private final Path folder;
    private Optional<Manifest.Line> last = Optional.empty();
    private long taken;
    private boolean over;

    /** A manifest line: the raw text and the parsed form. */
    record Old(String text, Manifest.Line line) {}

    PreviousManifest(Path manifest, Path folder) throws IOException {
        this.window = new RowBuffer(Files.newInputStream(manifest));
        this.folder = folder;
    }

    /** Returns the next line; empty at the end, or when the line is incomplete. */
    Optional<Old> next() throws IOException {
        int length = over ? 0 : window.lineLength();
        if (over || length == RowBuffer.TOO_LONG || window.at(length) != '\n') {
            return Optional.empty();
        }
        String text = String.valueOf(window.text(0, length));
        window.dropLine();
        last = Manifest.parse(text);
        return last.map(line -> new Old(text, line));
    }

    /** Keeps the line that was read last. */
    void take() {
        taken = window.dropped();
        last = Optional.empty();
    }

    /** Returns the number of bytes of the manifest to keep. */
    long taken() {
        return taken;
    }

    boolean isOver() {
        return over;
    }

    /** The pages of all lines that were not taken: their rows may have gone, and those that have not come anew. */
    SortedSet<String> rest() throws IOException {
        SortedSet<String> pages = new TreeSet<>();
        Optional<Manifest.Line> line = last.isPresent() ? last : next().map(Old::line);
        while (line.isPresent()) {
            pages.addAll(pages(line.get()));
            line = next().map(Old::line);
        }
        over = true;
        return pages;
    }

    /** Returns the file names of the pages of a line. */
    List<String> pages(Manifest.Line line) {
        List<String> pages = new ArrayList<>(line.files().keySet());
        pages.removeIf(name -> !isSheetOf(line.id(), name));
        return pages;
    }

    /** True when every page of a line exists in full length. */
    boolean hasFiles(Manifest.Line line) throws IOException {
        for (Map.Entry<String, Integer> file : line.files().entrySet()) {
            if (!isSheetOf(line.id(), file.getKey())) {
                return false;
            }
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** True when a name is an id with an extension, so that it cannot lead out of the folder. */
    private static boolean isSheetOf(String id, String name) {
        return RowIds.isSafe(id)
                && name.startsWith(id + ".")
                && name.substring(id.length() + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
