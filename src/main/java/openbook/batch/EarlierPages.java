package openbook.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Pages of an earlier run that this run has not made anew. Their names stand in a file of the folder as long as there
 * are any, so that no run forgets them, whatever interrupts it.
 */
final class EarlierPages {
    private static final String LIST = "earlier-pages.txt";

    private final Path folder;
    private final SortedSet<String> left = new ConcurrentSkipListSet<>();
    private final SortedSet<String> changed = new ConcurrentSkipListSet<>();

    EarlierPages(Path folder) throws IOException {
        this.folder = folder;
        left.addAll(listed(folder));
    }

    /** The pages that the folder lists, and that are there. */
    static SortedSet<String> listed(Path folder) throws IOException {
        SortedSet<String> pages = new TreeSet<>();
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (String name : Files.readAllLines(list)) {
                // Nothing outside the folder is looked at.
                if (RowIds.isSafe(name) && Files.isRegularFile(folder.resolve(name))) {
                    pages.add(name);
                }
            }
        }
        return pages;
    }

    /** Takes the pages of rows that are to be worked off, before the manifest forgets them. */
    void add(Collection<String> pages) throws IOException {
        for (String page : pages) {
            if (Files.isRegularFile(folder.resolve(page))) {
                left.add(page);
            }
        }
        write();
    }

    /** A page of this batch is there already. */
    void keep(Collection<String> pages) {
        left.removeAll(pages);
    }

    /** A page is about to be put in the place of an earlier one. */
    void replace(String page, Path by) throws IOException {
        if (left.remove(page) && Files.mismatch(by, folder.resolve(page)) >= 0) {
            changed.add(page);
        }
    }

    /** The pages that are still of the earlier run. */
    SortedSet<String> left() {
        return left;
    }

    /** The pages that this run has made otherwise. */
    SortedSet<String> changed() {
        return changed;
    }

    void remove() throws IOException {
        for (String page : left) {
            Files.deleteIfExists(folder.resolve(page));
        }
    }

    /** Keeps the list of those that are left; none when there are none. */
    void write(Collection<String> pages) throws IOException {
        if (pages.isEmpty()) {
            Files.deleteIfExists(folder.resolve(LIST));
            return;
        }
        Path part = folder.resolve(LIST + ".part");
        Files.writeString(part, String.join("\n", pages) + "\n", StandardCharsets.UTF_8);
        Files.move(part, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
    }

    private void write() throws IOException {
        write(left);
    }
}
