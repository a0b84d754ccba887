package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, as the table "What it must show" of its issue asks for it. */
class RoutineCommandTest {
    private static final String GOLFER = "routine --goal golf-rotation --condition osteoporosis --date 2026-11-22";

    private static List<String> phases(JsonThing routine) {
        return routine.things("exercises").stream().map(it -> it.text("phase")).toList();
    }

    private static long count(JsonThing routine, String phase) {
        return phases(routine).stream().filter(phase::equals).count();
    }

    @Test
    void oneExerciseIsNotCalledExercises() {
        Cli.line("routine --goal posture --red-flag none --exercises 1 --include open-book --format txt")
                .exits(0)
                .stdoutContains("1 exercise - about ");
    }

    @Test
    void aGolferWithOsteoporosisGetsMarkdownThatTurnsHalfWayAndNoRoller() {
        var result = Cli.line(GOLFER).exits(0);
        var page = MarkdownPage.of(result);
        assertThat(page.headings(1)).containsExactly("Turn better for golf");
        assertThat(page.headings(2)).anyMatch(it -> it.matches("\\d\\. (Opening the book|Short open book)"));
        result.stdoutContains("November 22, 2026", "Go only half way. Stop well before your limit.")
                .stderrContains("note: Red flags: not screened.");
        assertThat(String.join("\n", page.headings(2)).toLowerCase()).doesNotContain("roll", "child", "thread");
    }

    @Test
    void theSameAsJsonSaysWhichRuleWithholdsTheRoller() {
        JsonThing routine =
                Cli.line(GOLFER + " --format json").exits(0).stderrIs().json();
        assertThat(routine.withId("withheld", "foam-roll-back").texts("rules"))
                .containsExactly("osteoporosis-1", "needs-roller");
        assertThat(routine.ids("withheld")).contains("roller-lie", "childs-pose-reach", "thread-needle");
        assertThat(routine.ids("exercises"))
                .doesNotContain("foam-roll-back", "roller-lie", "childs-pose-reach", "thread-needle");
        assertThat(routine.things("exercises"))
                .filteredOn(it -> it.texts("tags").contains("move-rotation"))
                .isNotEmpty()
                .allMatch(it -> it.thing("dose").text("range").equals("mid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posture", "golf-rotation", "upper-back-pain", "upper-body-mobility", "desk-work"})
    void stage1BreathesOrWarmsUpThenLoosensAndHasNoStrength(String goal) {
        JsonThing routine =
                Cli.line("routine --goal " + goal + " --format json").exits(0).json();
        String order = phases(routine).stream()
                .map(it -> it.equals("breathing") || it.equals("warm-up") ? "begin" : it)
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(order).matches("begin mobility( cool-down)?");
        assertThat(count(routine, "mobility")).isBetween(2L, 3L);
    }

    @Test
    void stage2BringsStrengthAndStage3LeadsWithItWhileLevelsRise() {
        Map<String, Integer> levels = Cli.run("list", "exercises")
                .out()
                .lines()
                .collect(Collectors.toMap(
                        line -> line.split(" ")[0],
                        line -> Integer.valueOf(line.replaceAll(".*  level (\\d)  .*", "$1"))));
        JsonThing[] stages = new JsonThing[4];
        int[] highest = new int[4];
        for (int stage = 1; stage <= 3; stage++) {
            stages[stage] = Cli.line("routine --goal posture --format json --stage " + stage)
                    .exits(0)
                    .json();
            highest[stage] = stages[stage].ids("exercises").stream()
                    .mapToInt(levels::get)
                    .max()
                    .orElseThrow();
        }
        assertThat(count(stages[1], "strength")).isZero();
        assertThat(count(stages[2], "strength")).isBetween(1L, 2L);
        assertThat(count(stages[3], "strength")).isBetween(2L, 3L).isGreaterThanOrEqualTo(count(stages[3], "mobility"));
        assertThat(highest).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aCodeThatCouldMeanSeveralConditionsListsThem() {
        Cli.line("routine --goal golf-rotation --condition Z98.1")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--condition: error: the code \"Z98.1\" could mean several conditions; name the one that is"
                                + " meant.",
                        "  it could be: spine-fusion-healed (Spine fusion, healed and cleared)",
                        "               spine-fusion-recent (Spine fusion in the last 6 months)");
    }

    @Test
    void twoMisspelledWordsAreBothAnsweredWithGuessesAtOnce() {
        Cli.line("routine --goal gofl --condition osteoprosis")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--condition: error: \"osteoprosis\" is not a condition.",
                        "  did you mean osteoporosis? \"openbook list conditions\" shows all.",
                        "--goal: error: \"gofl\" is not a goal.",
                        "  did you mean golf-rotation? allowed: desk-work, golf-rotation, posture, upper-back-pain,"
                                + " upper-body-mobility",
                        "2 problems; nothing was written.");
    }

