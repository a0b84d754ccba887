package openbook.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import openbook.document.Counted;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.Handouts;
import openbook.handout.render.Format;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/**
 * Runs a batch. One thread reads rows and collects the results in the order of the table; the others render handouts.
 * The number of rows in progress is limited, so that memory does not grow with the table.
 */
public final class Batch {
    private static final int BLOCK = 32;
    /** Limit on the bytes of rows in progress. A row usually has a few hundred bytes; it may have a million. */
    private static final int MOST_BYTES = 1 << 22;

    private final RowProcessor press;
    private final List<Format> formats;
    private final Shard shard;
    private final Consumer<Progress> watcher;
    private final RowIds ids = new RowIds();
    private Tally tally = Tally.NONE;
    private int index;
    private Earlier earlier = new Earlier(Collections.emptySortedSet(), Collections.emptySortedSet());

    /**
     * The progress of a batch.
     *
     * @param share the part of the table that is read, from 0 to 1; negative when unknown
     */
    public record Progress(Tally tally, double share) {}

    /**
     * The pages of an earlier run that are not what they were.
     *
     * @param changed those that this run made otherwise
     * @param left those that it did not make, since their rows failed; or with pruning, removed
     */
    public record Earlier(SortedSet<String> changed, SortedSet<String> left) {}

