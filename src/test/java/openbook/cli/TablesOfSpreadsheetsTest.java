package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "ID,Goals,AGE,Red Flags,,\na,posture,63,none,,",
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
    @ValueSource(strings = {"n/a", "-", "no", "nan", "#N/A", "FALSE", "None", "None;"})
    void whatSaysNothingIsNoAnswerToTheRedFlags(String word) {
        folder.run(folder.table("t.csv", "id,goals,red-flags", "a,posture," + word), "out")
                .exits(2);
        assertThat(folder.text("out/errors.csv"))
                .containsPattern("write none,?( in small letters,)? when all were asked[,;] leave it empty when not.");
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
    void noKindOfTableLeavesANameInTheManifest(String column) throws Exception {
        String goals = column.equals("goals") ? "" : "goals,";
        String posture = column.equals("goals") ? "" : "posture,";
        String first = column.equals("id") ? "id," + goals : "id," + goals + column + ",";
        Path csv = folder.table(
                "t.csv",
                first + (column.equals("red-flags") ? "" : "red-flags"),
                (column.equals("id") ? NAME + "," + posture : "a," + posture + NAME + ",")
                        + (column.equals("red-flags") ? "" : "none"));
        Path json = folder.table(
                "t.json",
                "[{\"id\":\"a\",\"goals\":[\"posture\"]},",
                "{" + (column.equals("id") ? "" : "\"id\":\"b\",") + "\"" + column + "\":\"" + NAME + "\"}]");
        Path yaml = Files.createDirectory(home.resolve("intakes"));
        folder.table("intakes/a.yaml", column + ": " + NAME, NAME + ": 1");
        folder.table("intakes/" + NAME + ".yaml", "goals: [posture]");
        for (Path table : List.of(csv, json, yaml)) {
            String out = "out-" + table.getFileName();
            folder.run(table, out);
            assertThat(folder.text(out + "/manifest.jsonl"))
                    .as(out)
                    .isNotEmpty()
                    .doesNotContain("Gorczany", "Leon");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"a\",\"goals\":[\"posture\"],\"age\":63,\"red-flags\":\"none\"}]",
                "[\n  {\n    \"id\": \"a\",\n    \"goals\": \"posture\",\n    \"age\": 63,\n"
                        + "    \"notes\": null,\n    \"red-flags\": \"none\"\n  }\n]\n",
                " [ {\"red-flags\":[\"none\"],\"age\":63.0,\"goals\":[\"posture\"],\"id\":\"a\"}\n]"
            })
    void anArrayOfJsonIsReadRowByRow(String table) {
        theyMeanTheSame("id,goals,age,red-flags\na,posture,63,none");
        folder.run(folder.table("t.json", table), "array").exits(0);
        assertThat(folder.text("array/a.html")).isEqualTo(folder.text("same/a.html"));
    }

    @Test
    void aRowOfAnArrayThatIsWrongStopsNoOther() {
        String more = ",\"goals\":[\"posture\"],\"red-flags\":\"none\"}";
        Path table = folder.table(
                "t.json",
                "[{\"id\":\"a\"" + more + ",",
                "5, {\"id\":\"b\",\"notes\":\"] } \\\" {\"" + more + ", {\"id\":\"c\",}, {\"id\":\"a\"" + more,
                "] ]");
        folder.run(table, "out").exits(4);
        assertThat(folder.files("out")).containsKeys("a.html", "b.html");
        assertThat(folder.errors("out").stream().map(it -> it.substring(0, 20)))
                .containsExactly(
                        "2,,,\"this is not a J",
                        "4,,,\"this is not JSO",
                        "5,a,id,\"the id \"\"a\"\"",
                        "6,,,something follow");
        folder.run(folder.table("cut.json", "[{\"id\":\"a\"" + more + ", {\"id\":\"b\",\"goals\":[\"pos"), "cut")
                .exits(4);
        assertThat(folder.errors("cut"))
                .containsExactly("2,,,the array ends without its bracket. is the file cut short?");
        folder.run(folder.table("none.json", "[]"), "none").exits(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void tablesInUtf16AreRead(String charset) {
        String table = "id,name,goals,red-flags\na,Zo\u00eb \u20ac \ud83d\ude00,posture,none\n";
        folder.run(folder.table("same.csv", table.strip()), "same").exits(0);
        folder.run(folder.bytes("t.csv", table.getBytes(Charset.forName(charset))), "out")
                .exits(0);
        assertThat(folder.text("out/a.html"))
                .isEqualTo(folder.text("same/a.html"))
                .contains("\ud83d\ude00");
    }

    @Test
    void halfALetterOfUtf16IsNotReplaced() {
        byte[] table =
                "id,name,goals,red-flags\na,Zo\ud83d,posture,none\nb,,posture,none\n#".getBytes(StandardCharsets.UTF_8);
        byte[] wide = new byte[(table.length - 1) * 2 + 1];
        for (int i = 0; i < table.length; i++) {
            wide[i * 2] = table[i];
        }
        int half = new String(table, StandardCharsets.UTF_8).indexOf('?');
        wide[half * 2] = 0x3d;
        wide[half * 2 + 1] = (byte) 0xd8;
        folder.run(folder.bytes("t.csv", wide), "out").exits(4);
        assertThat(folder.errors("out").get(0)).startsWith("2,,name,this is not UTF-8 text");
        assertThat(folder.errors("out").get(1)).startsWith("4,,id,").contains("this is not UTF-8 text");
        assertThat(folder.files("out")).containsKey("b.html").doesNotContainKey("a.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pregnancy 2026-11-20|on 2026-11-20",
                "pregnancy 11/20/2026|on 2026-11-20",
                "osteoporosis; pregnancy 2026-11-20|on 2026-11-20",
                "pregnancy|(no name recorded)."
            })
    void aClearanceInACellMayHaveItsDay(String cell, String notice) {
        folder.run(
                        folder.table(
                                "t.csv",
                                "id,goals,conditions,cleared,red-flags",
                                "a,posture,pregnancy," + cell + ",none"),
                        "out")
                .exits(0);
        assertThat(folder.text("out/manifest.jsonl"))
                .contains("pregnancy: cleared by (no name recorded)")
                .contains(notice);
    }

    @Test
    void aDayOfAClearanceThatHasNotComeIsRefusedInEveryTable() throws Exception {
        Files.createDirectory(home.resolve("intakes"));
        folder.table(
                "intakes/a.yaml",
                "goals: [posture]",
                "conditions: [pregnancy]",
                "red-flags: none",
                "cleared: [{condition: pregnancy, by: Lee, on: 2062-11-20}]");
        folder.table(
                "intakes/b.yaml",
                "goals: [posture]",
                "conditions: [pregnancy]",
                "red-flags: none",
                "cleared: pregnancy 11/20/2062");
        String row = "\"goals\":[\"posture\"],\"conditions\":[\"pregnancy\"],\"red-flags\":\"none\",\"cleared\":";
        List<Path> tables = List.of(
                folder.table(
                        "t.csv",
                        "id,goals,conditions,cleared,red-flags",
                        "a,posture,pregnancy,pregnancy 2062-11-20,none",
                        "b,posture,pregnancy,pregnancy 11/20/2062,none"),
                folder.table(
                        "t.jsonl",
                        "{\"id\":\"a\"," + row + "[{\"condition\":\"pregnancy\",\"on\":\"2062-11-20\"}]}",
                        "{\"id\":\"b\"," + row + "[\"pregnancy 11/20/2062\"]}"),
                folder.table(
                        "t.json",
                        "[{\"id\":\"a\"," + row + "\"pregnancy 2062-11-20\"},",
                        "{\"id\":\"b\"," + row + "[{\"condition\":\"pregnancy\",\"on\":\"11/20/2062\"}]}]"),
                home.resolve("intakes"));
        for (Path table : tables) {
            String out = "out-" + table.getFileName();
            folder.run(table, out).exits(2);
            assertThat(folder.errors(out))
                    .as(out)
                    .hasSize(2)
                    .allMatch(it -> it.contains("that day has not come: 2062-11-20"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "NaN", "#N/A", "NULL", "null", "None", "n/a", "<NA>", "-"})
    void whatProgramsWriteForNoNameIsNoName(String name) {
        folder.run(
                        folder.table(
                                "same.csv", "id,name,goals,red-flags", "a,,posture,none", "b,Nan Null,posture,none"),
                        "same")
                .exits(0);
        folder.run(folder.table("t.csv", "id,name,goals,red-flags", "a," + name + ",posture,none"), "out")
                .exits(0);
        assertThat(folder.text("out/a.html")).isEqualTo(folder.text("same/a.html"));
        assertThat(folder.text("same/b.html")).contains("Nan Null");
        assertThat(folder.text("out/manifest.jsonl")).contains("\"notices\":[\"name: ");
        assertThat(folder.text("same/manifest.jsonl")).doesNotContain("name: ");
    }

    @Test
    void aNameThatAPdfCannotShowCostsThePdfAlone() {
        Path table =
                folder.table("t.csv", "id,name,goals,red-flags", "a,\u65e5\u672c,posture,none", "b,Jo,posture,none");
        folder.run(table, "out", "--format", "html,pdf").exits(4).stderrContains("1 with a routine", "1 failed");
        assertThat(folder.path("out/a.html")).exists();
        assertThat(folder.path("out/a.pdf")).doesNotExist();
        assertThat(folder.path("out/b.pdf")).exists();
        assertThat(folder.errors("out"))
                .singleElement()
                .asString()
                .startsWith("2,a,")
                .contains("U+65E5", "\u65e5\u672c");
        assertThat(folder.text("out/manifest.jsonl")).doesNotContain("\u65e5");
        String before = folder.text("out/manifest.jsonl");
        folder.run(table, "out", "--format", "html,pdf", "--resume").exits(4);
        assertThat(folder.text("out/manifest.jsonl")).isEqualTo(before);
        folder.run(table, "pdf", "--format", "pdf").exits(4);
        assertThat(folder.text("pdf/manifest.jsonl")).contains("\"outcome\":\"failed\"");
    }

    /** What a chart word was read as stays; the word itself could be anything. */
    @Test
    void theManifestKeepsWhatACodeWasReadAsAndNoWord() {
        Path table = folder.table(
                "t.csv", "id,goals,conditions,red-flags", "a,posture,M75.02,none", "b,posture,Brittle Bones,none");
        folder.run(table, "out").exits(0);
        assertThat(folder.text("out/manifest.jsonl"))
                .contains("\"M75.02 read as frozen-shoulder, left.\"", "\"read as osteoporosis.\"")
                .doesNotContain("Brittle");
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
