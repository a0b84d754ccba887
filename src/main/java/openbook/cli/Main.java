package openbook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TimeZone;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    /** Today's local date, without the time-zone rules of java.time, which {@code LocalDate.now()} loads first. */
    private static LocalDate today() {
        long now = System.currentTimeMillis();
        return LocalDate.ofEpochDay(Math.floorDiv(now + TimeZone.getDefault().getOffset(now), 86_400_000L));
    }

    // From JDK 22 on, System.console() exists even in a pipe, unless the launcher sets jdk.console=java.base.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] args) {
        // Keep picocli from searching every jar for Groovy, and from creating converters that we do not use.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", ".*");
        System.exit(OpenBook.run(
                new Console(
                        System.in,
                        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Terminal.of(System.console() != null, System.getenv()),
                        Main::today,
                        System.getenv()),
                args));
    }
}
