package openbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openbook batch}: what it makes of good tables. */
class BatchCommandTest {
    @TempDir
    private Path home;

    private BatchFolder folder;

    @BeforeEach
    void setUp() {
        folder = new BatchFolder(home);
    }

    private Path three() {
        return folder.table(
                "three.csv",
                BatchFolder.HEADER,
                "p1,Jo Park,63,golf-rotation,osteoporosis,kneel;prone,none",
                "p2,\"Li, \"\"Al\"\"\",40,desk-work; posture,,,none",
                "p3,,,posture,pregnancy,,none");
    }

    @Test
    void eachRowBecomesAFileThatIsNamedByItsId() {
        folder.run(three(), "out")
                .exits(3)
                .printsNothing()
                .stderrIs("3 rows: 2 with a routine, 1 with a referral, 0 failed; see "
                        + folder.path("out/manifest.jsonl"));
        assertThat(folder.files("out").keySet())
                .containsExactly("errors.csv", "manifest.jsonl", "p1.html", "p2.html", "p3.html");
        assertThat(folder.text("out/p2.html")).contains("Li, &quot;Al&quot;");
        assertThat(folder.errors("out")).isEmpty();
    }

    @Test
    void aRowMeansWhatTheSameFlagsMean() {
        folder.run(three(), "out", "--format", "md,json").exits(3);
        String[] flags = {
            "routine",
            "--name",
            "Jo Park",
            "--age",
            "63",
            "--goal",
            "golf-rotation",
            "--condition",
            "osteoporosis",
            "--cannot",
            "kneel,prone",
            "--red-flag",
            "none",
            "--format",
            "md"
        };
        assertThat(folder.text("out/p1.md")).isEqualTo(Cli.run(flags).exits(0).out());
        flags[flags.length - 1] = "json";
        assertThat(folder.text("out/p1.json")).isEqualTo(Cli.run(flags).exits(0).out());
    }

    @Test
    void theLookAndTheClinicAreThoseOfTheFlags() throws IOException {
        Path clinic = folder.table("clinic.yaml", "name: Riverside Physio", "phone: 555 0100");
        folder.run(three(), "out", "--clinic", clinic.toString(), "--paper", "letter", "--large-print")
                .exits(3);
        String page = folder.text("out/p2.html");
        assertThat(page)
                .contains("Riverside Physio", "size: letter", "class=\"handout large\"")
                .doesNotContain("<button", "<script");
    }

    @Test
    void aPdfIsMadeForEachRowToo() {
        folder.run(three(), "out", "--format", "pdf").exits(3);
        assertThat(folder.path("out/p1.pdf")).binaryContent().startsWith("%PDF-1".getBytes(UTF_8));
    }

    @Test
    void csvJsonLinesAndAFolderOfYamlSayTheSame() throws IOException {
        folder.run(three(), "csv").exits(3);
        Path lines = folder.table(
                "three.jsonl",
                "{\"id\":\"p1\",\"name\":\"Jo Park\",\"age\":63,\"goals\":[\"golf-rotation\"],"
                        + "\"conditions\":[{\"id\":\"osteoporosis\"}],\"cannot\":[\"kneel\",\"prone\"],\"red-flags\":\"none\"}",
                "{\"id\":\"p2\",\"name\":\"Li, \\\"Al\\\"\",\"age\":40,\"goals\":[\"desk-work\",\"posture\"],"
                        + "\"red-flags\":\"none\",\"cannot\":null}",
                "",
                "{\"id\":\"p3\",\"goals\":[\"posture\"],\"conditions\":[\"pregnancy\"],\"red-flags\":\"none\"}");
        folder.run(lines, "jsonl").exits(3);
        Path intakes = Files.createDirectory(home.resolve("intakes"));
        folder.table(
                "intakes/p1.yaml",
                "name: Jo Park",
                "age: 63",
                "goals: [golf-rotation]",
                "conditions: [osteoporosis]",
                "cannot: [kneel, prone]",
                "red-flags: none");
        folder.table(
                "intakes/p2.yaml", "name: 'Li, \"Al\"'", "age: 40", "goals: [desk-work, posture]", "red-flags: none");
        folder.table("intakes/p3.yaml", "goals: [posture]", "conditions: [pregnancy]", "red-flags: none");
        folder.run(intakes, "yaml").exits(3);
        for (String page : List.of("p1.html", "p2.html", "p3.html")) {
            assertThat(folder.text("jsonl/" + page)).isEqualTo(folder.text("csv/" + page));
            assertThat(folder.text("yaml/" + page)).isEqualTo(folder.text("csv/" + page));
        }
    }

    @Test
    void theManifestSaysWhatBecameOfEachRow() {
        folder.run(three(), "out", "--date", "2026-11-20").exits(3);
        List<JsonThing> manifest = folder.manifest("out");
        assertThat(manifest.stream().map(it -> it.text("id"))).containsExactly("p1", "p2", "p3");
        assertThat(manifest.stream().map(it -> it.number("row"))).containsExactly(2.0, 3.0, 4.0);
        JsonThing first = manifest.get(0);
        assertThat(first.text("outcome")).isEqualTo("routine");
        assertThat(first.text("date")).isEqualTo("2026-11-20");
        assertThat(first.things("files").get(0).text("file")).isEqualTo("p1.html");
        assertThat(first.things("files").get(0).number("bytes"))
                .isEqualTo(folder.path("out/p1.html").toFile().length());
        assertThat(first.ids("exercises")).contains("open-book");
        assertThat(first.thing("withheld").keys()).contains("osteoporosis-1");
        assertThat(manifest.get(2).text("outcome")).isEqualTo("referral");
        assertThat(manifest.get(2).texts("reasons")).containsExactly("pregnancy");
        assertThat(folder.text("out/manifest.jsonl")).doesNotContain("Jo Park", "Li, ");
    }