    /** A batch ended before the last row, and what was made stays. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic problem;

        Stopped(Diagnostic problem) {
            super(problem.print(), null, false, false);
            this.problem = problem;
        }

        /** Why it ended, and how to go on. */
        public Diagnostic problem() {
            return problem;
        }
    }

    /** The choice of which pages of an earlier run to keep. */
    public enum Resuming {
        /** Nothing: an earlier run is an error. */
        NOTHING,
        /** All its pages; the batch is refused when it would not make one of them again. */
        ALL,
        /** The pages that this batch makes too; the others are removed. */
        ALL_THAT_IS_ASKED_FOR
    }

    /** A row with the errors already found in it. */
    private record Work(Row row, Diagnostics problems) {}

    /** The rows of one task, with their total size in bytes. */
    private record Task(Future<List<RowResult>> done, long bytes) {}

    /**
     * @param formats at least one
     * @param protocol the protocol of all rows that name none
     * @param watcher called often with the progress
     */
    public Batch(
            Library library,
            Handouts handouts,
            List<Format> formats,
            Optional<String> protocol,
            Shard shard,
            Consumer<Progress> watcher) {
        this.press = new RowProcessor(library, handouts, formats, protocol);
        this.formats = formats;
        this.shard = shard;
        this.watcher = watcher;
    }

    /** Returns the date on the pages of the batch already in a folder, to resume it. */
    public static Optional<LocalDate> dateOf(Path folder) {
        return FolderOutput.date(folder).map(LocalDate::parse);
    }

    /**
     * Writes a folder of handouts.
     *
     * @param table a file, a folder of intakes, or {@code -}
     * @param resuming what to keep of an earlier run of the same batch
     * @throws InvalidInputException when the batch cannot start or cannot continue
     */
    public Tally toFolder(String table, InputStream standardInput, Path folder, Resuming resuming) {
        boolean resume = resuming != Resuming.NOTHING;
        InputStream input = resume && table.equals("-") ? held(standardInput) : standardInput;
        if (resuming == Resuming.ALL) {
            StalePages.refuse(table, input, folder, shard, formats);
        }
        try (Rows rows = Table.open(table, input);
                FolderOutput output = FolderOutput.open(folder, resuming)) {
            Optional<PreviousManifest> kept = output.kept();
            @Nullable Work open = kept.isPresent() ? keep(rows, output, kept.get()) : null;
            output.takeNoMore();
            work(rows, output, open);
            earlier = new Earlier(output.earlier().changed(), output.earlier().left());
            return tally;
        } catch (IOException e) {
            throw stopped(folder.toString(), e, "no file is half written; the same command with --resume finishes it.");
        }
    }

    /**
     * Writes JSON Lines with the handouts in them.
     *
     * @param unread true once nobody reads the output any more
     * @return empty when the batch stopped for that reason
     */
    public Optional<Tally> toStream(String table, InputStream standardInput, OutputStream out, BooleanSupplier unread) {
        try (Rows rows = Table.open(table, standardInput);
                Output output = new StreamOutput(out, unread)) {
            work(rows, output, null);
            return Optional.of(tally);
        } catch (StreamOutput.Unread e) {
            return Optional.empty();
        } catch (IOException e) {
            throw stopped("standard output", e, "");
        }
    }

    private Stopped stopped(String place, IOException e, String hint) {
        String after = Counted.of(tally.rows(), "row");
        String sentence = "the batch stopped after " + after + ": " + BatchErrors.reason(e) + ".";
        return new Stopped(new Diagnostic(SourceLocation.whole(place), sentence, hint));
    }

    /** Returns the pages of an earlier run that changed or were left; complete once the batch has ended. */
    public Earlier earlier() {
        return earlier;
    }

    /** Reads all of standard input, so that it can be read twice. */
    private static InputStream held(InputStream standardInput) {
        try {
            var held = new ByteArrayInputStream(standardInput.readAllBytes());
            held.mark(0);
            return held;
        } catch (IOException e) {
            throw BatchErrors.because("standard input", "this cannot be read", e, "");
        }
    }

    /** Skips the rows that an earlier run finished, and returns the first unfinished one. */
    private @Nullable Work keep(Rows rows, FolderOutput output, PreviousManifest kept) throws IOException {
        for (@Nullable Work next = next(rows); next != null; next = next(rows)) {
            Optional<PreviousManifest.Old> old = kept.next();
            Work work = next;
            Optional<RowResult> done = old.isEmpty() ? Optional.empty() : done(work, old.get(), kept);
            if (done.isEmpty()) {
                return work;
            }
            kept.take();
            output.appendKept(done.get(), old.get().line().files().keySet());
            tally = tally.plus(done.get().kind());
        }
        return null;
    }

    /** Returns the result of a row in an earlier run; empty when the row must be processed again. */
    private Optional<RowResult> done(Work work, PreviousManifest.Old old, PreviousManifest kept) throws IOException {
        Manifest.Line line = old.line();
        if (!line.faults().isEmpty()) {
            RowResult again = press.work(work.row(), work.problems(), false, sheets -> {});
            return new String(again.line().get(0), StandardCharsets.UTF_8).equals(old.text() + "\n")
                            && kept.hasFiles(line)
                    ? Optional.of(again)
                    : Optional.empty();
        }
        boolean same = work.problems().count() == 0
                && line.row() == work.row().number()
                && line.id().equals(work.row().id())
                && line.ground().equals(press.ground())
                && line.intake().equals(press.intakeHash(work.row()))
                && kept.hasFiles(line);
        return same ? Optional.of(new RowResult(line.id(), line.kind(), List.of(), "")) : Optional.empty();
    }

    private void work(Rows rows, Output output, @Nullable Work first) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "openbook");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Task> underWay = new ArrayDeque<>();
            long bytes = 0;
            for (List<Work> block = block(rows, first); !block.isEmpty(); block = block(rows, null)) {
                List<Work> works = block;
                underWay.add(new Task(workers.submit(() -> work(works, output)), bytes(works)));
                bytes += bytes(works);
                while (underWay.size() > 2 * threads || bytes > MOST_BYTES) {
                    Task task = underWay.remove();
                    bytes -= task.bytes();
                    collect(task, rows, output);
                }
            }
            while (!underWay.isEmpty()) {
                collect(underWay.remove(), rows, output);
            }
            output.finish();
        } finally {
            workers.shutdownNow();
        }
    }

    private List<RowResult> work(List<Work> block, Output output) throws IOException {
        List<RowResult> done = new ArrayList<>(block.size());
        for (Work work : block) {
            done.add(press.work(work.row(), work.problems(), output.inline(), output::put));
        }
        return done;
    }

    private static long bytes(List<Work> works) {
        long bytes = 0;
        for (Work work : works) {
            bytes += work.row().bytes();
        }
        return bytes;
    }

    private void collect(Task task, Rows rows, Output output) throws IOException {
        try {
            for (RowResult done : task.done().get()) {
                output.append(done);
                tally = tally.plus(done.kind());
            }
            output.flush();
            watcher.accept(new Progress(tally, rows.share()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException full) {
                throw full;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    private List<Work> block(Rows rows, @Nullable Work first) throws IOException {
        List<Work> block = new ArrayList<>(BLOCK);
        if (first != null) {
            block.add(first);
        }
        long bytes = bytes(block);
        while (block.size() < BLOCK && bytes < MOST_BYTES / 8) {
            @Nullable Work work = next(rows);
            if (work == null) {
                break;
            }
            block.add(work);
            bytes += work.row().bytes();
        }
        return block;
    }

    /**
     * Returns the next row of this shard. The ids of all rows are checked, so that no two shards write the same file.
     */
    private @Nullable Work next(Rows rows) throws IOException {
        for (@Nullable Row row = rows.next(); row != null; row = rows.next()) {
            var problems = new Diagnostics();
            if (row.whole()) {
                ids.take(row, problems);
            }
            if (shard.has(index++)) {
                return new Work(row, problems);
            }
        }
        return null;
    }
}
