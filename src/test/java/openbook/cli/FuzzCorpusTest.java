package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bytes that once did harm, here or elsewhere, through every door. {@code mvn verify -Pfuzz} looks for more. */
@Tag("slow")
class FuzzCorpusTest {
    @Test
    void everyInputIsDoneOrRefusedWithAPlaceInLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "openbook.cli.FuzzRun",
                        "src/test/resources/fuzz")
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.startsWith("SLF4J"))
                .toList();
        assertThat(said).singleElement().asString().matches("2\\d\\d inputs");
        assertThat(process.waitFor()).isZero();
    }
}
