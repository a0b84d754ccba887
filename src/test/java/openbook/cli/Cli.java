package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the program in process, on a day that never changes. */
final class Cli {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final byte[] standardInput;
    private final Map<String, String> environment;
    private final Terminal terminal;

    private Cli(byte[] standardInput, Map<String, String> environment, Terminal terminal) {
        this.standardInput = standardInput;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** On a screen without bold type that is so many characters wide. */
    static Result onTerminal(int columns, String line) {
        return new Cli(new byte[0], Map.of(), new Terminal(columns, false)).andRun(line.split(" "));
    }

    /** With one variable of the environment set. */
    static Cli where(String variable, String value) {
        return new Cli(new byte[0], Map.of(variable, value), Terminal.NONE);
    }

    static Result run(String... args) {
        return given("").andRun(args);
    }

    /** The same for a command line without quotes, where words stand between single spaces. */
    static Result line(String line) {
        return run(line.split(" "));
    }

    /** What stands on standard input. */
    static Cli given(String... lines) {
        return given(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Cli given(byte[] standardInput) {
        return new Cli(standardInput, Map.of(), Terminal.NONE);
    }

    Result andRun(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(
                new ByteArrayInputStream(standardInput),
                new PrintWriter(out),
                () -> false,
                new PrintWriter(err),
                terminal,
                () -> TODAY,
                environment);
        int exit = OpenBook.run(console, args);
        return new Result(
                Arrays.toString(args), exit, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** How a run ended; the checks return it, so that they can be chained. */
    record Result(String args, int exit, String out, String err) {
        Result exits(int expected) {
            assertThat(exit).as("exit code of %s, with stderr:%n%s", args, err).isEqualTo(expected);
            return this;
        }

        Result printsNothing() {
            assertThat(out).as("stdout of %s", args).isEmpty();
            return this;
        }

        Result stdoutIs(String... lines) {
            assertThat(out).as("stdout of %s", args).isEqualTo(String.join("\n", lines) + "\n");
            return this;
        }

        Result stdoutContains(String... parts) {
            assertThat(out).as("stdout of %s", args).contains(parts);
            return this;
        }

        Result stdoutContainsNot(String... parts) {
            assertThat(out).as("stdout of %s", args).doesNotContain(parts);
            return this;
        }

        /** Standard error from its first to its last line; none means that nothing is said. */
        Result stderrIs(String... lines) {
            String expected = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
            assertThat(err).as("stderr of %s", args).isEqualTo(expected);
            return this;
        }

        Result stderrContains(String... parts) {
            assertThat(err).as("stderr of %s", args).contains(parts);
            return this;
        }

        JsonThing json() {
            return JsonThing.parse(out);
        }

        /** The first word of every line. */
        List<String> firstWords() {
            return out.lines().map(line -> line.split(" ")[0]).toList();
        }
    }
}
