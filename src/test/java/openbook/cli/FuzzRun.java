package openbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process with little memory does: with Jazzer it takes what that makes up, and {@code -Dopenbook.fuzz} names the
 * {@link FuzzTarget}; on its own it goes through the corpus.
 */
public final class FuzzRun {
    /** Longer than this in the processor is a hang; the first inputs also pay for the start of the program. */
    private static final long LONGEST_NANOS = 1_000_000_000L;
    /** The same for the corpus, where the machine may be busy: only what never ends takes so long. */
    private static final long ENDLESS_MILLIS = 60_000;

    /** Commands that draw all pictures; the corpus has them. */
    private static final Pattern SLOW = Pattern.compile("check|gallery");

    private static final int WARM = 200;
    private static int taken;

    private FuzzRun() {}

    public static void fuzzerTestOneInput(byte[] data) {
        var target =
                FuzzTarget.valueOf(System.getProperty("openbook.fuzz", "intake").toUpperCase(Locale.ROOT));
        if (target == FuzzTarget.FLAGS
                && SLOW.matcher(new String(data, StandardCharsets.UTF_8)).lookingAt()) {
            return;
        }
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        target.take(data);
        long nanos = threads.getCurrentThreadCpuTime() - before;
        if (taken++ > WARM && nanos > LONGEST_NANOS) {
            throw new AssertionError("this took " + nanos / 1_000_000 + " ms");
        }
    }

    /** Prints what broke the promise, one line each, and in the end how many inputs there were. */
    public static void main(String[] args) {
        var now = new AtomicReference<>("");
        var watch = new Thread(() -> {
            String last;
            do {
                last = now.get();
                try {
                    Thread.sleep(ENDLESS_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            } while (!now.get().equals(last));
            System.out.println(last + ": this does not end");
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
        List<FuzzInput> inputs =
                Stream.concat(corpus(Path.of(args[0])), FuzzInput.large()).toList();
        for (FuzzInput input : inputs) {
            now.set(input.target() + ", " + input.name());
            try {
                input.target().take(input.bytes());
            } catch (Throwable e) {
                String said = String.valueOf(e).replaceAll("\\s+", " ");
                System.out.println(now.get() + ": " + said.substring(0, Math.min(300, said.length())));
            }
        }
        System.out.println(inputs.size() + " inputs");
    }

    private static Stream<FuzzInput> corpus(Path folder) {
        return Stream.of(FuzzTarget.values()).flatMap(target -> {
            try (Stream<Path> all = Files.list(folder.resolve(target.folder()))) {
                return all.sorted().toList().stream().map(file -> FuzzInput.of(target, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
