package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types into a shell: the examples of each help, the Tab key, and terminals that show no colors. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class ShellIT {
    @TempDir
    private Path folder;

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Launcher.withJava());
        environment.put("PATH", Launcher.DISTRIBUTION.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    private static boolean isInstalled(String program) {
        return List.of("/usr/local/bin", "/usr/bin", "/bin").stream()
                .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }

    /** Skips where a shell is missing; on a build server, bash must be there. */
    private static void needs(String shell) {
        if (!(shell.equals("bash") && System.getenv("CI") != null)) {
            assumeTrue(isInstalled(shell), shell + " is not installed; its part is not tested");
        }
        assertThat(isInstalled(shell)).as("%s is installed", shell).isTrue();
    }

    private Launcher.Ended shell(String shell, String line) throws Exception {
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(shell.equals("bash") ? List.of("--norc", "-o", "pipefail", "-c") : List.of("-c"));
        if (shell.equals("zsh")) {
            command.add(1, "-f");
        }
        command.add(line);
        return Launcher.in(folder).run(environment(), 4, command.toArray(new String[0]));
    }

    /** Every line that a help shows as an example. */
    static List<String> examples() {
        List<String> examples = new ArrayList<>();
        List<String> commands = new ArrayList<>(Commands.NAMES);
        commands.add("");
        for (String command : commands) {
            Cli.line((command + " --help").strip())
                    .out()
                    .lines()
                    .skip(1)
                    .takeWhile(line -> !line.isEmpty())
                    .map(String::strip)
                    .forEach(examples::add);
        }
        return examples;
    }

    @Test
    void everyCommandHasExamples() {
        assertThat(examples()).hasSizeGreaterThan(Commands.NAMES.size()).allMatch(line -> line.contains("openbook "));
    }

    /** As printed, in a folder that holds nothing but the files that the example reads. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRunsAsPrinted(String line) throws Exception {
        String shell = line.contains("zsh") ? "zsh" : line.contains("fish") ? "fish" : "bash";
        needs(shell);
        givenFiles(line);
        Launcher.Ended ended = shell(shell, line);
        assertThat(ended.exit())
                .as("exit code of %s, with stderr:%n%s", line, ended.err())
                .isZero();
        assertThat(ended.err()).doesNotContain("error:", "not found");
    }

    private void givenFiles(String line) throws Exception {
        give(line, "intake.yaml", "goals: golf\nred-flags: none\n");
        give(line, "clinic.yaml", "name: Riverside\n");
        give(line, "intakes/", "intakes/jo.yaml", "goals: golf\nred-flags: none\n");
        give(line, "patients.csv", "id,goals,red-flags\n1,golf,none\n2,posture,none\n3,desk work,none\n");
        give(line, "patients.jsonl", "{\"id\": \"1\", \"goals\": [\"golf\"], \"red-flags\": \"none\"}\n");
        if (line.startsWith("openbook check our-clinic")) {
            write("our-clinic/goals.yaml", Files.readString(Path.of("routines/goals.yaml")));
        }
        if (line.contains("our-pages")) {
            write("our-pages/partials/head.mustache", Files.readString(Path.of("templates/partials/head.mustache")));
        }
        if (line.contains("monday")) {
            write("table.csv", "id,goals,red-flags\n1,golf,none\n");
            shell("bash", "openbook batch table.csv --out monday && openbook batch table.csv --out tuesday");
        }
    }

    private void give(String line, String file, String text) throws IOException {
        give(line, file, file, text);
    }

    private void give(String line, String named, String file, String text) throws IOException {
        if (line.contains(named)) {
            write(file, text);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The words that the Tab key offers behind a line, one a line. */
    private String completed(String shell, String line) throws Exception {
        String words = String.join(" ", line.split(" "));
        int count = line.split(" ").length;
        String script = switch (shell) {
            case "bash" ->
                "source <(openbook completion); COMP_WORDS=(" + words + "); COMP_CWORD=" + (count - 1)
                        + "; _openbook; printf '%s\\n' \"${COMPREPLY[@]}\"";
            // The functions of the line editor are there only while someone types.
            case "zsh" ->
                "compdef() { :; }; compset() { :; }; compadd() { shift; print -rl -- \"$@\"; };"
                        + " source <(openbook completion zsh); words=(" + words + "); CURRENT=" + count
                        + "; _openbook";
            default -> "openbook completion fish | source; complete -C'" + line + "'";
        };
        Launcher.Ended ended = shell(shell, script);
        assertThat(ended.err()).isEmpty();
        return ended.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theTabKeyOffersCommandsOptionsAndIds(String shell) throws Exception {
        needs(shell);
        assertThat(completed(shell, "openbook ro")).contains("routine");
        assertThat(completed(shell, "openbook routine --go")).contains("--goal");
        assertThat(completed(shell, "openbook routine --goal go")).contains("golf-rotation");
        assertThat(completed(shell, "openbook routine --condition fro")).contains("frozen-shoulder");
        assertThat(completed(shell, "openbook routine --red-flag no")).contains("none");
        assertThat(completed(shell, "openbook list go")).contains("goals").doesNotContain("golf-rotation");
        assertThat(completed(shell, "openbook show open-b")).contains("open-book");
    }

    /** {@code script} gives the program a terminal. */
    @ParameterizedTest
    @CsvSource({"TERM, dumb", "NO_COLOR, 1"})
    void whereNoColorsAreWantedThereAreNoEscapeCodes(String variable, String value) throws Exception {
        needs("script");
        write("table.csv", "id,goals,red-flags\n1,golf,none\n2,golf,none\n");
        Map<String, String> environment = environment();
        environment.put("TERM", "xterm-256color");
        environment.put(variable, value);
        for (String line : List.of(
                "openbook --help",
                "openbook routine --help",
                "openbook routine --goal gofl",
                "openbook list conditions",
                "openbook check",
                "openbook batch table.csv --out " + variable)) {
            Launcher.Ended ended = Launcher.in(folder).run(environment, "script", "-qec", line, "/dev/null");
            assertThat(ended.out()).as(line).isNotEmpty().doesNotContain("\u001B");
        }
    }
}
