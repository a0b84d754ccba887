package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What happens when the world around the program fails. */
class OpenBookTest {
    private final StringWriter err = new StringWriter();

    private int run(OutputStream out, Supplier<LocalDate> today, String... args) {
        var console = new Console(
                InputStream.nullInputStream(), new StandardOutput(out), new PrintWriter(err), today, Map.of());
        return OpenBook.run(console, args);
    }

    private static LocalDate noClock() {
        throw new IllegalStateException("no clock");
    }

    @Test
    void aFaultOfOursIsOneShortMessage() {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, OpenBookTest::noClock, "routine", "--goal", "posture"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        openbook: internal error: java.lang.IllegalStateException: no clock
                        Add --debug to see where.
                        """);
    }

    @Test
    void withDebugItIsShownWhere() {
        run(OutputStream.nullOutputStream(), OpenBookTest::noClock, "routine", "--goal", "posture", "--debug");
        assertThat(err.toString())
                .contains("IllegalStateException: no clock", "\tat openbook.cli.OpenBookTest.noClock(")
                .doesNotContain("Add --debug");
    }

    @Test
    void withADateTheClockIsNotAsked() {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, OpenBookTest::noClock, "routine", "--goal", "posture", "--date", "2026-11-22"))
                .isZero();
        assertThat(out.toString()).contains("November 22, 2026");
    }

    @Test
    void aFullDiskBehindStandardOutputIsNotPassedOverInSilence() {
        assertThat(run(broken("no space left"), () -> Cli.TODAY, "list", "goals"))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines("standard output: error: this cannot be written.\n");
    }

    @Test
    void whoeverHasReadEnoughMayGoAwayInSilence() {
        assertThat(run(broken("Broken pipe"), () -> Cli.TODAY, "list", "conditions"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(run(broken("No space left on device"), () -> Cli.TODAY, "list", "conditions"))
                .isEqualTo(2);
    }

    /** A table that would take minutes, and of which the first pages are enough. */
    @Test
    void whoeverHasReadEnoughOfABatchEndsIt() {
        var rows = new InputStream() {
            private byte[] row = "id,goals,red-flags\n".getBytes(StandardCharsets.UTF_8);
            private int at;
            private int number;

            @Override
            public int read() {
                if (number == 10_000) {
                    return -1;
                }
                if (at == row.length) {
                    row = ("p" + number++ + ",posture,none\n").getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return row[at++];
            }
        };
        var out = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        var console = new Console(rows, out, new PrintWriter(err), Terminal.NONE, () -> Cli.TODAY, Map.of());
        assertThat(OpenBook.run(console, "batch", "-", "--out", "-")).isEqualTo(ExitCode.ROWS_FAILED.number());
        assertThat(err.toString()).isEmpty();
        assertThat(rows.number).isLessThan(10_000);
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
