package openbook.library.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.Sample;
import openbook.document.Diagnostic;
import openbook.library.Planted;
import openbook.library.model.Library;
import openbook.library.model.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library is read whole or not at all, and everything that is wrong with it is said at once. */
class LibraryReaderTest {

    @Test
    void theBuiltInLibraryHoldsWhatTheClinicalReferenceHolds() {
        Library library = Sample.LIBRARY;
        assertThat(library.exercises()).hasSize(84);
        assertThat(library.conditions()).hasSize(77);
        assertThat(library.conditions().values().stream().flatMap(it -> it.rules().stream()))
                .hasSize(412);
        assertThat(library.redFlags().flags()).hasSize(41);
        assertThat(library.redFlags().groups()).hasSize(6);
        assertThat(library.limits()).hasSize(11);
        // 78 of the reference; the program itself says keep-walking, adults-only, clearance-first and nothing-safe; and
        // arms-easy, eyes-off, hips-open and up-slow say for some drills what a phrase of the reference does not fit.
        assertThat(library.phrases()).hasSize(78 + 9);
        assertThat(library.sources()).hasSize(94);
        assertThat(library.vocabulary().tags()).hasSize(49);
        assertThat(library.vocabulary().groups()).hasSize(10);
        assertThat(library.vocabulary().household()).hasSize(7);
        assertThat(library.goals()).hasSize(5);
        assertThat(library.stages().phases()).hasSize(5);
        assertThat(library.stages().stages()).containsOnlyKeys(1, 2, 3);
        assertThat(library.everyone().sentences()).hasSize(8);
    }

    @Test
    void phasesKeepTheOrderOfASession() {
        Stages stages = Sample.LIBRARY.stages();
        assertThat(stages.phases().stream().map(Stages.Phase::id))
                .containsExactly("breathing", "warm-up", "mobility", "strength", "cool-down");
        assertThat(stages.order("breathing")).isZero();
        assertThat(stages.order("cool-down")).isEqualTo(4);
    }

    @Test
    void theGoodCopyThatFaultsArePlantedInIsGood() {
        assertThat(Planted.nothing().library().conditions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabulary.yaml",
                "sources.yaml",
                "phrases.yaml",
                "goals.yaml",
                "stages.yaml",
                "limits.yaml",
                "red-flags.yaml",
                "everyone.yaml"
            })
    void aCatalogueThatIsMissingOrCannotBeReadIsOneProblemAndNotAHundred(String file) {
        assertThat(Planted.nothing().without(file).problems().stream().map(Diagnostic::print))
                .containsExactly("routines/" + file + ": error: this file is missing.");
        assertThat(Planted.nothing().with(file, "").problems().stream().map(Diagnostic::print))
                .containsExactly("routines/" + file + ": error: the file is empty.");
        Planted.nothing()
                .with(file, "some: ^@thing\n")
                .saysWithHint(
                        "this is not YAML: a text cannot begin with this character.",
                        "put the whole text in quotes: \"...\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises/open-book.yaml", "conditions/bone-strength-unknown.yaml"})
    void aFileThatOthersReferToAndThatCannotBeReadIsOneProblem(String file) {
        Planted.nothing()
                .with(file, "id: ^@x\n")
                .saysWithHint(
                        "this is not YAML: a text cannot begin with this character.",
                        "put the whole text in quotes: \"...\"");
        Planted.nothing().with(file, "^- a\n").says("this must be a mapping, and it is a list.");
    }

    @Test
    void anExerciseThatOthersReferToIsMissedWhereItIsNamed() {
        List<Diagnostic> problems =
                Planted.nothing().without("exercises/side-arm-circles.yaml").problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.stream().map(Diagnostic::sentence))
                .containsOnly("\"side-arm-circles\" is not an exercise.");
        assertThat(problems.stream().map(it -> it.place().file())).contains("routines/exercises/open-book.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.yaml",
                "exercises.yaml",
                "exercises/Open-Book.yaml",
                "exercises/open_book.yaml",
                "exercises/mine/open-book.yaml",
                "exercises/open-book.yaml.yaml",
                "rules/osteoporosis.yaml"
            })
    void aFileOfAnotherNameIsNotPassedOverInSilence(String file) {
        List<Diagnostic> problems = Planted.nothing().with(file, "a: 1\n").problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).print())
                .startsWith("routines/" + file + ": error: \"" + file + "\" is not a file of a library.\n  allowed: ")
                .contains("phrases.yaml, ", "exercises/ID.yaml", "conditions/ID.yaml");
    }

    @Test
    void faultsInSeveralFilesAreSaidAtOnceAndInOrder() {
        Planted.nothing()
                .in("stages.yaml", "minutes: 15", "minutes: ^2.7")
                .in("exercises/open-book.yaml", "level: 1", "level: ^4")
                .in("exercises/open-book.yaml", "sources: [seed]", "sources: [^sede, ^pt-opinon]")
                .in("conditions/rib-fracture.yaml", "kind: avoid", "kind: ^forbid")
                .in("conditions/rib-fracture.yaml", "say: half-way", "say: ^halfway")
                .in("phrases.yaml", "yields-to: [prop-up", "yields-to: [^prop-down")
                .says(
                        "\"forbid\" is not a kind of rule.",
                        "\"halfway\" is not a phrase.",
                        "4 is out of range.",
                        "\"sede\" is not a source.",
                        "\"pt-opinon\" is not a source.",
                        "\"prop-down\" is not a phrase.",
                        "this must be a whole number, and it is \"2.7\".");
    }

    @Test
    void aProblemShowsTheLineOfTheFileAndACaret() {
        Diagnostic problem = Planted.nothing()
                .in("exercises/open-book.yaml", "level: 1", "level: 4")
                .problems()
                .get(0);
        assertThat(problem.print())
                .matches("routines/exercises/open-book\\.yaml:\\d+:8: error: 4 is out of range\\.\n"
                        + "  level: 4\n         \\^\n  allowed: 1 to 3");
    }

    @Test
    void theHashIsTwelveHexDigitsAndTheSameForTheSameFiles() {
        assertThat(Sample.LIBRARY.hash()).matches("[0-9a-f]{12}");
        assertThat(LibraryReader.read(LibraryFiles.builtIn()).hash()).isEqualTo(Sample.LIBRARY.hash());
    }

    @Test
    void theHashChangesWithEveryChangeOfAFileAndWithEveryFileLess() {
        String before = Planted.nothing().library().hash();
        String word = Planted.nothing()
                .in("phrases.yaml", "Breathe out as", "Breathe in as")
                .library()
                .hash();
        String comment = Planted.nothing()
                .in("phrases.yaml", "phrases:", "phrases: #")
                .library()
                .hash();
        String fewer = Planted.nothing()
                .without("conditions/rib-fracture.yaml")
                .library()
                .hash();
        assertThat(List.of(before, word, comment, fewer)).doesNotHaveDuplicates();
    }

    /** Overlaid files come from several folders; the order in which they were found shall not show. */
    @Test
    void theHashDoesNotDependOnTheOrderInWhichFilesWereFound() {
        SortedMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(LibraryFiles.builtIn());
        assertThat(LibraryReader.read(backwards).hash()).isEqualTo(Sample.LIBRARY.hash());
    }
}