    @Test
    void anIncludedExerciseThatIsWithheldIsRefusedWithItsRuleAndTheWayToOverride() {
        Cli.line("routine --goal posture --condition osteoporosis --has roller --include foam-roll-back")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "include: error: \"foam-roll-back\" is withheld. osteoporosis-1: The seed article rules out the"
                                + " foam roller with osteoporosis.",
                        "  a therapist who means it records it in the intake file: override: [{exercise:"
                                + " foam-roll-back, because: WHY, by: WHO}]");
    }

    @Test
    void anIncludedExerciseWithoutItsEquipmentIsToldApart() {
        Cli.line("routine --goal posture --condition osteoporosis --include foam-roll-back")
                .exits(2)
                .stderrIs(
                        "include: error: \"foam-roll-back\" is withheld. osteoporosis-1: The seed article rules out the"
                                + " foam roller with osteoporosis. needs-roller: It needs equipment that is not at"
                                + " hand: roller.",
                        "  if it is at hand, add --has roller",
                        "  a therapist who means it records it in the intake file: override: [{exercise:"
                                + " foam-roll-back, because: WHY, by: WHO}]");
    }

    @Test
    void anIncludedExerciseThatIsAllowedComesIn() {
        JsonThing routine = Cli.line("routine --goal posture --has roller --include foam-roll-back --format json")
                .exits(0)
                .json();
        assertThat(routine.ids("exercises")).contains("foam-roll-back");
    }

    @Test
    void anExcludedExerciseStaysOut() {
        String golfer = "routine --goal golf-rotation --format json";
        assertThat(Cli.line(golfer).json().ids("exercises")).contains("open-book");
        JsonThing without = Cli.line(golfer + " --exclude open-book").exits(0).json();
        assertThat(without.ids("exercises")).doesNotContain("open-book");
        assertThat(without.withId("withheld", "open-book").texts("rules")).containsExactly("excluded");
    }

    @Test
    void anIntakeOnStandardInputKeepsToItsMinutesAndLimits() {
        JsonThing routine = Cli.given("goals: [posture]", "cannot: [floor, kneel, prone]", "minutes: 8")
                .andRun("routine", "-", "--format", "json")
                .exits(0)
                .json();
        assertThat(routine.number("minutes")).isPositive().isLessThanOrEqualTo(8);
        assertThat(routine.texts("limits")).containsExactly("floor", "kneel", "prone");
        assertThat(routine.things("exercises"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.texts("tags"))
                        .doesNotContain("needs-floor", "pos-kneel", "pos-quad", "pos-prone"));
    }

    @Test
    void moreMinutesThanItTakesOrTooFewAreSaid() {
        Cli.line("routine --goal posture --minutes 1")
                .exits(2)
                .printsNothing()
                .stderrContains(
                        "minutes: error: a complete routine for this patient does not fit into 1 minute.",
                        "the shortest one takes ");
        Cli.line("routine --goal posture --exercises 2")
                .exits(2)
                .printsNothing()
                .stderrIs("exercises: error: stage 1 has at least 3 exercises.", "  ask for 3 or more.");
    }

    @Test
    void theNumberOfExercisesIsAtMostWhatIsAskedFor() {
        assertThat(Cli.line("routine --goal posture --format json").json().things("exercises"))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(Cli.line("routine --goal posture --exercises 3 --format json")
                        .exits(0)
                        .json()
                        .things("exercises"))
                .hasSize(3);
    }
}
