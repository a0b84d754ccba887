package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Follows "Add an exercise" of content.md step by step, with the launcher, in an empty folder. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final Pattern STEP = Pattern.compile("(?s)\n```(sh-session|yaml)\n(.*?)\n```");

    @TempDir
    private Path folder;

    @Test
    void addAnExercise() throws Exception {
        String readme = Files.readString(Path.of("src", "site", "markdown", "content.md"));
        String section =
                readme.substring(readme.indexOf("\n## Add an exercise\n"), readme.indexOf("`openbook check` also"));
        Files.createDirectories(folder.resolve("our-clinic/exercises"));
        int steps = 0;
        for (Matcher step = STEP.matcher(section); step.find(); steps++) {
            if (step.group(1).equals("yaml")) {
                write(step.group(2));
            } else {
                follow(step.group(2));
            }
        }
        assertThat(steps).isEqualTo(5);
    }

    private void write(String text) throws IOException {
        String name = text.lines().findFirst().orElseThrow().substring(2);
        assertThat(folder.resolve(name)).as("made in the step before").exists();
        Files.writeString(folder.resolve(name), text + "\n");
    }

    private void follow(String session) throws Exception {
        String[] lines = session.split("\n", 2);
        String[] words = lines[0].substring("$ ".length()).split(" ");
        words[0] = Launcher.PATH.toString();
        Launcher.Ended ended = Launcher.in(folder).run(words);
        if (lines.length > 1) {
            assertThat(ended.out() + ended.err()).isEqualTo(lines[1] + "\n");
            assertThat(ended.exit()).isZero();
        }
    }
}
