package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interrupted batch leaves, and how it is finished. */
class BatchResumeTest {
    @TempDir
    private Path home;

    private BatchFolder folder;
    private Path table;

    @BeforeEach
    void setUp() {
        folder = new BatchFolder(home);
        table = write("posture");
    }

    private Path write(String goalOfTen) {
        List<String> lines = new ArrayList<>(List.of("id,name,goals,conditions,red-flags"));
        for (int i = 0; i < 40; i++) {
            String goal = i == 10 ? goalOfTen : i % 9 == 4 ? "gofl" : "posture";
            lines.add("p" + i + ",Jo," + goal + "," + (i % 5 == 0 ? "pregnancy" : "") + ",none");
        }
        return folder.table("t.csv", lines.toArray(String[]::new));
    }

    /** Leaves a finished batch as if it had been killed after some lines and some bytes of the next one. */
    private void kill(String out, int lines, int bytes) throws IOException {
        Path manifest = folder.path(out + "/manifest.jsonl");
        List<String> all = Files.readAllLines(manifest);
        String part = String.join("\n", all.subList(0, lines))
                + (lines > 0 ? "\n" : "")
                + (lines < all.size() ? all.get(lines).substring(0, bytes) : "");
        Files.writeString(folder.path(out + "/manifest.jsonl.part"), part);
        Files.writeString(folder.path(out + "/errors.csv.part"), "row,id");
        Files.writeString(folder.path(out + "/.openbook-1.part"), "<html");
        Files.delete(manifest);
        Files.delete(folder.path(out + "/errors.csv"));
        for (int i = lines; i < 40; i++) {
            Files.deleteIfExists(folder.path(out + "/p" + i + ".html"));
            Files.deleteIfExists(folder.path(out + "/p" + i + ".txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 39, 40})
    void theRestIsDoneAndTheBytesAreTheSame(int lines) throws IOException {
        folder.run(table, "out").exits(4);
        SortedMap<String, String> whole = folder.files("out");
        kill("out", lines, 9);
        folder.run(table, "out").exits(2).stderrContains("at work, or was interrupted.", "--resume");
        folder.run(table, "out", "--resume")
                .exits(4)
                .stderrContains("40 rows: 28 with a routine, 8 with a referral, 4 failed");
        assertThat(folder.files("out")).isEqualTo(whole);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        folder.run(table, "out").exits(4);
        kill("out", 20, 0);
        var before = Files.getLastModifiedTime(folder.path("out/p3.html"));
        Files.setLastModifiedTime(folder.path("out/p3.html"), java.nio.file.attribute.FileTime.fromMillis(1000));
        folder.run(table, "out", "--resume").exits(4);
        assertThat(Files.getLastModifiedTime(folder.path("out/p3.html")).toMillis())
                .isEqualTo(1000)
                .isNotEqualTo(before.toMillis());
    }

    @Test
    void whatIsMissingOrCutShortIsDoneAgain() throws IOException {
        folder.run(table, "out").exits(4);
        SortedMap<String, String> whole = folder.files("out");
        kill("out", 30, 0);
        Files.writeString(folder.path("out/p7.html"), "<!DOCTYPE");
        Files.delete(folder.path("out/p20.html"));
        folder.run(table, "out", "--resume").exits(4);
        assertThat(folder.files("out")).isEqualTo(whole);
    }

    @Test
    void aFinishedBatchIsBroughtUpToDate() {
        folder.run(table, "out").exits(4);
        SortedMap<String, String> whole = folder.files("out");
        folder.run(table, "out").exits(2).stderrContains("this folder holds a finished batch.");
        folder.run(table, "out", "--resume").exits(4);
        assertThat(folder.files("out")).isEqualTo(whole);
        write("golf-rotation");
        folder.run(table, "out", "--resume").exits(4);
        folder.run(table, "fresh").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh")).isNotEqualTo(whole);
    }

    @Test
    void theDateIsThatOfTheBeginning() throws IOException {
        folder.run(table, "out", "--date", "2026-11-20").exits(4);
        SortedMap<String, String> whole = folder.files("out");
        kill("out", 12, 3);
        folder.run(table, "out", "--resume").exits(4);
        assertThat(folder.files("out")).isEqualTo(whole);
        folder.run(table, "out", "--resume", "--date", "2026-11-21").exits(4);
        folder.run(table, "fresh", "--date", "2026-11-21").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh"));
    }

    @Test
    void otherFormatsAreMadeToo() {
        folder.run(table, "out").exits(4);
        folder.run(table, "out", "--resume", "--format", "html,txt").exits(4);
        folder.run(table, "fresh", "--format", "txt,html").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh"));
    }

    /** Nobody may be handed a page that stands in no table any more. */
    @ParameterizedTest
    @ValueSource(ints = {8, 15, 40})
    void aRowThatHasGoneTakesItsPagesWithIt(int done) throws IOException {
        folder.run(table, "out", "--format", "html,txt").exits(4);
        if (done < 40) {
            kill("out", done, 5);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        lines.remove(13);
        lines.remove(7);
        Files.write(table, lines);
        SortedMap<String, String> before = folder.files("out");
        folder.run(table, "out", "--resume", "--format", "html")
                .exits(2)
                .stderrContains("these pages are no longer in the batch: ", "add --prune to remove them");
        assertThat(folder.files("out")).isEqualTo(before);
        folder.run(table, "out", "--resume", "--prune", "--format", "html").exits(4);
        folder.run(table, "fresh", "--format", "html").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh"));
    }

    @Test
    void aManifestThatNamesOtherFilesRemovesNone() throws IOException {
        folder.run(table, "out").exits(4);
        Path other = Files.writeString(folder.path("other.html"), "mine");
        Path manifest = folder.path("out/manifest.jsonl");
        Files.writeString(manifest, Files.readString(manifest).replace("p39", "../other"));
        folder.run(table, "out", "--resume", "--date", "2026-11-20").exits(4);
        assertThat(other).hasContent("mine");
    }

    @Test
    void aChangedTemplateIsSeen() throws IOException {
        Path templates = Files.createDirectory(folder.path("templates"));
        for (String name : List.of("list.html.mustache", "handout.html.mustache", "referral.html.mustache")) {
            Path own = templates.resolve(name);
            String text = Files.readString(Path.of("templates", name));
            Files.writeString(own, text);
            String[] look = {"--layout", "list", "--templates", templates.toString(), "--resume"};
            folder.run(table, name, look).exits(4);
            Files.writeString(own, text.replace("<body", "<body id=\"changed\""));
            folder.run(table, name, look).exits(4);
            folder.run(table, "fresh-" + name, look).exits(4);
            assertThat(folder.files(name)).isEqualTo(folder.files("fresh-" + name));
        }
    }

    @Test
    void resumingWhereNothingIsBegins() {
        folder.run(table, "out", "--resume").exits(4);
        folder.run(table, "fresh").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh"));
    }

    /** A page that was handed out must not vanish or change without a word. */
    @Test
    void aRowThatFailsNowKeepsItsOldPageUntilItIsPruned() throws IOException {
        folder.run(table, "out").exits(4);
        String old = folder.text("out/p20.html");
        String changed = Files.readString(table)
                .replace("p20,Jo,posture", "p20,Jo,gofl")
                .replace("p21,Jo", "p21,Al")
                .replace("p30,Jo,posture", "p30,Jo,gofl");
        Files.writeString(table, changed);
        for (int i = 0; i < 2; i++) {
            var result = folder.run(table, "out", "--resume")
                    .exits(4)
                    .stderrContains(
                            "these pages are still of the earlier run, since their rows failed now: p20.html, p30.html.",
                            "--resume --prune removes them.");
            assertThat(result.err().contains("this page is not what the earlier run made: p21.html."))
                    .isEqualTo(i == 0);
            assertThat(folder.text("out/p20.html")).isEqualTo(old);
        }
        folder.run(table, "out", "--resume", "--prune")
                .exits(4)
                .stderrContains("these pages of the earlier run were removed: p20.html, p30.html.");
        folder.run(table, "fresh").exits(4);
        assertThat(folder.files("out")).isEqualTo(folder.files("fresh"));
    }

    /** Neither does one that was left by a run that was interrupted, after the manifest forgot it. */
    @Test
    void aPageIsNotForgottenByAnInterruptedRun() throws IOException {
        folder.run(table, "out").exits(4);
        Files.writeString(folder.path("out/earlier-pages.txt"), "p39.html\n../t.csv\n");
        Path manifest = folder.path("out/manifest.jsonl");
        List<String> lines = Files.readAllLines(manifest);
        Files.write(folder.path("out/manifest.jsonl.part"), lines.subList(0, 30));
        Files.delete(manifest);
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        rows.remove(40);
        Files.write(table, rows);
        folder.run(table, "out", "--resume").exits(2).stderrContains("this page is no longer in the batch: p39.html.");
        folder.run(table, "out", "--resume", "--prune")
                .exits(4)
                .stderrContains("this page of the earlier run was removed: p39.html.");
        assertThat(folder.path("out/p39.html")).doesNotExist();
        assertThat(folder.path("out/earlier-pages.txt")).doesNotExist();
        assertThat(table).exists();
    }

    @Test
    void theDateOfTheFolderIsSaidWhereItIsNotTodays() {
        folder.run(table, "out", "--date", "2026-11-20").exits(4);
        folder.run(table, "out", "--resume")
                .exits(4)
                .stderrContains("have the date 2026-11-20, not today's; --date " + Cli.TODAY);
        folder.run(table, "today").exits(4);
        assertThat(folder.run(table, "today", "--resume").exits(4).err()).doesNotContain("the date");
    }

    @Test
    void aSecondBatchStaysOut() throws IOException {
        folder.run(table, "out").exits(4);
        kill("out", 5, 0);
        Path part = folder.path("out/manifest.jsonl.part");
        String before = Files.readString(part);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            folder.run(table, "out", "--resume").exits(2).stderrContains("another batch is at work in this folder.");
        }
        assertThat(part).hasContent(before.stripTrailing());
    }
}
