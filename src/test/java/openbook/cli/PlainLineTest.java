package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line is read without picocli, and means the same. */
class PlainLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "routine --goal golf-rotation --condition osteoporosis --red-flag none",
                "routine --goal=posture --goal desk-work,golf-rotation --age=70 --force --red-flag none --format=txt",
                "routine - --goal posture --name A --stage 2 --minutes 9 --exercises 3 --large-print --layout LIST",
                "explain --goal posture --format note --date 2026-01-02 --pictures none --paper letter",
                "routine --goal posture --include open-book --exclude cat-camel --cannot kneel --has band --format json",
                "routine --goal posture --condition rib-fracture:left --cleared rib-fracture --format html",
                "routine --protocol upper-back --goal nonsense",
                "batch nowhere.csv --out - --format html,md --format txt --shard 1/2 --date 2026-01-02",
                "batch - --out - --resume",
                "diff nowhere there",
                "list",
                "list goals",
                "show open-book",
                "matrix --condition osteoporosis",
                "check nowhere --strict --format json",
                "new exercise towel-turn",
                "schema intake",
                "gallery --only open-book,cat-camel --only bird-dog --sheet --figure broad --colour"
            })
    void aPlainLineMeansTheSameToPicocli(String line) {
        assertThat(isPlain(line.split(" "))).as("plain: %s", line).isTrue();
        Cli.Result plain = Cli.line(line);
        Cli.Result full = Cli.line(line + " --debug");
        assertThat(List.of(full.exit(), full.out(), full.err()))
                .isEqualTo(List.of(plain.exit(), plain.out(), plain.err()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routine --help",
                "routine --gaol posture",
                "routine --goal",
                "routine --goal --condition osteoporosis",
                "routine --name -x",
                "routine --age 70 --age 71",
                "routine --force --force",
                "routine --force=true",
                "routine --format docx",
                "routine --date tomorrow",
                "routine -opage.html",
                "routine one two",
                "routine -- one",
                "routine --name \"A\"",
                "batch table.csv",
                "batch --out -",
                "diff one",
                "new exercise",
                "show"
            })
    void allElseIsLeftToPicocli(String line) {
        assertThat(isPlain(line.split(" "))).as("plain: %s", line).isFalse();
    }

    @Test
    void soAreEmptyWords() {
        assertThat(isPlain("routine", "")).isFalse();
        assertThat(isPlain("routine", "--name", "")).isFalse();
        assertThat(isPlain("routine", "--name=")).isFalse();
    }

    private static boolean isPlain(String... line) {
        var nobody = new PrintWriter(Writer.nullWriter());
        var console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream()),
                nobody,
                () -> Cli.TODAY,
                Map.of());
        BaseCommand command = Objects.requireNonNull(Commands.named(line[0], console));
        return command.syntax().reads(Arrays.asList(line).subList(1, line.length));
    }
}
