package openbook.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import openbook.batch.Batch;

/** Shows progress on one line of a terminal: rows done, rows per second and the time left. */
final class ProgressBar {
    private static final int WIDTH = 24;
    private static final long PAUSE = 100_000_000L;

    private final PrintWriter err;
    private final long began = System.nanoTime();
    private long shown;
    private int length;

    private ProgressBar(PrintWriter err) {
        this.err = err;
    }

    /** Creates a progress bar when standard error is a terminal, which the launcher checks. */
    static Optional<ProgressBar> onTerminal(PrintWriter err) {
        return Boolean.getBoolean("openbook.terminal") ? Optional.of(new ProgressBar(err)) : Optional.empty();
    }

    /** Redraws the bar, at most ten times a second. */
    void show(Batch.Progress progress) {
        long now = System.nanoTime();
        if (now - shown < PAUSE) {
            return;
        }
        shown = now;
        print(line(progress, (now - began) / 1e9));
    }

    /** @param seconds since the start */
    static String line(Batch.Progress progress, double seconds) {
        int rows = progress.tally().rows();
        String done = String.format(Locale.ROOT, "%,d rows, %,.0f a second", rows, rows / Math.max(seconds, 0.001));
        String bad =
                progress.tally().failed() == 0 ? "" : ", " + progress.tally().failed() + " failed";
        if (progress.share() <= 0) {
            return done + bad;
        }
        int filled = (int) (progress.share() * WIDTH);
        double left = seconds / progress.share() - seconds;
        return String.format(
                Locale.ROOT,
                "[%s%s] %d%% %s%s, %s left",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                (int) (progress.share() * 100),
                done,
                bad,
                left < 90 ? Math.round(left) + " s" : Math.round(left / 60) + " min");
    }

    private void print(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
        err.flush();
        length = line.length();
    }

    /** Clears the bar, so that the next message starts on an empty line. */
    void clear() {
        if (length > 0) {
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
            length = 0;
        }
    }
}
