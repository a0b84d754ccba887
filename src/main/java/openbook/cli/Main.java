package openbook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // picocli would look for Groovy in every jar, and make converters that no flag of ours needs.
        System.setProperty("picocli.disable.closures", "true");
        System.exit(OpenBook.run(
                new Console(
                        System.in,
                        new PrintWriter(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        LocalDate::now,
                        System.getenv()),
                args));
    }
}
