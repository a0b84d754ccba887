package openbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch that accepts new texts must not accept any by itself. */
class GoldenTest {
    @TempDir
    private Path folder;

    @Test
    void theSameTextIsFineAndIsNotWrittenAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertThat(Golden.check(file, "one\ntwo\n", false)).isFalse();
        assertThat(Golden.check(file, "one\ntwo\n", true)).isFalse();
    }

    @Test
    void aTextThatDiffersIsShownByItsLinesAndKeptAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertThatThrownBy(() -> Golden.check(file, "one\n2\nthree\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2\n- two\n+ 2\nline 3\n- (no such line)\n+ three\n")
                .hasMessageContaining("mvn test -Dbless");
        assertThat(file).hasContent("one\ntwo\n");
    }

    @Test
    void lineBreaksCountToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\r\n");
        assertThatThrownBy(() -> Golden.check(file, "one\n", false))
                .hasMessageContaining("only the line breaks differ");
    }

    @Test
    void aTextThatIsNotKeptYetFailsUntilItIsBlessed() {
        Path file = folder.resolve("new").resolve("a.txt");
        assertThatThrownBy(() -> Golden.check(file, "one\n", false)).isInstanceOf(AssertionError.class);
        assertThat(file).doesNotExist();
        assertThat(Golden.check(file, "one\n", true)).isTrue();
        assertThat(file).hasContent("one\n");
    }

    @Test
    void blessingWritesWhatIsMadeToday() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old\n");
        assertThat(Golden.check(file, "new\n", true)).isTrue();
        assertThat(file).hasContent("new\n");
    }
}
