package openbook.library.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.Yaml;
import openbook.figure.Figure;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.library.model.ExercisePose;
import org.junit.jupiter.api.Test;

class PoseSchemaTest {
    private static List<Diagnostic> problems(String yaml) {
        var problems = new Diagnostics();
        Yaml.read("test.yaml", yaml, problems).ifPresent(it -> PoseSchema.of().read(it, problems));
        return problems.sorted();
    }

    private static void wrong(String yaml, String... said) {
        assertThat(problems(yaml))
                .as(yaml)
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.print()).contains(said));
    }

    @Test
    void aPlainPoseIsRead() {
        assertThat(problems("start: {base: standing}\nfinish: {arms: {raise: 90}}"))
                .isEmpty();
    }

    @Test
    void unknownWordsGiveGuesses() {
        wrong("start: {base: standin}\nfinish: {}", "test.yaml:1:15", "standin", "did you mean standing?");
        wrong("start: {base: standing}\nfinish: {left-amr: {raise: 9}}", "left-amr", "did you mean left-arm");
        wrong("view: font\nstart: {base: standing}\nfinish: {}", "font", "front");
        wrong("props: [{pilow: under-head}]\nstart: {base: on-back}\nfinish: {}", "pilow", "pillow");
        wrong("props: [{pillow: under-hed}]\nstart: {base: on-back}\nfinish: {}", "under-head");
        wrong("start: {base: standing}\nfinish: {arms: {hand: forhead}}", "forehead");
        wrong("arrows: [right-hnd]\nstart: {base: standing}\nfinish: {}", "right-hand");
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        wrong("start: {base: standing}\nfinish: {neck: {bend: 5, arch: 5}}", "bend and arch cannot both be given");
        wrong("start: {base: standing}\nfinish: {arms: {raise: 5, hand: hip}}", "raise and hand cannot both be given");
        wrong("start: {base: standing}\nfinish: {legs: {hip: 5, stays: true}}", "set down");
        wrong("start: {base: standing, arms: {hand: hip}}\nfinish: {arms: {elbow: 20}}", "raise");
        wrong("start: {arms: {raise: 5}}\nfinish: {}", "\"base\" is missing");
    }

    @Test
    void directionsAreWordsNotSigns() {
        wrong("start: {base: standing}\nfinish: {upper-back: {bend: -5}}", "-5 is out of range");
    }

    @Test
    void aFinishIsADifferenceFromTheStart() {
        var problems = new Diagnostics();
        Node node = Yaml.read(
                        "test.yaml",
                        "start: {base: standing, neck: {bend: 10}, upper-back: {bend: 20, turn-left: 5}}\n"
                                + "finish: {upper-back: {turn-right: 30}}",
                        problems)
                .orElseThrow();
        ExercisePose.Written pose = Objects.requireNonNull(PoseSchema.of().read(node, problems));
        assertThat(problems.sorted()).isEmpty();

        var finish = pose.drawing().keyframes().get(1).pose().spine();
        assertThat(finish.neck().bend()).isEqualTo(10);
        assertThat(finish.upperBack().turn()).isEqualTo(30);
        assertThat(finish.upperBack().bend()).isZero();
    }

    @Test
    void everyExampleOfTheManualIsDrawnWithoutFault() throws IOException {
        Matcher example = Pattern.compile("```yaml\npose:\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("routines/README.md")));
        List<String> faults = new ArrayList<>();
        int count = 0;
        while (example.find()) {
            count++;
            var problems = new Diagnostics();
            Node node = Yaml.read("README.md", example.group(1), problems).orElseThrow();
            ExercisePose.Written pose = PoseSchema.of().read(node, problems);
            problems.sorted().forEach(it -> faults.add(it.print()));
            if (pose != null) {
                Figure.of(pose.drawing(), Person.SLIM, Theme.LINE)
                        .problems()
                        .forEach(it -> faults.add(it + " in " + example.group(1)));
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(8);
        assertThat(faults).isEmpty();
    }
}
