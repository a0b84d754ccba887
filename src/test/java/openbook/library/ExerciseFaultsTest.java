package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import openbook.library.model.Exercise;
import openbook.library.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that an exercise file can have, each found where it stands. */
class ExerciseFaultsTest {
    private static final String FILE = "exercises/open-book.yaml";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another id than the file   | id: open-book            | id: ^open-boook                     | the id differs from the name of the file, open-book.yaml. |
            an id in capitals          | id: open-book            | id: ^Open-Book                      | "Open-Book" does not have the right form.                 | allowed: lower-case words joined by hyphens, such as open-book
            no name                    | id: open-book\\name: Opening the book | ^id: open-book         | the key "name" is missing.                                |
            a name that is a number    | name: Opening the book   | name: ^7                            | this must be text, and it is a number.                    | if "7" is meant, put it in quotes.
            an unknown origin          | origin: seed             | origin: ^article                    | "article" is not an origin.                               | allowed: library, seed
            an unknown phase           | phase: mobility          | phase: ^mobilty                     | "mobilty" is not a phase.                                 | did you mean mobility? allowed: breathing, cool-down, mobility, strength, warm-up
            a level too high           | level: 1                 | level: ^4                           | 4 is out of range.                                        | allowed: 1 to 3
            a level in quotes          | level: 1                 | level: ^"1"                         | this must be a whole number, and it is "1".               | allowed: 1 to 3
            an unknown goal            | {golf-rotation: 3        | {^golf-rotatin: 3                   | "golf-rotatin" is not a goal.                             | did you mean golf-rotation? allowed: desk-work, golf-rotation, posture, upper-back-pain, upper-body-mobility
            a goal with no weight      | {golf-rotation: 3        | {golf-rotation: ^0                  | 0 is out of range.                                        | allowed: 1 to 3
            an unknown tag             | tags: [pos-side          | tags: [^pos-sid                     | "pos-sid" is not a tag.                                   | did you mean pos-side or pos-sit or pos-stand?
            a tag given twice          | tags: [pos-side          | tags: [pos-side, ^pos-side          | this stands in the list twice.                            |
            an empty tag               | tags: [pos-side          | tags: [^~, pos-side                 | this is empty; it must be a tag.                          |
            no position                | tags: [pos-side,         | tags: ^[                            | no tag of the group "position" is given.                  | one is needed.
            two positions              | tags: [pos-side          | tags: ^[pos-side, pos-sit           | only one tag of the group "position" can be given.        | given: pos-side, pos-sit
            two places                 | tags: [pos-side          | tags: ^[pos-side, needs-floor       | only one tag of the group "place" can be given.           | given: bed-ok, needs-floor
            two loads                  | tags: [pos-side          | tags: ^[pos-side, load-body         | only one tag of the group "load" can be given.            | given: load-body, load-none
            equipment without its tag  | equipment: [pillow]      | equipment: ^[pillow, towel]         | the equipment differs from the equip- tags.               | the tags name: pillow
            a tag without equipment    | equipment: [pillow]      | equipment: ^[]                      | the equipment differs from the equip- tags.               | the tags name: pillow
            unknown equipment          | equipment: [pillow]      | equipment: [^pilow]                 | "pilow" is not equipment.                                 | did you mean pillow? allowed: band, chair, doorway, pillow, roller, stick, table, towel, wall
            an unknown word for sides  | sides: each              | sides: ^left                        | "left" is not a word for the sides.                       | allowed: alternate, both, each
            half a repetition          | repetitions: 8           | repetitions: ^2.7                   | this must be a whole number, and it is "2.7".             | allowed: 1 to 30
            a number in base eight     | repetitions: 8           | repetitions: ^010                   | this must be a whole number, and it is "010".             | allowed: 1 to 30
            too many repetitions       | repetitions: 8           | repetitions: ^31                    | 31 is out of range.                                       | allowed: 1 to 30
            no set at all              | sets: 1                  | sets: ^0                            | 0 is out of range.                                        | allowed: 1 to 5
            a hold of an hour          | hold-seconds: 2          | hold-seconds: ^3600                 | 3600 is out of range.                                     | allowed: 0 to 300
            eight days a week          | days-per-week: 7         | days-per-week: ^8                   | 8 is out of range.                                        | allowed: 1 to 7
            a hold past its repetition | hold-seconds: 2\\  repetition-seconds: 8 | hold-seconds: 9\\  repetition-seconds: ^8 | a repetition is shorter than its hold. | it counts the hold too.
            a tempo in other words     | tempo: slow              | tempo: ^fast                        | "fast" does not have the right form.                      | allowed: slow, easy, still, or "4 in, 4 out"
            a dose without sets        | sets: 1\\  repetitions   | ^repetitions                        | the key "sets" is missing.                                |
            an unknown regression      | regressions: [open-book-short | regressions: [^open-book-shrt  | "open-book-shrt" is not an exercise.                      | did you mean open-book-short? allowed: open-book, open-book-short, seated-rotation, side-arm-circles
            an unknown progression     | progressions: [side-arm-circles | progressions: [^nothing-else | "nothing-else" is not an exercise. | allowed: open-book, open-book-short, seated-rotation, side-arm-circles
            itself as a progression    | progressions: [side-arm-circles | progressions: ^[open-book    | "open-book" cannot be a progression here.                 |
            a progression that is a regression | progressions: [side-arm-circles | progressions: ^[open-book-short | "open-book-short" cannot be a progression here.  |
            an unknown source          | sources: [seed]          | sources: [^sede]                    | "sede" is not a source.                                   | did you mean seed?
            no source                  | sources: [seed]          | sources: ^[]                        | this list has 0 items.                                    | allowed: 1 to 10
            a step that is a number    | steps:\\                 | steps:\\  - ^7\\                    | this must be text, and it is a number.                    | if "7" is meant, put it in quotes.
            an unknown phrase in a step| steps:\\                 | steps:\\  - {say: Sit., only-with: [^half-wy]}\\ | "half-wy" is not a phrase.                   | did you mean half-way?
            an unknown key of a step   | steps:\\                 | steps:\\  - {say: Sit., ^when: x}\\ | "when" is not a key here.                                 | did you mean only-when? allowed: both-hands, breath, left-out-with, only-when, only-with, say
            an unknown time for a step | steps:\\                 | steps:\\  - {say: Sit., only-when: ^both-sides}\\ | "both-sides" does not have the right form.  | allowed: each-side
            """)
    void isFound(String fault, String from, String to, String sentence, String hint) {
        Planted.nothing().in(FILE, from, to).saysWithHint(sentence, hint);
    }

    @Test
    void anUnknownKeyIsFoundWhereItStands() {
        Planted.nothing().in(FILE, "level: 1\n", "level: 1\n^colour: blue\n").says("\"colour\" is not a key here.");
    }

    @Test
    void twoStepsAreTooFew() {
        String text = Planted.nothing().text(FILE);
        int steps = text.indexOf("steps:\n") + "steps:\n".length();
        Planted.nothing()
                .with(FILE, text.substring(0, steps) + "  ^- One.\n  - Two.\n" + text.substring(text.indexOf("feel:")))
                .says("this list has 2 items.");
    }

    @Test
    void aSentenceCanHaveThreeHundredCharactersAndNotOneMore() {
        String step = "Turn. " + "x".repeat(293) + ".";
        Planted.nothing().in(FILE, "steps:\n", "steps:\n  - " + step + "\n").library();
        Planted.nothing()
                .in(FILE, "steps:\n", "steps:\n  - ^x" + step + "\n")
                .says("this is longer than 300 characters.");
    }

    @Test
    void aStepThatIsForSomeOnlyIsRead() {
        Library library = Planted.nothing()
                .in(
                        FILE,
                        "steps:\n",
                        "steps:\n  - {say: Sit., left-out-with: [half-way], only-with: [hug-pillow], only-when: each-side}\n")
                .library();
        Exercise.Step step = library.exercise("open-book").steps().get(0);
        assertThat(step.say()).isEqualTo("Sit.");
        assertThat(step.leftOutWith()).containsExactly("half-way");
        assertThat(step.onlyWith()).containsExactly("hug-pillow");
        assertThat(step.onlyForEachSide()).isTrue();
        assertThat(library.exercise("open-book").steps().get(1).onlyForEachSide())
                .isFalse();
    }

    @Test
    void breathsCanBeCountedInTheTempo() {
        Library library =
                Planted.nothing().in(FILE, "tempo: slow", "tempo: 4 in, 6 out").library();
        assertThat(library.exercise("open-book").dose().counts()).contains("4 in, 6 out");
        assertThat(Planted.nothing().library().exercise("open-book").dose().counts())
                .isEmpty();
    }
}
