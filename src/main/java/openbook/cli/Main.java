package openbook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(OpenBook.run(
                new Console(
                        System.in,
                        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        LocalDate::now),
                args));
    }
}
