package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one thing that is wrong is printed, and in which order many are. */
class DiagnosticTest {

    private static String[] print(int column, String line) {
        return new Diagnostic(new SourceLocation("a.yaml", 3, column, line), "this is wrong.", "write it right.")
                .print()
                .split("\n");
    }

    @Test
    void placeSentenceLineCaretAndHint() {
        assertThat(print(5, "key: value"))
                .containsExactly("a.yaml:3:5: error: this is wrong.", "  key: value", "      ^", "  write it right.");
    }

    @Test
    void withoutALineThereIsNoCaret() {
        assertThat(new Diagnostic(SourceLocation.whole("a.yaml"), "this is wrong.", "").print())
                .isEqualTo("a.yaml: error: this is wrong.");
        assertThat(new Diagnostic(SourceLocation.flag("--goal", "gold"), "this is wrong.", "").print())
                .isEqualTo("--goal: error: this is wrong.");
        assertThat(print(1, "  ")).containsExactly("a.yaml:3:1: error: this is wrong.", "  write it right.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 99, 100, 101, 161, 500, 1000})
    void inAVeryLongLineTheCaretStaysInViewAndUnderItsCharacter(int column) {
        String line = ".".repeat(column - 1) + "X" + ".".repeat(1000 - column);
        String[] printed = print(column, line);
        assertThat(printed[1].charAt(printed[2].indexOf('^'))).isEqualTo('X');
        assertThat(printed[1]).hasSizeLessThanOrEqualTo(165);
        assertThat(printed[2]).hasSizeLessThanOrEqualTo(102);
    }

    @Test
    void aCaretBehindTheEndOfTheLineIsNoFault() {
        assertThat(print(6, "key: ")[2]).isEqualTo("       ^");
        assertThat(print(300, "key: ")[0]).isEqualTo("a.yaml:3:300: error: this is wrong.");
    }

    @Test
    void whatWouldMoveTheCursorOrHideTextIsShownAsASpace() {
        assertThat(print(6, "\tkey:\u001B\u009B\u202E\u2028x")[1]).isEqualTo("   key:    x");
    }

    @Test
    void aSentenceOrAHintThatQuotesWhatWasTypedCannotDoSoEither() {
        String evil = "a\u001B[31m\u009B\u202Eb\n\rc";
        String printed =
                new Diagnostic(SourceLocation.flag("--goal", evil), "\"" + evil + "\" is not a goal.", "one\ntwo\u001B").print();
        assertThat(printed).isEqualTo("--goal: error: \"a [31m  b  c\" is not a goal.\n  one\ntwo ");
    }

    @Test
    void problemsAreSortedByFileLineAndColumnAndSaidOnce() {
        var problems = new Diagnostics();
        problems.add(new SourceLocation("b.yaml", 1, 1, ""), "five.");
        problems.add(new SourceLocation("a.yaml", 10, 1, ""), "four.");
        problems.add(new SourceLocation("a.yaml", 9, 12, ""), "three.", "hint");
        problems.add(new SourceLocation("a.yaml", 9, 2, ""), "two.");
        problems.add(SourceLocation.whole("a.yaml"), "one.");
        problems.add(new SourceLocation("a.yaml", 9, 2, ""), "two.");
        assertThat(problems.count()).isEqualTo(5);
        assertThat(problems.sorted().stream().map(Diagnostic::sentence))
                .containsExactly("one.", "two.", "three.", "four.", "five.");
    }

    @Test
    void twoProblemsAtOnePlaceAreBothSaid() {
        var problems = new Diagnostics();
        problems.add(SourceLocation.whole("a.yaml"), "this is wrong.", "b");
        problems.add(SourceLocation.whole("a.yaml"), "this is wrong.", "a");
        problems.add(SourceLocation.whole("a.yaml"), "it is also long.");
        assertThat(problems.sorted().stream().map(Diagnostic::print))
                .isEqualTo(List.of(
                        "a.yaml: error: it is also long.",
                        "a.yaml: error: this is wrong.\n  a",
                        "a.yaml: error: this is wrong.\n  b"));
    }

    @Test
    void allProblemsEndTheReadingTogether() {
        var problems = new Diagnostics();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
        problems.add(SourceLocation.whole("b.yaml"), "two.");
        problems.add(SourceLocation.whole("a.yaml"), "one.");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a.yaml: error: one.\nb.yaml: error: two.")
                .satisfies(it -> assertThat(((InvalidInputException) it).problems()).hasSize(2));
    }
}
