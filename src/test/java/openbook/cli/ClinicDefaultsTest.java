package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clinic's file says holds for every page, whether a flag or the variable names the file; a flag of its own is stronger. */
class ClinicDefaultsTest {
    private static final String LINE = "routine --goal golf-rotation --red-flag none";

    @TempDir
    private Path folder;

    private String clinic(String more) throws IOException {
        return Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\n" + more)
                .toString();
    }

    private static String html(Cli cli, String... more) {
        String line =
                String.join(" ", LINE, String.join(" ", more), "--format html").replace("  ", " ");
        return cli.andRun(line.split(" ")).exits(0).out();
    }

    private static String html(String... more) {
        return html(Cli.given(""), more);
    }

    @ParameterizedTest
    @CsvSource({
        "paper: a4, --paper a4, --paper letter",
        "pictures: small, --pictures small, --pictures large",
        "pictures: none, --pictures none, --pictures small",
        "figure: broad, --figure broad, --figure slim",
        "layout: list, --layout list, --layout cards"
    })
    void theFileSaysWhatAFlagWouldAndAFlagIsStronger(String key, String flag, String other) throws IOException {
        String file = clinic("");
        String asked = html("--clinic", file, flag);
        String otherwise = html("--clinic", file, other);
        assertThat(asked).isNotEqualTo(otherwise);
        clinic(key + "\n");
        assertThat(html("--clinic", file)).isEqualTo(asked);
        assertThat(html(Cli.where("OPENBOOK_CLINIC", file))).isEqualTo(asked);
        assertThat(html("--clinic", file, other)).isEqualTo(otherwise);
    }

    @ParameterizedTest
    @CsvSource({"us, 'November 22, 2026'", "iso, 2026-11-22", "day-month, 22 November 2026"})
    void theFileSaysHowDatesAreWritten(String style, String date) throws IOException {
        String file = clinic("date-style: " + style + "\n");
        assertThat(html(Cli.where("OPENBOOK_CLINIC", file))).contains(date);
        assertThat(html("--clinic", file)).contains(date);
    }

    @Test
    void theFlagIsStrongerThanTheVariable() throws IOException {
        String other = Files.writeString(folder.resolve("other.yaml"), "name: Hillside\n")
                .toString();
        assertThat(html(Cli.where("OPENBOOK_CLINIC", clinic("")), "--clinic", other))
                .contains("Hillside")
                .doesNotContain("Riverside");
    }

    @Test
    void aFileThatTheVariableNamesAndThatIsNotThereIsAnError() {
        String gone = folder.resolve("gone.yaml").toString();
        Cli.where("OPENBOOK_CLINIC", gone)
                .andRun(LINE.split(" "))
                .exits(2)
                .printsNothing()
                .stderrContains("gone.yaml")
                .stderrContains("OPENBOOK_CLINIC");
    }
}
