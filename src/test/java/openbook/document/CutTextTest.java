package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes: Take bus #12 to the clinic.",
                "steps:\n- say: As in step #1. Stop.",
                "goals: [posture, golf #2\n  ]",
                "accent: #0b5394",
                "a: b\n  c #d",
                "a: b\t#c",
                "a: 63 #old"
            })
    void textThatIsCutIsNamed(String yaml) {
        assertThat(CutText.warnings("a.yaml", yaml)).hasSize(1).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # a comment",
                "# a comment\na: b",
                "#a: b\na: b",
                "a: 'bus #12'",
                "a: \"bus #12\" #quoted",
                "a: [b, c] #all",
                "a: bus#12",
                "a: b ## c",
                "a: b #",
                "a: |\n  Take bus #12.\n  See #3.",
                "a: >- #folded\n  b",
                "a: \"Take\n  bus #12.\"",
                "a: [b"
            })
    void aCommentIsLeftAlone(String yaml) {
        assertThat(CutText.warnings("a.yaml", yaml)).isEmpty();
    }

    @Test
    void thePlaceIsThatOfTheSign() {
        assertThat(CutText.warnings("a.yaml", "a: b\nnotes: Take bus #12 now.")
                        .get(0)
                        .print())
                .startsWith("a.yaml:2:17: warning: the text is cut here: a # after a space begins a comment.\n"
                        + "  notes: Take bus #12 now.\n                  ^\n");
    }
}
