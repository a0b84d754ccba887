package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.RedFlags;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of an intake names one thing of the library, or is a problem. */
class ResolverTest {

    private static Library withSynonyms() {
        SortedMap<String, String> files = LibraryFiles.builtIn();
        files.computeIfPresent(
                "conditions/rib-fracture.yaml",
                (file, text) -> text.replace("also: [", "also: [cracked breast rib, sore chest, R12, "));
        files.computeIfPresent(
                "conditions/costochondritis.yaml", (file, text) -> text.replace("also: [", "also: [sore chest, "));
        return LibraryReader.read(files);
    }

    @Test
    void aConditionIsFoundByAnotherWordForIt() {
        assertThat(Asked.of(withSynonyms(), "goals: [posture]", "conditions: [Cracked-Breast-Rib:left]")
                        .conditions())
                .containsExactly("rib-fracture");
    }

    @Test
    void aWordOfTheLibraryGoesBeforeACodeOfTheSameForm() {
        assertThat(Asked.of(withSynonyms(), "goals: [posture]", "conditions: [r12]")
                        .conditions())
                .containsExactly("rib-fracture");
    }

    @Test
    void aWordForTwoConditionsAsksWhichOneIsMeant() {
        Asked.of(withSynonyms(), "goals: [posture]", "conditions: [sore chest]")
                .says(
                        "jo.yaml:2:14: \"sore chest\" could mean several conditions; name the one that is meant. / it could be: "
                                + "costochondritis (Sore rib joints at the breastbone (costochondritis), heart ruled out)\n"
                                + "               rib-fracture (Broken rib in the last 12 weeks)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            conditions: [osteoprosis]       | 2:14: "osteoprosis" is not a condition. / did you mean osteoporosis? "openbook list conditions" shows all.
            conditions: [blue pain]         | 2:14: "blue pain" is not a condition. / "openbook list conditions" shows all.
            include: [opn-book]             | 2:11: "opn-book" is not an exercise. / did you mean open-book? "openbook list exercises" shows all.
            exclude: [opn-book]             | 2:11: "opn-book" is not an exercise. / did you mean open-book? "openbook list exercises" shows all.
            equipment: [bnd]                | 2:13: "bnd" is not equipment. / did you mean band? allowed: band, chair, doorway, pillow, roller, stick, table, towel, wall
            red-flags: [nihgt-pain]         | 2:13: "nihgt-pain" is not a red flag. / did you mean night-pain? "openbook list red-flags" shows all.
            cleared: [pregnancie]             | 2:11: "pregnancie" is not a condition. / did you mean pregnancy? "openbook list conditions" shows all.
            """)
    void anUnknownWordIsAProblemWithGuesses(String line, String problem) {
        Asked.posture(line).says("jo.yaml:" + problem);
    }

    @Test
    void anUnknownExerciseCannotBeOverridden() {
        Asked.posture("override: [{exercise: opn-book, because: Fine., by: Dr. Lee}]")
                .says(
                        "jo.yaml:2:23: \"opn-book\" is not an exercise. / did you mean open-book? \"openbook list exercises\""
                                + " shows all.");
    }

    // Sides.

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rib-fracture | []",
                "rib-fracture:left | [LEFT]",
                "rib-fracture:RIGHT | [RIGHT]",
                "'Broken rib in the last 12 weeks:left' | [LEFT]",
                "{id: rib-fracture} | []",
                "{id: rib-fracture, side: right} | [RIGHT]",
                "'rib-fracture:left, rib-fracture:right' | [LEFT, RIGHT]",
                "'rib-fracture:right, rib-fracture:left' | [LEFT, RIGHT]",
                "'rib-fracture, rib-fracture:left' | [LEFT]",
                "'S22.32:left, rib-fracture' | [LEFT]",
            })
    void aConditionKnowsItsSides(String written, String sides) {
        List<Intake.Present> present =
                Asked.posture("conditions: [" + written + "]").intake().conditions();
        assertThat(present).hasSize(1);
        assertThat(present.get(0).condition().id()).isEqualTo("rib-fracture");
        assertThat(present.get(0).sides()).hasToString(sides);
    }

    @Test
    void aSideThatIsNoneIsPartOfTheWordAndSoUnknown() {
        assertThat(Asked.posture("conditions: [rib-fracture:middle]")
                        .problems()
                        .get(0)
                        .sentence())
                .isEqualTo("\"middle\" is not a side.");
        assertThat(Side.LEFT.other()).isEqualTo(Side.RIGHT);
        assertThat(Side.RIGHT.other()).isEqualTo(Side.LEFT);
    }

    // Red flags.

    @Test
    void redFlagsThatWereNotAskedAreNotAnsweredWithNo() {
        assertThat(Asked.with("goals: [posture]").intake().redFlags())
                .isEqualTo(new Intake.RedFlagAnswer(false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red-flags: none", "red-flags: [none]"})
    void noneIsAnAnswer(String line) {
        assertThat(Asked.posture(line).intake().redFlags()).isEqualTo(new Intake.RedFlagAnswer(true, List.of()));
    }

    @Test
    void redFlagsThatArePresentAreListed() {
        Intake.RedFlagAnswer answer =
                Asked.posture("red-flags: [night-pain, Fever]").intake().redFlags();
        assertThat(answer.asked()).isTrue();
        assertThat(answer.present().stream().map(RedFlags.Flag::id)).containsExactly("fever", "night-pain");
    }

    @Test
    void redFlagsOfFileAndFlagsAddUp() {
        assertThat(Asked.posture("red-flags: [night-pain]")
                        .words("red-flags", "--red-flag", "fever")
                        .intake()
                        .redFlags()
                        .present())
                .hasSize(2);
        assertThat(Asked.posture("red-flags: none")
                        .words("red-flags", "--red-flag", "none")
                        .intake()
                        .redFlags()
                        .asked())
                .isTrue();
    }

    @Test
    void noneBesideARedFlagIsAContradiction() {
        Asked.posture("red-flags: [none, night-pain]")
                .says(
                        "jo.yaml:2:19: the red flags are answered with \"none\" and with \"night-pain\". / keep one of the two.");
        Asked.posture("red-flags: none")
                .words("red-flags", "--red-flag", "night-pain")
                .says(
                        "--red-flag: the red flags are answered with \"none\" and with \"night-pain\". / keep one of the two.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            red-flags: yes          | 2:12: "yes" does not say which red flag is present. / name each one; "openbook list red-flags" shows all.
            red-flags: []           | 2:12: this is empty, and so does not say whether anyone asked. / write none when all were asked and none is present; leave it out when they were not asked.
            red-flags:              | 2:11: this is empty, and so does not say whether anyone asked. / write none when all were asked and none is present; leave it out when they were not asked.
            red-flags: {fever: yes} | 2:20: "fever:yes" is not a red flag. / "openbook list red-flags" shows all.
            """)
    void anAnswerThatLeavesOpenWhetherAnyoneAskedIsNone(String line, String problem) {
        Asked.posture(line).says("jo.yaml:" + problem);
    }

    // Clearances.

    @Test
    void aClearanceIsRecordedWithItsDayAndItsAuthor() {
        Intake intake = Asked.posture("cleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-11-20}, rib-fracture]")
                .intake();
        assertThat(intake.cleared())
                .containsExactly(
                        new Intake.Cleared(
                                "pregnancy", Optional.of("Dr. Lee"), Optional.of(LocalDate.of(2026, 11, 20))),
                        new Intake.Cleared("rib-fracture", Optional.empty(), Optional.empty()));
        assertThat(intake.isCleared("pregnancy")).isTrue();
        assertThat(intake.isCleared("osteoporosis")).isFalse();
    }

    @Test
    void aClearanceNamesAConditionLikeAnyOtherWord() {
        assertThat(Asked.posture("cleared: [S22.31, Pregnancy after week 12]").intake().cleared().stream()
                        .map(Intake.Cleared::what))
                .containsExactly("pregnancy", "rib-fracture");
    }

    @Test
    void onlyARedFlagThatAsksForClearanceCanBeCleared() {
        assertThat(Asked.posture("cleared: [over-55-new]").intake().isCleared("over-55-new"))
                .isTrue();
        assertThat(Asked.posture("cleared: [chest-pain]").problems().get(0).sentence())
                .isEqualTo("the red flag \"chest-pain\" leads to a referral; no clearance opens it.");
    }

    @Test
    void aClearanceOnADayThatThereIsNotIsAProblem() {
        Asked.posture("cleared: [{condition: pregnancy, on: 2026-02-30}]")
                .says(
                        "jo.yaml:2:38: there is no day 2026-02-30 in the calendar. / write 2026-11-22, 11/22/2026 (month first) or \"November 22, 2026\".");
    }

    // Picks, vetoes and overrides.

    @Test
    void anExerciseCannotBeBothIncludedAndExcludedHoweverItIsNamed() {
        Asked.posture("include: [open-book]")
                .words("exclude", "--exclude", "Opening the book")
                .says("--exclude: \"open-book\" is both included and excluded. / keep one of the two.");
    }

    @Test
    void anOverrideIsRecordedWithItsReasonAndItsAuthor() {
        Intake intake = Asked.posture("override: [{exercise: Cat-camel, because: Fine., by: Dr. Lee}]")
                .intake();
        Exercise catCamel = intake.overrides().get(0).exercise();
        assertThat(catCamel.id()).isEqualTo("cat-camel");
        assertThat(intake.overrideOf(catCamel)).contains(new Intake.TherapistOverride(catCamel, "Fine.", "Dr. Lee"));
        Intake other = Asked.posture("include: [open-book]").intake();
        assertThat(other.overrideOf(catCamel)).isEmpty();
    }
}
