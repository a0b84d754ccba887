package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import openbook.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code openbook new}: a file that fails helpfully until its blanks are filled, and then is used. */
class NewCommandTest {
    @TempDir
    private Path clinic;

    private Path made(String kind, String id) {
        Path file = clinic.resolve(kind + "s").resolve(id + ".yaml");
        Cli.run("new", kind, id, "-o", file.toString())
                .exits(0)
                .printsNothing()
                .stderrIs("wrote " + file + ": fill in what stands blank");
        return file;
    }

    /** Fills blanks: a key that stands blank gets its value; a blank list item the next of the values. */
    private static void fill(Path file, Map<String, String> values) throws IOException {
        String text = Files.readString(file);
        for (var value : values.entrySet()) {
            String filled = text.replaceFirst(
                    "(?m)^( *)(- )?" + value.getKey() + ":\\R?((?: *-\\R)*)",
                    "$1" + value.getKey() + ": " + value.getValue() + "\n");
            assertThat(filled).as(value.getKey()).isNotEqualTo(text);
            text = filled;
        }
        Files.writeString(file, text);
    }

    @Test
    void aNewExerciseIsFilledInCheckedAndUsed() throws IOException {
        Files.createDirectories(clinic.resolve("exercises"));
        Path file = made("exercise", "towel-turn");
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains(
                        file + ":7:6: error: this must be text, and it is empty.",
                        "error: this is empty; it must be a phase.",
                        "  allowed: breathing, cool-down, mobility, strength, warm-up");
        fill(
                file,
                Map.ofEntries(
                        Map.entry("name", "Towel turn"),
                        Map.entry("origin", "library"),
                        Map.entry("phase", "mobility"),
                        Map.entry("level", "1"),
                        Map.entry("goals", "{posture: 3}"),
                        Map.entry("tags", "[pos-sit, move-rotation, load-none, range-scale]"),
                        Map.entry("sides", "alternate"),
                        Map.entry("sets", "1"),
                        Map.entry("repetitions", "8"),
                        Map.entry("hold-seconds", "1"),
                        Map.entry("repetition-seconds", "5"),
                        Map.entry("tempo", "slow"),
                        Map.entry("days-per-week", "7"),
                        Map.entry("steps", "[Sit tall., Turn your chest to one side., Come back and change sides.]"),
                        Map.entry("feel", "A turn in the upper back."),
                        Map.entry("mistakes", "[Leaning back.]"),
                        Map.entry("make-easier", "Turn less far."),
                        Map.entry("make-harder", "Turn a bit more."),
                        Map.entry("sources", "[seed]")));
        Files.writeString(file, Files.readString(file).replace("regressions: []", "regressions: [seated-rotation]"));
        Cli.run("check", clinic.toString(), "--strict").exits(0).stdoutContains("85 exercises", "no problems");
        Cli.run("routine", "--goal", "posture", "--routines", clinic.toString(), "--include", "towel-turn")
                .exits(0)
                .stdoutContains("Towel turn");
    }

    @Test
    void aNewConditionIsFilledInAndChecked() throws IOException {
        Files.createDirectories(clinic.resolve("conditions"));
        Path file = made("condition", "sore-thumb");
        Cli.run("check", clinic.toString()).exits(2).stdoutContains("error: this is empty; it must be a clearance.");
        String text = Files.readString(file)
                .replaceFirst("(?m)^name:$", "name: Sore thumb")
                .replaceFirst("(?m)^clearance:$", "clearance: none")
                .replaceFirst("(?m)^    id:$", "    id: sore-thumb-1")
                .replaceFirst("(?m)^    kind:$", "    kind: avoid")
                .replaceFirst("(?m)^    match:\\R(      #.*\\R)+", "    match: {any: [demand-grip]}\n")
                .replaceFirst("(?m)^    because:$", "    because: Gripping hurts it.")
                .replaceFirst("(?m)^    sources:\\R      -$", "    sources: [pt-opinion]")
                .replaceFirst("(?m)^    strength:$", "    strength: opinion");
        Files.writeString(file, text);
        var conditions = Sample.LIBRARY.conditions();
        int rules =
                conditions.values().stream().mapToInt(it -> it.rules().size()).sum();
        Cli.run("check", clinic.toString(), "--strict")
                .exits(0)
                .stdoutContains((conditions.size() + 1) + " conditions, " + (rules + 1) + " rules");
        Cli.run("explain", "--goal", "posture", "--condition", "sore-thumb", "--routines", clinic.toString())
                .exits(0)
                .stdoutContains("sore-thumb-1");
    }

    @Test
    void aNewIntakeWorksOnceAGoalIsGiven() throws IOException {
        String intake = Cli.line("new intake jo").exits(0).stderrIs().out();
        assertThat(intake).contains("# goals:", "# red-flags:").doesNotContain("\ngoals:");
        Cli.given(intake + "goals: [posture]\n").andRun("routine", "-").exits(0);
        Cli.given(intake).andRun("routine", "-").exits(2).stderrContains("error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Towel-Turn", "../towel", "towel turn", "-x", "a--b"})
    void anIdThatCannotBeOneIsRefused(String id) {
        Cli.run("new", "exercise", "--", id)
                .exits(2)
                .printsNothing()
                .stderrContains("\"" + id + "\" cannot be an id.", "allowed: lower-case words joined by hyphens.");
    }

    @Test
    void aKindThatIsNoneListsThoseThatAre() {
        Cli.line("new exercises towel-turn")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "new: error: \"exercises\" is not something that can be begun.",
                        "  did you mean exercise? allowed: condition, exercise, intake");
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path file = Files.writeString(clinic.resolve("x.yaml"), "mine");
        Cli.run("new", "intake", "jo", "-o", file.toString())
                .exits(2)
                .stderrIs(file + ": error: this file is already there.", "  add --force to replace it.");
        assertThat(file).hasContent("mine");
    }
}
