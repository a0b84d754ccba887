package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openbook show -o}. */
class ShowCommandTest {
    @TempDir
    private Path folder;

    @Test
    void anExerciseIsShownWithItsPictures() throws IOException {
        Path page = folder.resolve("x.html");
        Cli.run("show", "open-book", "-o", page.toString())
                .exits(0)
                .printsNothing()
                .stderrIs("wrote " + page);
        String text = Files.readString(page);
        assertThat(text.split("<svg", -1)).hasSize(3);
        assertThat(text)
                .contains("<figcaption>Start</figcaption>", "<figcaption>Finish</figcaption>", "Opening the book");
        Cli.run("show", "open-book", "-o", page.toString()).exits(2).stderrContains("already there");
    }

    @Test
    void aThingWithoutPicturesIsShownToo() throws IOException {
        Path page = folder.resolve("x.html");
        Cli.run("show", "osteoporosis", "-o", page.toString()).exits(0);
        assertThat(Files.readString(page)).contains("osteoporosis-1").doesNotContain("<svg");
        Path text = folder.resolve("x.txt");
        Cli.run("show", "osteoporosis", "-o", text.toString()).exits(0);
        assertThat(text).hasContent(Cli.line("show osteoporosis").out());
    }

    @Test
    void otherFormatsAreRefused() {
        Path pdf = folder.resolve("x.pdf");
        Cli.run("show", "open-book", "-o", pdf.toString()).exits(2).stderrContains("allowed: .html, .txt");
        assertThat(pdf).doesNotExist();
    }
}
