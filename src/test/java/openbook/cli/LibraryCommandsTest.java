package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code list}, {@code show} and {@code matrix}: the library in words. */
class LibraryCommandsTest {
    @Test
    void listAloneCountsWhatThereIs() {
        Cli.line("list")
                .exits(0)
                .stderrIs()
                .stdoutIs(
                        "openbook list conditions  77 conditions",
                        "openbook list equipment   9 equipment",
                        "openbook list exercises   84 exercises",
                        "openbook list goals       5 goals",
                        "openbook list limits      11 limits",
                        "openbook list phrases     87 phrases",
                        "openbook list protocols   1 protocol",
                        "openbook list red-flags   41 red-flags",
                        "openbook list sources     94 sources",
                        "openbook list stages      3 stages",
                        "openbook list tags        49 tags");
    }

    @ParameterizedTest
    @CsvSource({
        "conditions, 77",
        "equipment, 9",
        "exercises, 84",
        "goals, 5",
        "limits, 11",
        "protocols, 1",
        "red-flags, 41",
        "stages, 3"
    })
    void eachListHasOneLineAThingSortedById(String what, int number) {
        var result = Cli.line("list " + what).exits(0).stderrIs();
        assertThat(result.firstWords()).hasSize(number).isSorted().doesNotHaveDuplicates();
        assertThat(result.out().lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void listsSayWhatIsNeededToUseTheirWords() {
        Cli.line("list conditions").stdoutContains("clearance: required", "M81.0 M81.8");
        Cli.line("list equipment").stdoutContains("--has band", "household");
        Cli.line("list exercises").stdoutContains("mobility", "level 1", "Opening the book");
    }

    @Test
    void aListIsFoundByOneOfItsThings() {
        assertThat(Cli.line("list goal").exits(0).out())
                .isEqualTo(Cli.line("list goals").out());
    }

    @Test
    void anUnknownListNamesAllLists() {
        Cli.line("list gaols")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "list: error: \"gaols\" is not something that can be listed.",
                        "  did you mean goals? allowed: conditions, equipment, exercises, goals, limits, phrases,"
                                + " protocols, red-flags, sources, stages, tags");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open-book      | Opening the book (exercise open-book)    | 1. Lie on your side with your head on",
                "osteoporosis   | Osteoporosis, no known spine fracture (condition osteoporosis) | osteoporosis-1  avoid",
                "osteoporosis-1 | Rule osteoporosis-1                      | matches: foam-roll-back, roller-lie",
                "golf-rotation  | Turn better for golf (goal golf-rotation) | also: golf, golf swing",
                "kneel          | The patient cannot kneel (limit kneel)   | withholds: any of pos-kneel, pos-quad",
                "night-pain     | Do you have pain at night that does not ease in any position? (red flag night-pain) | urgency: soon",
                "seed           | Source seed                              | seed (seed): ",
                "pos-side       | Tag pos-side (position)                  | carried by: open-book, ",
                "pain-rule      | \"A mild pull is fine. Stop if you feel sharp pain.\" (phrase pain-rule) | phrase"
            })
    void showPrintsAnythingOfTheLibrary(String id, String title, String part) {
        var result = Cli.line("show " + id).exits(0).stderrIs().stdoutContains(part);
        assertThat(result.out().lines().findFirst()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conditions", "exercises", "goals", "limits", "protocols", "red-flags"})
    void everythingThatIsListedCanBeShown(String what) {
        List<String> ids = Cli.line("list " + what).firstWords();
        assertThat(List.of(ids.get(0), ids.get(ids.size() / 2), ids.get(ids.size() - 1)))
                .allSatisfy(id -> Cli.line("show " + id).exits(0).stdoutContains(id));
    }

    @Test
    void anUnknownIdIsAnsweredWithGuesses() {
        Cli.line("show opn-book")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "show: error: the library has nothing with the id \"opn-book\".", "  did you mean open-book?");
        Cli.line("show zzzzzzzzz")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "show: error: the library has nothing with the id \"zzzzzzzzz\".",
                        "  \"openbook list\" shows what there is.");
        Cli.line("show").exits(2).printsNothing().stderrContains("ID is missing.");
    }

    @Test
    void theMatrixHasARowForEveryConditionAndALetterForEveryExercise() {
        List<String> lines =
                Cli.line("matrix").exits(0).stderrIs().out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("W withheld, A adapted, C caution, . free");
        List<String> rows = lines.stream()
                .filter(it -> it.matches("\\S+ +[WAC.]( [WAC.])*"))
                .toList();
        assertThat(rows).hasSize(77).allMatch(it -> it.split(" +").length == 85);
        assertThat(rows.stream().map(it -> it.split(" ")[0]))
                .containsExactlyElementsOf(Cli.line("list conditions").firstWords());
    }

    @Test
    void theColumnsOfTheMatrixAreHeadedByTheExercisesReadDownwards() {
        List<String> lines = Cli.line("matrix").out().lines().toList();
        List<String> exercises = Cli.line("list exercises").firstWords();
        int firstRow = lines.size() - 77;
        for (int i = 0; i < exercises.size(); i++) {
            var name = new StringBuilder();
            for (String line : lines.subList(2, firstRow)) {
                int column = lines.get(firstRow).length() - 2 * (exercises.size() - i) + 1;
                name.append(column < line.length() ? line.charAt(column) : ' ');
            }
            assertThat(name.toString().strip()).isEqualTo(exercises.get(i));
        }
    }

    @Test
    void oneConditionOfTheMatrixNamesTheRulesOfEachCell() {
        var result = Cli.line("matrix --condition osteoporosis")
                .exits(0)
                .stdoutContains(
                        "osteoporosis: Osteoporosis, no known spine fracture\n\n",
                        "\nW foam-roll-back  (osteoporosis-1",
                        "\nA open-book  (osteoporosis-7",
                        "\n. band-row\n");
        assertThat(result.out().lines().skip(2)).hasSize(84).allMatch(it -> it.matches("[WAC.] \\S+(  \\(.+\\))?"));
    }

    @Test
    void anUnknownConditionOfTheMatrixIsAnsweredWithGuesses() {
        Cli.line("matrix --condition osteoprosis")
                .exits(2)
                .printsNothing()
                .stderrIs("--condition: error: \"osteoprosis\" is not a condition.", "  did you mean osteoporosis?");
    }
}
