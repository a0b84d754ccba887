package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openbook diff}: whose routine changed, and why. */
class DiffCommandTest {
    @TempDir
    private Path home;

    private BatchFolder folder;

    @BeforeEach
    void setUp() {
        folder = new BatchFolder(home);
    }

    private Cli.Result diff(String before, String after) {
        return Cli.run(
                "diff", folder.path(before).toString(), folder.path(after).toString());
    }

    @Test
    void theSameBatchTwiceIsTheSame() {
        Path table = folder.table("t.csv", "id,goals,red-flags", "a,posture,none");
        folder.run(table, "one").exits(0);
        folder.run(table, "two").exits(0);
        diff("one", "two").exits(0).stdoutIs("0 of 1 changed.");
        diff("one/manifest.jsonl", "two/manifest.jsonl").exits(0).stdoutIs("0 of 1 changed.");
    }

    @Test
    void whatPatientsSayTellsWhyTheyGetSomethingElse() {
        folder.run(
                        folder.table(
                                "t.csv",
                                "id,goals,conditions,red-flags",
                                "a,golf-rotation,,none",
                                "b,posture,,none",
                                "c,posture,,none",
                                "d,posture,,none"),
                        "one")
                .exits(0);
        folder.run(
                        folder.table(
                                "t.csv",
                                "id,goals,conditions,red-flags",
                                "a,golf-rotation,osteoporosis,none",
                                "b,posture,pregnancy,none",
                                "c,posture,,none",
                                "e,posture,,none"),
                        "two")
                .exits(3);
        var result = diff("one", "two").exits(5);
        result.stdoutContains(
                "a: changed (the intake is another)\n",
                "by osteoporosis-7\n",
                "b: was routine, is now referral: pregnancy (the intake is another)\n",
                "d: gone (was routine)\n",
                "e: new (routine)\n",
                "4 of 5 changed.\n");
        assertThat(result.out()).doesNotContain("\nc:");
    }

    @Test
    void anEditOfARuleIsTracedToTheRule() throws IOException {
        Path table = folder.table("t.csv", "id,goals,red-flags", "a,posture,none");
        folder.run(table, "one").exits(0);
        // As a library with another rule would have left it.
        String line = folder.text("one/manifest.jsonl");
        String first = folder.manifest("one").get(0).ids("exercises").get(0);
        Files.createDirectory(home.resolve("two"));
        Files.writeString(
                home.resolve("two/manifest.jsonl"),
                line.replaceFirst("\\{\"id\":\"" + first + "\"[^}]*\\},", "")
                        .replaceFirst("\"withheld\":\\{", "\"withheld\":{\"osteoporosis-99\":[\"" + first + "\"],")
                        .replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0123456789ab\""));
        diff("one", "two")
                .exits(5)
                .stdoutContains(
                        "a: changed\n  - " + first + ": now withheld by osteoporosis-99\n",
                        "1 of 1 changed; the library was ",
                        " and is 0123456789ab.\n");
        diff("two", "one").exits(5).stdoutContains("  + " + first + ": was withheld by osteoporosis-99\n");
    }

    @Test
    void aChangeOfTheLookIsCountedAndIsNoDifferenceForAPatient() {
        Path table = folder.table("t.csv", "id,goals,red-flags", "a,posture,none", "b,posture,none");
        folder.run(table, "one").exits(0);
        folder.run(table, "two", "--large-print", "--format", "html,txt", "--date", "2026-11-01")
                .exits(0);
        diff("one", "two")
                .exits(0)
                .stdoutIs(
                        "the pages of 2 patients differ in the look only (format, paper, template, clinic, date or version)\n0 of 2 changed.");
    }

    @Test
    void whatIsNoManifestIsRefused() {
        folder.table("x.jsonl", "{}");
        folder.table("y.jsonl", "hello");
        diff("x.jsonl", "y.jsonl").exits(2).printsNothing().stderrContains("x.jsonl:1:1: error: this is not a line of");
        diff("none", "y.jsonl").exits(2).stderrContains("there is no such file.");
    }
}
