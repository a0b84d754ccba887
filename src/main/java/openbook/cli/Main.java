package openbook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The program. */
public final class Main {
    private Main() {}

    // From JDK 22 on, a console is there even in a pipe, unless jdk.console=java.base; the launcher says so.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] args) {
        // picocli would look for Groovy in every jar, and make converters that no flag of ours needs.
        System.setProperty("picocli.disable.closures", "true");
        System.exit(OpenBook.run(
                new Console(
                        System.in,
                        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Terminal.of(System.console() != null, System.getenv()),
                        LocalDate::now,
                        System.getenv()),
                args));
    }
}
