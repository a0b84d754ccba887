package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a program while it runs; {@code src/bench/faults.py} does more of it, at random moments. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class FaultsIT {
    private static final String LAUNCHER = Launcher.PATH.toString();
    private static final int ROWS = 500;

    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void setUp() throws IOException {
        launcher = Launcher.in(folder);
        Files.writeString(folder.resolve("table.csv"), rows(0, ROWS));
    }

    /** Some lines of a table, the header for the first; every tenth row is referred. */
    private static String rows(int from, int to) {
        var lines = new StringBuilder(from == 0 ? "id,goals,conditions,red-flags\n" : "");
        for (int i = from; i < to; i++) {
            lines.append('p')
                    .append(i)
                    .append(",posture,osteoporosis,")
                    .append(i % 10 == 9 ? "fever" : "none")
                    .append('\n');
        }
        return lines.toString();
    }

    private static String[] batch(String table, String out, String... more) {
        String[] batch = {LAUNCHER, "batch", table, "--date", "2026-11-22", "--out", out};
        return Stream.concat(Stream.of(batch), Stream.of(more)).toArray(String[]::new);
    }

    private Map<String, String> filesOf(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** What the batch makes when nobody disturbs it. */
    private Map<String, String> whole(String... more) throws Exception {
        Launcher.Ended ended = launcher.run(batch("table.csv", "whole", more));
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        return filesOf("whole");
    }

    private void isFinishedByResuming(Map<String, String> whole) throws Exception {
        Launcher.Ended resumed = launcher.run(batch("table.csv", "out", "--resume"));
        assertThat(resumed.exit()).as(resumed.err()).isEqualTo(3);
        assertThat(filesOf("out")).isEqualTo(whole);
    }

    private void waitFor(Process process, String file) throws Exception {
        while (process.isAlive() && !Files.exists(folder.resolve(file))) {
            Thread.sleep(5);
        }
    }

    @Test
    void aBatchThatIsKilledLeavesNoHalfFileAndCanBeResumed() throws Exception {
        Map<String, String> whole = whole();
        Process process = launcher.start(batch("table.csv", "out"));
        waitFor(process, "out/p60.html");
        process.destroyForcibly().waitFor();
        Map<String, String> left = filesOf("out");
        left.keySet().removeIf(it -> it.endsWith(".part"));
        assertThat(whole).containsAllEntriesOf(left);
        isFinishedByResuming(whole);
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void aBatchThatIsStoppedSaysNothingAndCanBeResumed(String signal, int exit) throws Exception {
        Map<String, String> whole = whole();
        // Whoever runs the tests may have told all its processes to ignore these signals.
        String[] command = Stream.concat(
                        Stream.of("env", "--default-signal=" + signal), Stream.of(batch("table.csv", "out")))
                .toArray(String[]::new);
        Process process = launcher.start(command);
        waitFor(process, "out/p60.html");
        launcher.run("kill", "-" + signal, String.valueOf(process.pid()));
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(exit);
        isFinishedByResuming(whole);
    }

    @Test
    void whenTheDiskIsFullTheBatchStopsAndCanBeResumed() throws Exception {
        Map<String, String> whole = whole();
        // A limit on the size of a file stands in for a full disk: the manifest grows into it.
        Launcher.Ended full = launcher.run(
                "/bin/sh", "-c", "ulimit -f 100; exec '" + LAUNCHER + "' batch table.csv --date 2026-11-22 --out out");
        assertThat(full.exit()).as(full.err()).isEqualTo(4);
        assertThat(full.err()).contains("out: error: the batch stopped after ", "with --resume finishes it.");
        assertThat(folder.resolve("out/manifest.jsonl")).doesNotExist();
        isFinishedByResuming(whole);
    }

    /** A batch that waits for the second half of its table, after it has made pages of the first. */
    private Process half(String... more) throws Exception {
        Process process = launcher.start(batch("-", "out", more));
        give(process, 0);
        waitFor(process, "out/p0.html");
        return process;
    }

    private void give(Process process, int half) throws IOException {
        String table = Files.readString(folder.resolve("table.csv"));
        OutputStream to = process.getOutputStream();
        to.write(table.split("(?=\np250,)")[half].getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private void end(Process process) throws Exception {
        give(process, 1);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(3);
    }

    @Test
    void aSecondBatchIsRefusedAndDoesNotDisturbTheFirst() throws Exception {
        Map<String, String> whole = whole();
        Process first = half();
        Launcher.Ended second = launcher.run(batch("table.csv", "out"));
        assertThat(second.err())
                .startsWith("out: error: this folder holds a batch that is at work, or was interrupted.");
        assertThat(second.exit()).isEqualTo(2);
        second = launcher.run(batch("table.csv", "out", "--resume"));
        assertThat(second.err()).startsWith("out: error: another batch is at work in this folder.");
        assertThat(second.exit()).isEqualTo(2);
        end(first);
        assertThat(filesOf("out")).isEqualTo(whole);
    }

    /** The first referral comes after the edit: its page is made from a template that was not needed before. */
    @ParameterizedTest
    @ValueSource(strings = {"cards", "list"})
    void aBatchEndsOnTheLibraryAndTheTemplatesThatItBeganWith(String layout) throws Exception {
        Path table = folder.resolve("table.csv");
        String healthy = Files.readString(table).replace("fever", "none");
        Files.writeString(table, healthy.replace("p400,posture,osteoporosis,none", "p400,posture,,fever"));
        Path exercise = own("routines/exercises/open-book.yaml");
        Path referral = own("templates/referral.html.mustache");
        Path list = own("templates/list.html.mustache");
        String[] own = {"--routines", "own-routines", "--templates", "own-templates", "--layout", layout};
        Map<String, String> whole = whole(own);
        Process process = half(own);
        Files.writeString(exercise, Files.readString(exercise).replace("name: ", "name: X"));
        Files.writeString(referral, "edited");
        Files.delete(list);
        end(process);
        assertThat(filesOf("out")).isEqualTo(whole);
    }

    /** A copy of a file of ours in a clinic's own folder. */
    private Path own(String file) throws IOException {
        Path own = folder.resolve("own-" + file);
        Files.createDirectories(own.getParent());
        return Files.copy(Path.of(file), own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routine --goal posture --red-flag none --format html",
                "matrix",
                "list exercises",
                "--help",
                "batch table.csv --out -"
            })
    void whoeverReadsMayGoAway(String line) throws Exception {
        Launcher.Ended ended = launcher.run(
                "/bin/sh", "-c", "{ '" + LAUNCHER + "' " + line + "; echo $? >exit; } | head -c 1 >/dev/null");
        assertThat(ended.err()).isEmpty();
        // A batch that was cut off has not made all rows.
        assertThat(folder.resolve("exit")).hasContent(line.startsWith("batch") ? "4" : "0");
    }

    /** The longest rows there can be, and more of them than the memory holds. */
    @Test
    void longRowsAreTakenAFewAtATime() throws Exception {
        String cell = "x".repeat(900_000);
        failsAll("rows.csv", "id,goals,notes\n", i -> "p" + i + ",posture," + cell + "\n", 100);
        String words = "1" + ",1".repeat(9_000);
        failsAll("rows.jsonl", "", i -> "{\"id\":\"p" + i + "\",\"goals\":[" + words + "]}\n", 300);
    }

    private void failsAll(String table, String header, IntFunction<String> row, int rows) throws Exception {
        try (var out = Files.newBufferedWriter(folder.resolve(table))) {
            out.write(header);
            for (int i = 0; i < rows; i++) {
                out.write(row.apply(i));
            }
        }
        Launcher.Ended ended = launcher.run(batch(table, table + ".out"));
        assertThat(ended.out() + ended.err()).contains(rows + " failed");
        assertThat(ended.exit()).isEqualTo(2);
    }

    /** A short word takes far more memory than its letters. */
    @Test
    void intakesOfCountlessWordsAreRefused() throws Exception {
        Files.createDirectory(folder.resolve("intakes"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve("intakes/p" + i + ".yaml"), "goals: [" + "a,".repeat(500_000) + "]\n");
        }
        Launcher.Ended ended = launcher.run(batch("intakes", "out"));
        assertThat(ended.exit()).as(ended.err()).isEqualTo(2);
        assertThat(folder.resolve("out/errors.csv")).content().contains("this file holds more than 50000 values.");
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"routine --goal posture --red-flag none", "matrix", "batch table.csv --out -"})
    void whatDoesNotFitIsNotPassedOverInSilence(String line) throws Exception {
        Launcher.Ended ended = launcher.run("/bin/sh", "-c", "exec '" + LAUNCHER + "' " + line + " >/dev/full");
        assertThat(ended.err()).isEqualTo("standard output: error: this cannot be written.\n");
        assertThat(ended.exit()).isEqualTo(2);
    }
}
