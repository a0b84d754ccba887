package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and data programs write them, and what a manifest keeps of a row. */
class TablesOfSpreadsheetsTest {
    private static final String NAME = "Leon Gorczany";

    @TempDir
    private Path home;

    private BatchFolder folder;

    @BeforeEach
    void setUp() {
        folder = new BatchFolder(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\";\"goals\";\"age\";\"red-flags\"\na;posture;63,0;none",
                "id\tgoals\tage\tred-flags\na\tposture\t63.0\tnone",
                "ID,Goals,AGE,Red Flags,,\na,posture,63,None,,",
                "id,goals,age,RED_FLAGS\n\u00a0a,posture\u00a0,63,NONE,,",
                ",id,goals,age,redflags\n0,a,posture,63.0,none",
                "Unnamed: 0,id,goals,age,red-flags,conditions\n0,a,posture,63.0,none,none"
            })
    void theyMeanTheSame(String table) {
        folder.run(folder.table("same.csv", "id,goals,age,red-flags", "a,posture,63,none"), "same")
                .exits(0);
        folder.run(folder.table("t.csv", table), "out").exits(0);
        assertThat(folder.text("out/a.html")).isEqualTo(folder.text("same/a.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "-", "no", "nan", "#N/A", "FALSE"})
    void whatSaysNothingIsNoAnswerToTheRedFlags(String word) {
        folder.run(folder.table("t.csv", "id,goals,red-flags", "a,posture," + word), "out")
                .exits(2);
        assertThat(folder.text("out/errors.csv")).contains("write none when all were asked, leave it empty when not.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "age",
                "goals",
                "protocol",
                "conditions",
                "cannot",
                "equipment",
                "minutes",
                "exercises",
                "stage",
                "red-flags",
                "cleared",
                "include",
                "exclude",
                "name",
                "notes"
            })
    void theManifestQuotesNoRow(String column) {
        String key = column.equals("goals") || column.equals("id") ? "" : "\"goals\":[\"posture\"],";
        String id = column.equals("id") ? "" : "\"id\":\"a\",";
        folder.run(
                folder.table(
                        "t.jsonl",
                        "{" + id + key + "\"" + column + "\":\"" + NAME + "\"}",
                        "{" + id.replace("a", "b") + key + "\"" + column + "\":[\"" + NAME + "\"]}",
                        "{\"" + NAME + "\":1," + id.replace("a", "c") + "\"goals\":[\"posture\"]}",
                        "{\"id\":\"d\",\"goals\":[\"posture\"],\"conditions\":[\"pregnancy\"],\"cleared\":"
                                + "[{\"condition\":\"pregnancy\",\"by\":\"" + NAME + "\"}],\"red-flags\":\"none\"}"),
                "out");
        assertThat(folder.text("out/manifest.jsonl")).doesNotContain("Gorczany");
        assertThat(folder.text("out/errors.csv")).contains("Gorczany");
    }

    @Test
    void namesThatHoldACommaStayWhole() {
        folder.run(
                        folder.table(
                                "t.csv",
                                "id,goals,conditions,red-flags",
                                "a,\"posture, desk-work\",\"Osteoporosis, no known spine fracture|hypertension\",none"),
                        "out")
                .exits(0);
        assertThat(folder.text("out/manifest.jsonl")).contains("osteoporosis-");
    }

    @Test
    void aFolderWithFilesOfTheSystemAloneIsEmpty() throws Exception {
        Files.createDirectories(home.resolve("out/.git"));
        Files.writeString(home.resolve("out/.DS_Store"), "x");
        Files.writeString(home.resolve("out/Thumbs.db"), "x");
        folder.run(folder.table("t.csv", "id,goals,red-flags", "a,posture,none"), "out")
                .exits(0);
    }
}
