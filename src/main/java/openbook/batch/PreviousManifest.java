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

/** The manifest of an earlier run, read alongside the table to see which rows are done. */
final class PreviousManifest implements Closeable {
    private final RowBuffer window;
    private final Path folder;
    private Optional<Manifest.Line> last = Optional.empty();
    private long taken;
    private boolean over;

    /** A line of the manifest as it stands there, and what it says. */
    record Old(String text, Manifest.Line line) {}

    PreviousManifest(Path manifest, Path folder) throws IOException {
        this.window = new RowBuffer(Files.newInputStream(manifest));
        this.folder = folder;
    }

    /** The next line; none when there is no more, or when it was only half written. */
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

    /** The line that was looked at last is right and stays. */
    void take() {
        taken = window.dropped();
        last = Optional.empty();
    }

    /** How many bytes of the manifest stay. */
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

    /** The names of the pages of a line. */
    List<String> pages(Manifest.Line line) {
        List<String> pages = new ArrayList<>(line.files().keySet());
        pages.removeIf(name -> !isSheetOf(line.id(), name));
        return pages;
    }

    /** Whether every page of a line is there in its full length. */
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

    /** Whether a name is an id and an ending, so that nothing outside the folder is looked at. */
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
