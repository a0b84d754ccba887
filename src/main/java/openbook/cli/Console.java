package openbook.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The outside world, handed in so that tests can hold all of it.
 *
 * @param in bytes, since what arrives may not be UTF-8
 * @param out the product
 * @param err messages
 * @param today asked only when no {@code --date} is given
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, Supplier<LocalDate> today) {}