    @Test
    void aRoutineForEveryoneExitsWithZero() {
        folder.run(folder.table("t.csv", "id,goals,red-flags", "a,posture,none"), "out")
                .exits(0);
    }

    @Test
    void aHeaderAloneMakesAnEmptyBatch() {
        folder.run(folder.table("t.csv", "id,goals"), "out")
                .exits(0)
                .stderrContains("0 rows: 0 with a routine, 0 with a referral, 0 failed");
        assertThat(folder.files("out").keySet()).containsExactly("errors.csv", "manifest.jsonl");
    }

    @Test
    void theRedFlagsOfARowThatDoesNotAnswerThemAreNotScreened() {
        folder.run(folder.table("t.csv", "id,goals,red-flags", "a,posture,", "b,posture,none"), "out")
                .exits(0);
        assertThat(folder.text("out/a.html")).contains("answer these questions");
        assertThat(folder.text("out/b.html")).doesNotContain("answer these questions");
        assertThat(folder.manifest("out").get(0).texts("notices"))
                .contains("Red flags: not screened. The patient page opens with the questions.");
    }

    @Test
    void onStandardOutputEachLineHoldsItsPages() {
        String table = "id,goals,red-flags\na,posture,none\nb,gofl,none\n";
        var result = Cli.given(table).andRun("batch", "-", "--out", "-", "--format", "md,json");
        List<JsonThing> lines =
                result.exits(4).out().lines().map(JsonThing::parse).toList();
        assertThat(lines).hasSize(2);
        List<JsonThing> files = lines.get(0).things("files");
        assertThat(files.stream().map(it -> it.text("file"))).containsExactly("a.md", "a.json");
        assertThat(files.get(0).text("text"))
                .isEqualTo(Cli.line("routine --goal posture --red-flag none --format md")
                        .out());
        assertThat(lines.get(1).text("outcome")).isEqualTo("failed");
        assertThat(lines.get(1).things("errors").get(0).text("column")).isEqualTo("goals");
        assertThat(result.err()).isEqualTo("2 rows: 1 with a routine, 0 with a referral, 1 failed\n");
    }

    /** Pages in lines are escaped block by block, and a block once for all lines; each must still be the file. */
    @Test
    void onStandardOutputEachPageIsTheSameAsInAFolder() {
        Path table = folder.table(
                "t.csv",
                "id,name,notes,goals,conditions,red-flags",
                "a,\"Zo\u00eb \"\"Z\"\" \ud83d\ude00 \\ <b>\",two words,posture,,none",
                "b,Bob,,posture,osteoporosis,none",
                "c,Cy,,posture,,none");
        folder.run(table, "out", "--format", "html,md,txt,json").exits(0);
        Cli.run("batch", table.toString(), "--out", "-", "--format", "html,md,txt,json")
                .exits(0)
                .out()
                .lines()
                .flatMap(it -> JsonThing.parse(it).things("files").stream())
                .forEach(it -> assertThat(it.text("text")).isEqualTo(folder.text("out/" + it.text("file"))));
        Cli.run("batch", table.toString(), "--out", "-", "--format", "html,pdf")
                .exits(2)
                .stderrContains("PDF is binary");
    }

    @Test
    void shardsTogetherAreTheWhole() {
        List<String> lines = new ArrayList<>(List.of("id,goals,red-flags"));
        for (int i = 0; i < 100; i++) {
            lines.add("p" + i + "," + (i % 7 == 0 ? "gofl" : "posture") + ",none");
        }
        Path table = folder.table("t.csv", lines.toArray(String[]::new));
        folder.run(table, "whole").exits(4);
        List<String> manifest = new ArrayList<>();
        Set<String> pages = new java.util.TreeSet<>();
        for (int i = 1; i <= 3; i++) {
            folder.run(table, "part" + i, "--shard", i + "/3").exits(4);
            manifest.addAll(folder.text("part" + i + "/manifest.jsonl").lines().toList());
            pages.addAll(folder.files("part" + i).keySet());
        }
        assertThat(manifest)
                .containsExactlyInAnyOrderElementsOf(
                        folder.text("whole/manifest.jsonl").lines().toList());
        assertThat(pages).isEqualTo(folder.files("whole").keySet());
    }

    @Test
    void anIdThatIsGivenTwiceIsFoundAcrossShards() {
        Path table = folder.table("t.csv", "id,goals", "a,posture", "b,posture", "c,posture", "A,posture");
        folder.run(table, "one", "--shard", "1/2").exits(0);
        folder.run(table, "two", "--shard", "2/2").exits(4);
        assertThat(folder.errors("two").get(0)).startsWith("5,A,id,").contains("row 2");
    }

    @Test
    void wordsThatMakeNoSenseAreRefused() {
        Path table = folder.table("t.csv", "id,goals", "a,posture");
        folder.run(table, "out", "--shard", "3/2").exits(2).stderrContains("\"3/2\" is not a part such as 2/8");
        folder.run(table, "out", "--format", "docx").exits(2).stderrContains("\"docx\" is not");
        folder.run(table, "out", "--format", "note").exits(2).stderrContains("a chart note is the clinician's.");
        Cli.run("batch", table.toString()).exits(2).stderrContains("--out");
        Cli.run("batch", table.toString(), "--out", "-", "--resume").exits(2).stderrContains("cannot be resumed");
        assertThat(folder.path("out")).doesNotExist();
    }
}
