package openbook.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.handout.render.Format;
import org.jspecify.annotations.Nullable;

/** Finds pages of an earlier run that this batch would not make. */
final class StalePages {
    private static final int NAMED = 10;

    private StalePages() {}

    /**
     * Refuses the batch before it starts when it would remove such a page.
     *
     * @param input standard input, which is read and reset for a piped table
     */
    static void refuse(String table, InputStream input, Path folder, Shard shard, List<Format> formats) {
        try {
            SortedSet<String> left = pages(folder);
            if (left.isEmpty()) {
                return;
            }
            try (Rows rows = Table.open(table, input)) {
                int index = 0;
                for (@Nullable Row row = rows.next(); row != null; row = rows.next()) {
                    for (Format format : shard.has(index++) ? formats : List.<Format>of()) {
                        left.remove(row.id() + "." + format.ending());
                    }
                }
            }
            if (table.equals("-")) {
                input.reset();
            }
            left.removeIf(name -> !Files.exists(folder.resolve(name)));
            if (!left.isEmpty()) {
                String more = left.size() > NAMED ? " and " + (left.size() - NAMED) + " more" : "";
                throw BatchErrors.because(
                        folder.toString(),
                        left.size() == 1
                                ? "this page is no longer in the batch: " + left.first() + "."
                                : "these pages are no longer in the batch: "
                                        + String.join(
                                                ", ", left.stream().limit(NAMED).toList()) + more + ".",
                        "add --prune to remove " + (left.size() == 1 ? "it" : "them")
                                + ", or name another folder with --out.");
            }
        } catch (IOException e) {
            throw BatchErrors.because(folder.toString(), "the batch there cannot be read", e, "");
        }
    }

    private static SortedSet<String> pages(Path folder) throws IOException {
        SortedSet<String> pages = new TreeSet<>();
        for (String name : List.of("manifest.jsonl.part", "manifest.jsonl")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                try (var kept = new PreviousManifest(folder.resolve(name), folder)) {
                    for (var line = kept.next(); line.isPresent(); line = kept.next()) {
                        pages.addAll(kept.pages(line.get().line()));
                    }
                }
            }
        }
        pages.addAll(EarlierPages.listed(folder));
        return pages;
    }
}
