package openbook.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import openbook.document.Diagnostic;

/**
 * The outside world, handed in so that tests can hold all of it.
 *
 * @param in bytes, since what arrives may not be UTF-8
 * @param out the product
 * @param err messages
 * @param terminal where the product is read
 * @param today asked only when no {@code --date} is given
 * @param environment the variables of the environment
 */
public record Console(
        InputStream in,
        StandardOutput out,
        PrintWriter err,
        Terminal terminal,
        Supplier<LocalDate> today,
        Map<String, String> environment) {

    /** A console whose product goes to a file or a pipe. */
    public Console(
            InputStream in,
            StandardOutput out,
            PrintWriter err,
            Supplier<LocalDate> today,
            Map<String, String> environment) {
        this(in, out, err, Terminal.NONE, today, environment);
    }

    /** Prints a message; what was typed comes back in it, and must not steer the terminal. */
    void say(String message) {
        for (String line : message.replace("\r\n", "\n").split("\n", 0)) {
            err.println(Diagnostic.visible(line));
        }
    }

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
