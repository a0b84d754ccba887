package openbook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets Jazzer look for harm at every {@link FuzzTarget}, one after the other; what {@code mvn verify -Pfuzz} runs. */
public final class FuzzAll {
    private FuzzAll() {}

    /** Takes how many seconds each target gets, and where to put what is found. Fails when anything is. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path corpus = Path.of("src/test/resources/fuzz").toAbsolutePath();
        Path home = Path.of(args[1]).toAbsolutePath();
        List<String> broken = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            Path folder = Files.createDirectories(home.resolve(target.folder()));
            Files.createDirectories(folder.resolve("inputs"));
            Path log = folder.resolve("log");
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-Dopenbook.fuzz=" + target.folder(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "com.code_intelligence.jazzer.Jazzer",
                            "--target_class=" + FuzzRun.class.getName(),
                            "--instrumentation_includes=openbook.**",
                            "--keep_going=15",
                            "-max_total_time=" + args[0],
                            "-max_len=8192",
                            "-timeout=120",
                            "-rss_limit_mb=3000",
                            "-dict=" + corpus.resolve("words.dict"),
                            folder.resolve("inputs").toString(),
                            corpus.resolve(target.folder()).toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            System.out.println(target.folder() + ": " + runs(log));
            if (exit != 0) {
                broken.add(log.toString());
            }
        }
        if (!broken.isEmpty()) {
            System.out.println("The promise is broken; see " + String.join(", ", broken));
            System.exit(1);
        }
    }

    private static String runs(Path log) throws IOException {
        // The log quotes inputs, which are not always text.
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(it -> it.startsWith("Done "))
                    .reduce((first, last) -> last)
                    .orElse("it did not come to its end");
        }
    }
}
