package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words in any order, together or apart, once or twice, give the same bytes. */
class DeterminismTest {
    private static final List<List<String>> FLAGS = List.of(
            List.of("--goal", "posture"),
            List.of("--goal", "golf-rotation"),
            List.of("--condition", "osteoporosis"),
            List.of("--condition", "glaucoma"),
            List.of("--cannot", "prone"),
            List.of("--cannot", "floor"),
            List.of("--has", "band"),
            List.of("--stage", "2"),
            List.of("--name", "Jo Park"));

    private static String print(String command, String format, List<List<String>> flags) {
        return print(Stream.concat(
                        Stream.of(command, "--date", "2026-11-22", "--format", format),
                        flags.stream().flatMap(List::stream))
                .toArray(String[]::new));
    }

    private static String print(String... args) {
        return Cli.run(args).exits(0).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "txt", "json"})
    void theOrderOfFlagsChangesNothing(String format) {
        for (String command : List.of("routine", "explain")) {
            String first = print(command, format, FLAGS);
            List<List<String>> turned = new ArrayList<>(FLAGS);
            for (int i = 0; i < FLAGS.size(); i++) {
                Collections.rotate(turned, 1);
                assertThat(print(command, format, turned)).isEqualTo(first);
            }
            Collections.reverse(turned);
            assertThat(print(command, format, turned)).isEqualTo(first);
        }
    }

    @Test
    void wordsWithCommasAreTheSameAsRepeatedFlags() {
        String apart = print("routine", "json", FLAGS);
        assertThat(print(
                        "routine",
                        "--format=json",
                        "--goal=golf-rotation,posture",
                        "--condition=glaucoma, osteoporosis",
                        "--cannot=floor,prone",
                        "--has=band",
                        "--stage=2"))
                .isEqualTo(apart);
    }

    @Test
    void sayingSomethingTwiceIsSayingItOnce() {
        List<List<String>> twice = new ArrayList<>(FLAGS.subList(0, 7));
        twice.addAll(FLAGS);
        twice.add(List.of("--goal", "golf,posture,posture"));
        assertThat(print("routine", "md", twice)).isEqualTo(print("routine", "md", FLAGS));
        assertThat(print("routine", "--goal", "posture", "--red-flag", "none,none"))
                .isEqualTo(print("routine", "--goal", "posture", "--red-flag", "none"));
    }

    @Test
    void aFileSaysTheSameAsItsFlagsWhateverTheOrderOfItsKeys() {
        String flags = print("explain", "md", FLAGS);
        List<String> lines = new ArrayList<>(List.of(
                "goals: [posture, golf-rotation]",
                "conditions: [osteoporosis, {id: glaucoma}]",
                "cannot: [prone, floor]",
                "equipment: [band]",
                "stage: 2",
                "name: Jo Park"));
        for (int i = 0; i < lines.size(); i++) {
            Collections.rotate(lines, 1);
            assertThat(Cli.given(lines.toArray(String[]::new))
                            .andRun("explain", "-")
                            .exits(0)
                            .out())
                    .isEqualTo(flags);
        }
    }

    @Test
    void theDateIsTheOnlyClock() {
        assertThat(print("routine", "--goal", "posture"))
                .isEqualTo(print("routine", "--goal", "posture", "--date", "2026-11-22"));
        String other = print("routine", "--goal", "posture", "--date", "2027-01-03");
        assertThat(other).contains("January 3, 2027").doesNotContain("2026");
        assertThat(other.replace("January 3, 2027", "November 22, 2026"))
                .isEqualTo(print("routine", "--goal", "posture"));
    }

    @Test
    void aReferralIsTheSameEveryTime() {
        String[] one = {"routine", "--goal", "posture", "--red-flag", "fever,night-pain", "--condition", "pregnancy"};
        String[] other = {"routine", "--condition", "pregnancy", "--red-flag", "night-pain,fever", "--goal", "posture"};
        var first = Cli.run(one).exits(3);
        assertThat(Cli.run(other).out()).isEqualTo(first.out());
        assertThat(Cli.run(other).err()).isEqualTo(first.err());
    }
}
