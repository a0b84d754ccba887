package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, as a process of its own. */
record Chromium(Path folder) {
    /** Skips the test where there is no Chromium; in CI (the variable CI is set) that is a failure. */
    static void required() {
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "chromium")));
        if (System.getenv("CI") != null) {
            assertThat(there).as("chromium is needed in CI: see .ci/run").isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: there is no chromium on the path");
    }

    /** What the page looks like after its scripts have run. */
    String dump(String html, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--virtual-time-budget=20000", "--dump-dom"));
        return run(html, all.toArray(String[]::new));
    }

    byte[] print(String html) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        run(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return Files.readAllBytes(pdf);
    }

    private String run(String html, String... options) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the browser takes longer than two minutes");
        }
        return Files.readString(out);
    }
}
