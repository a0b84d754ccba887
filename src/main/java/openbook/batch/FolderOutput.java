package openbook.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import openbook.handout.render.RenderedPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder of handouts, with manifest and errors. Each file is written under a temporary name and then moved, so
 * that no final name holds a partial file. During the batch the manifest is {@code manifest.jsonl.part}: it lists the
 * finished rows, and locks the folder against a second batch.
 */
final class FolderOutput implements Output {
    private static final String MANIFEST = "manifest.jsonl";
    private static final String ERRORS = "errors.csv";
    private static final String PART = ".part";
    /** Prefix of each thread's temporary file: hidden, free of patient data. */
    private static final String SHEET = ".openbook-";

    private static final Set<OpenOption> SHEET_OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final Path folder;
    private final FileChannel journal;
    private final OutputStream lines;
    private final OutputStream errors;
    private final @Nullable PreviousManifest kept;
    private final EarlierPages earlier;
    private final boolean prune;
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadLocal<Desk> desks;

    /** The temporary file and write buffer of one thread. */
    private static final class Desk {
        private final Path part;
        private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);

        Desk(Path part) {
            this.part = part;
        }

        ByteBuffer bytesOf(RenderedPage page) {
            if (buffer.capacity() < page.length()) {
                buffer = ByteBuffer.allocateDirect(page.length() * 2);
            }
            buffer.clear();
            page.copyTo(buffer);
            return buffer.flip();
        }
    }

    private FolderOutput(Path folder, FileChannel journal, Batch.Resuming resuming) throws IOException {
        this.folder = folder;
        this.journal = journal;
        this.earlier = new EarlierPages(folder);
        this.prune = resuming == Batch.Resuming.ALL_THAT_IS_ASKED_FOR;
        this.kept = resuming != Batch.Resuming.NOTHING
                ? new PreviousManifest(folder.resolve(MANIFEST + PART), folder)
                : null;
        this.lines = new BufferedOutputStream(Channels.newOutputStream(journal), 1 << 16);
        this.errors = new BufferedOutputStream(Files.newOutputStream(folder.resolve(ERRORS + PART)), 1 << 13);
        this.desks = ThreadLocal.withInitial(() -> new Desk(folder.resolve(SHEET + threads.incrementAndGet() + PART)));
        errors.write("row,id,column,message\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a folder ready, or says what is in the way. */
    static FolderOutput open(Path folder, Batch.Resuming resuming) {
        boolean resume = resuming != Batch.Resuming.NOTHING;
        try {
            make(folder);
            Path part = folder.resolve(MANIFEST + PART);
            Path finished = folder.resolve(MANIFEST);
            boolean begun = Files.exists(part) || Files.exists(finished);
            if (!resume || !begun) {
                refuseUnlessEmpty(folder);
            } else if (!Files.exists(part) && Files.exists(finished)) {
                Files.move(finished, part, StandardCopyOption.ATOMIC_MOVE);
            }
            var journal = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(journal) || Files.exists(finished)) {
                journal.close();
                throw BatchErrors.because(
                        folder.toString(), "another batch is at work in this folder.", "name another folder.");
            }
            removeSheets(folder);
            return new FolderOutput(folder, journal, resuming);
        } catch (AccessDeniedException e) {
            throw BatchErrors.because(
                    folder.toString(),
                    "nothing can be written here: the right to write is missing.",
                    "name a folder of your own with --out.");
        } catch (FileAlreadyExistsException e) {
            throw BatchErrors.because(
                    folder.toString(), "this is a file, not a folder.", "name another folder with --out.");
        } catch (NoSuchFileException e) {
            throw BatchErrors.because(
                    folder.toString(),
                    "another batch has just finished in this folder.",
                    "name another folder with --out.");
        } catch (IOException e) {
            throw BatchErrors.because(
                    folder.toString(), "nothing can be written here", e, "name another folder with --out.");
        }
    }

    /** Makes a folder and those above it. */
    private static void make(Path folder) throws IOException {
        for (Path above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw BatchErrors.because(
                        folder.toString(),
                        "no folder can be made here: " + above + " is a file.",
                        "name another folder with --out.");
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (NoSuchFileException e) {
            throw BatchErrors.because(
                    folder.toString(),
                    "no folder can be made here: the system does not allow it.",
                    "name another folder with --out.");
        }
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MANIFEST))) {
            throw BatchErrors.because(
                    folder.toString(),
                    "this folder holds a finished batch.",
                    "name another folder; or add --resume to bring this one up to date.");
        }
        if (Files.exists(folder.resolve(MANIFEST + PART))) {
            throw BatchErrors.because(
                    folder.toString(),
                    "this folder holds a batch that is at work, or was interrupted.",
                    "add --resume to finish it, or name another folder.");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (SystemFiles.isHidden(String.valueOf(file.getFileName()))) {
                    continue;
                }
                throw BatchErrors.because(
                        folder.toString(), "this folder is not empty.", "name a new folder, or an empty one.");
            }
        }
    }

    /** Takes the file lock, which the system releases even when this program is killed. */
    private static boolean locked(FileChannel journal) throws IOException {
        try {
            @Nullable FileLock lock = journal.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void removeSheets(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, SHEET + "*" + PART)) {
            for (Path part : left) {
                Files.delete(part);
            }
        }
    }

    /** Returns the date on the pages of the batch already in the folder. */
    static Optional<String> date(Path folder) {
        return date(folder, MANIFEST + PART).or(() -> date(folder, MANIFEST));
    }

    private static Optional<String> date(Path folder, String name) {
        try (var window = new RowBuffer(Files.newInputStream(folder.resolve(name)))) {
            int length = window.lineLength();
            return length == RowBuffer.TOO_LONG
                    ? Optional.empty()
                    : Manifest.parse(String.valueOf(window.text(0, length)))
                            .map(it -> it.ground().date());
        } catch (IOException e) {
            return Optional.empty(); // no such batch to resume
        }
    }

    /** The pages that an earlier run made and this one did not. */
    EarlierPages earlier() {
        return earlier;
    }

    /** Returns the manifest of an earlier run, to keep its finished rows. */
    Optional<PreviousManifest> kept() {
        return Optional.ofNullable(kept);
    }

    /** Stops keeping rows of the earlier run; cuts the rest of its manifest off. */
    void takeNoMore() throws IOException {
        if (kept != null && !kept.isOver()) {
            earlier.add(kept.rest());
            journal.truncate(kept.taken());
        }
        journal.position(journal.size());
    }

    /** Counts a row whose line and pages are there already. */
    void appendKept(RowResult done, Collection<String> pages) throws IOException {
        earlier.keep(pages);
        errors.write(done.errors().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean inline() {
        return false;
    }

    @Override
    public void put(List<RowResult.Sheet> sheets) throws IOException {
        Desk desk = desks.get();
        for (RowResult.Sheet sheet : sheets) {
            ByteBuffer bytes = desk.bytesOf(sheet.page());
            try (FileChannel out = FileChannel.open(desk.part, SHEET_OPTIONS)) {
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            earlier.replace(sheet.name(), desk.part);
            Files.move(desk.part, folder.resolve(sheet.name()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void append(RowResult done) throws IOException {
        for (byte[] part : done.line()) {
            lines.write(part);
        }
        errors.write(done.errors().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    @Override
    public void finish() throws IOException {
        lines.flush();
        errors.close();
        if (prune) {
            earlier.remove();
        }
        earlier.write(prune ? List.of() : earlier.left());
        Files.move(folder.resolve(ERRORS + PART), folder.resolve(ERRORS), StandardCopyOption.ATOMIC_MOVE);
        Files.move(folder.resolve(MANIFEST + PART), folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            lines.flush();
            errors.close();
        } finally {
            journal.close();
            if (kept != null) {
                kept.close();
            }
        }
    }
}
