package openbook.library.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of {@code protocols/} may hold, and what is said of the rest. */
class ProtocolSchemaTest {
    private static final String[] HOUSE = {
        "id: house",
        "name: Our session",
        "also: []",
        "goals: [posture]",
        "sources: [seed]",
        "stages:",
        "  - stage: 2",
        "    exercises:",
        "      - open-book",
        "      - {exercise: bird-dog, dose: {sets: 1, repetitions: 4}}",
        "      - {exercise: rest-on-back, dose: {hold-seconds: 30, days-per-week: 2}}",
    };

    private static Library read(String... lines) {
        var file = new Overlay.File("desk/house.yaml", String.join("\n", lines) + "\n");
        return LibraryReader.read(LibraryFiles.builtIn(), Optional.of(Overlay.NONE.with("protocols/house.yaml", file)));
    }

    private static List<Diagnostic> problems(String... lines) {
        InvalidInputException wrong = catchThrowableOfType(InvalidInputException.class, () -> read(lines));
        assertThat(wrong).as("something is wrong").isNotNull();
        return wrong.problems();
    }

    private static Exercise.Dose dose(Library library, int at) {
        Protocol.Item item = library.protocols().get("house").exercises(2).get(at);
        return item.dose().of(library.exercise(item.exercise()));
    }

    @Test
    void whatADoseLeavesOutIsTheExercisesOwn() {
        Library library = read(HOUSE);
        assertThat(dose(library, 0)).isEqualTo(library.exercise("open-book").dose());
        // The library has 2 sets of 8, hold 3 of 6 seconds, 3 days; and one rest of 120 seconds, every day.
        assertThat(dose(library, 1)).isEqualTo(new Exercise.Dose(1, 4, 3, 6, "slow", 3));
        assertThat(dose(library, 2)).isEqualTo(new Exercise.Dose(1, 1, 30, 30, "still", 2));
    }

    @Test
    void theListKeepsItsOrderAndAMissingStageIsEmpty() {
        Protocol house = read(HOUSE).protocols().get("house");
        assertThat(house.exercises(2))
                .extracting(Protocol.Item::exercise)
                .containsExactly("open-book", "bird-dog", "rest-on-back");
        assertThat(house.exercises(1)).isEmpty();
        assertThat(house.minutes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0  | id: home                     | 1  | the id differs from the name of the file, house.yaml.",
                "1  | colour: blue                 | 2  | \"colour\" is not a key here.",
                "3  | goals: []                    | 4  | this list has 0 items.",
                "3  | goals: [postur]              | 4  | \"postur\" is not a goal.",
                "4  | sources: [hearsay]           | 5  | \"hearsay\" is not a source.",
                "4  | minutes: 0                   | 5  | 0 is out of range.",
                "6  | `  - stage: 4`               | 7  | 4 is out of range.",
                "8  | `      - opn-book`           | 9  | \"opn-book\" is not an exercise.",
                "8  | `      - bird-dog`           | 9  | \"bird-dog\" stands in the list twice.",
                "9  | `      - {exercise: bird-dog}` | 10 | the key \"dose\" is missing.",
                "9  | `      - {exercise: bird-dog, dose: {}}` | 10 | this dose says nothing.",
                "9  | `      - {exercise: bird-dog, dose: {reps: 4}}` | 10 | \"reps\" is not a key here.",
                "9  | `      - {exercise: bird-dog, dose: {sets: 6}}` | 10 | 6 is out of range.",
                "9  | `      - {exercise: bird-dog, dose: {repetitions: 31}}` | 10 | 31 is out of range.",
                "9  | `      - {exercise: bird-dog, dose: {repetitions: 5}}` | 10"
                        + " | the repetitions count both sides, so they must be even.",
                "10 | `      - {exercise: rest-on-back, dose: {hold-seconds: 0}}` | 11"
                        + " | without its hold, rest-on-back would take no time.",
                "10 | `      - {exercise: rest-on-back, dose: {hold-seconds: 301}}` | 11 | 301 is out of range.",
                "10 | `      - {exercise: rest-on-back, dose: {days-per-week: 8}}` | 11 | 8 is out of range.",
            })
    void aLineThatIsNotRightIsNamedWithItsFileAndLine(int line, String instead, int shownLine, String sentence) {
        String[] lines = Arrays.copyOf(HOUSE, HOUSE.length);
        lines[line] = instead;
        assertThat(problems(lines)).anySatisfy(problem -> {
            assertThat(problem.sentence()).isEqualTo(sentence);
            assertThat(problem.place().file()).isEqualTo("desk/house.yaml");
            assertThat(problem.place().line()).isEqualTo(shownLine);
        });
    }

    @Test
    void aStageIsGivenOnceAndHasAtLeastOneExercise() {
        String[] twice = Arrays.copyOf(HOUSE, HOUSE.length + 2);
        twice[HOUSE.length] = "  - stage: 2";
        twice[HOUSE.length + 1] = "    exercises: [open-book, cat-camel]";
        assertThat(problems(twice))
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).isEqualTo("stage 2 is given twice."));
        assertThat(read(Arrays.copyOf(HOUSE, 9)).protocols()).containsKey("house");
        String[] none = Arrays.copyOf(HOUSE, 8);
        none[7] = "    exercises: []";
        assertThat(problems(none))
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).isEqualTo("this list has 0 items."));
    }

    @Test
    void everyProblemOfTheFileComesAtOnce() {
        String[] lines = Arrays.copyOf(HOUSE, HOUSE.length);
        lines[3] = "goals: [postur]";
        lines[8] = "      - opn-book";
        lines[10] = "      - {exercise: rest-on-back, dose: {hold-seconds: long}}";
        assertThat(problems(lines)).hasSize(3);
    }
}
