package openbook.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import openbook.document.CutText;
import openbook.document.Diagnostic;

/**
 * The streams, terminal, date and environment, injected so that tests control them.
 *
 * @param in bytes, since input may not be UTF-8
 * @param out the product
 * @param err messages
 * @param terminal where the product is read
 * @param today called only without {@code --date}
 * @param environment the environment variables
 */
public record Console(
        InputStream in,
        StandardOutput out,
        PrintWriter err,
        Terminal terminal,
        Supplier<LocalDate> today,
        Map<String, String> environment) {

    /** Creates a console whose product goes to a file or a pipe. */
    public Console(
            InputStream in,
            StandardOutput out,
            PrintWriter err,
            Supplier<LocalDate> today,
            Map<String, String> environment) {
        this(in, out, err, Terminal.NONE, today, environment);
    }

    /** Prints a message with its terminal control characters replaced, since it can quote typed text. */
    void say(String message) {
        for (String line : message.replace("\r\n", "\n").split("\n", 0)) {
            err.println(Diagnostic.visible(line));
        }
    }

    /** Warns where YAML cuts a text that was probably meant to be whole. */
    void warnOfCutText(String file, String yaml) {
        CutText.warnings(file, yaml).forEach(warning -> say(warning.print()));
    }

    /** Returns an environment variable; empty when it is unset or empty. */
    Optional<String> variable(String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
