package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An intake from a file, from flags, or from both. */
class IntakeMergingTest {
    private static final Cli JO = Cli.given(
            "name: Jo Park",
            "goals: [golf-rotation]",
            "conditions: [osteoporosis]",
            "cannot: [kneel]",
            "minutes: 8",
            "stage: 1",
            "red-flags: none");

    private static final String[] ROLLER = {
        "goals: [posture]",
        "conditions: [osteoporosis]",
        "red-flags: none",
        "override: [{exercise: foam-roll-back, because: rolled for years without harm, by: Dr. Lee}]"
    };

    @Test
    void theFileAlone() {
        JO.andRun("explain", "-")
                .exits(0)
                .stdoutContains(
                        "# Clinician copy: Jo Park",
                        "- Goals: golf-rotation\n",
                        "- Conditions: osteoporosis\n",
                        "- Cannot: kneel\n",
                        "- Stage 1, at most 8 minutes and 5 exercises\n",
                        "- Red flags: screened, none present\n");
    }

    @Test
    void flagsOverrideSingleValuesAndAddToLists() {
        JO.andRun(
                        "explain",
                        "-",
                        "--name",
                        "Kim",
                        "--minutes",
                        "20",
                        "--stage",
                        "2",
                        "--exercises",
                        "4",
                        "--goal",
                        "posture",
                        "--condition",
                        "glaucoma",
                        "--cannot",
                        "prone",
                        "--has",
                        "band",
                        "--age",
                        "50")
                .exits(0)
                .stdoutContains(
                        "# Clinician copy: Kim\n",
                        "- Age: 50\n",
                        "- Goals: golf-rotation, posture\n",
                        "- Conditions: glaucoma, osteoporosis\n",
                        "- Cannot: kneel, prone\n",
                        "- Equipment beyond the household: band\n",
                        "- Stage 2, at most 20 minutes and 4 exercises\n");
    }

    @Test
    void noneInTheFileAndARedFlagByFlagContradictEachOther() {
        JO.andRun("routine", "-", "--red-flag", "night-pain")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--red-flag: error: the red flags are answered with \"none\" and with \"night-pain\".",
                        "  keep one of the two.");
    }

    @Test
    void redFlagsOfFileAndFlagAddUp() {
        JsonThing referral = Cli.given("goals: [posture]", "red-flags: [night-pain]")
                .andRun("routine", "-", "--red-flag", "fever", "--format", "json")
                .exits(3)
                .json();
        assertThat(referral.ids("reasons")).containsExactly("fever", "night-pain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "osteoporosis                   | osteoporosis",
                "Osteoporosis                   | osteoporosis",
                "OSTEOPOROSIS SPINE FRACTURE    | osteoporosis-spine-fracture",
                "Osteoporosis, no known spine fracture | osteoporosis",
                "rib_fracture:left              | rib-fracture",
                "H40.11                         | glaucoma",
                "h40.11                         | glaucoma",
            })
    void idsNamesAndCodesMeanTheirCondition(String typed, String id) {
        Cli.given("goals: [posture]", "conditions: [\"" + typed + "\"]", "cleared: [" + id + "]")
                .andRun("routine", "-", "--format", "json")
                .exits(0)
                .stdoutContains("\"conditions\": [ \"" + id + "\" ]");
    }

    @Test
    void synonymsOfGoalsAndExercisesAreKnown() {
        JsonThing routine = Cli.run(
                        "routine", "--goal", "Golf Swing", "--exclude", "side-lying trunk turn", "--format", "json")
                .exits(0)
                .json();
        assertThat(routine.texts("goals")).containsExactly("golf-rotation");
        assertThat(routine.withId("withheld", "open-book").texts("rules")).containsExactly("excluded");
    }

    @Test
    void aCodeOfNoConditionIsAnError() {
        Cli.line("routine --goal posture --condition Z99.9")
                .exits(2)
                .printsNothing()
                .stderrIs(
                        "--condition: error: no condition of the library has the code \"Z99.9\".",
                        "  \"openbook list conditions\" shows all with their codes.");
    }

    @Test
    void aSideIsKnownAndSaidBack() {
        Cli.line("explain --goal posture --cleared rib-fracture --condition rib-fracture:left")
                .exits(0)
                .stdoutContains("- Conditions: rib-fracture (left)\n");
        Cli.line("explain --goal posture --cleared rib-fracture --condition rib-fracture:left,rib-fracture:right")
                .stdoutContains("- Conditions: rib-fracture (left and right)\n");
        Cli.given("goals: [posture]", "conditions: [{id: rib-fracture, side: right}]")
                .andRun("explain", "-")
                .stdoutContains("- Conditions: rib-fracture (right)\n");
    }

    @Test
    void aMissingSideIsNoticed() {
        Cli.line("routine --goal posture --condition rib-fracture --cleared rib-fracture --red-flag none")
                .stderrContains("note: rib-fracture: no side was given");
        assertThat(Cli.line("routine --goal posture --condition rib-fracture:LEFT --cleared rib-fracture")
                        .exits(0)
                        .err())
                .doesNotContain("no side was given");
    }

    @Test
    void seventeenIsTooYoungAndEighteenIsNot() {
        Cli.line("routine --goal posture --age 17")
                .exits(3)
                .stdoutContains("This page is for grown-ups.")
                .stderrIs("under-18: no routine. The library is written for adults from 18 on; this patient is 17.");
        Cli.line("routine --goal posture --age 18").exits(0);
    }

    @Test
    void sixtyFiveWithNoWordOnBoneStrengthIsNoticed() {
        String notice = "note: Age 65 and no word on bone strength: if it was never checked, add --condition"
                + " bone-strength-unknown.\n";
        Cli.line("routine --goal posture --red-flag none --age 65").exits(0).stderrContains(notice);
        Cli.line("routine --goal posture --red-flag none --age 64").exits(0).stderrIs();
        assertThat(Cli.line("routine --goal posture --red-flag none --age 65 --condition osteoporosis")
                        .err())
                .doesNotContain("bone strength");
    }

    @Test
    void aClearanceIsRecordedWithWhoAndWhen() {
        Cli.given(
                        "goals: [posture]",
                        "conditions: [pregnancy]",
                        "cleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-11-20}]")
                .andRun("explain", "-")
                .exits(0)
                .stdoutContains("- pregnancy: cleared by Dr. Lee on 2026-11-20.\n");
    }

    @Test
    void aRecordedOverrideBringsTheRollerInAndTheCopySaysWhoAndWhy() {
        JsonThing routine = Cli.given(ROLLER)
                .andRun("routine", "-", "--has", "roller", "--format", "json")
                .exits(0)
                .json();
        JsonThing roller = routine.withId("exercises", "foam-roll-back");
        assertThat(roller.things("because"))
                .filteredOn(it -> it.text("kind").equals("overridden"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.text("rule")).isEqualTo("osteoporosis-1");
                    assertThat(it.text("override")).isEqualTo("rolled for years without harm");
                    assertThat(it.text("by")).isEqualTo("Dr. Lee");
                });
        assertThat(routine.ids("withheld")).doesNotContain("foam-roll-back").contains("roller-lie");
        Cli.given(ROLLER)
                .andRun("explain", "-", "--has", "roller")
                .exits(0)
                .stdoutContains(
                        "- Override: foam-roll-back, because rolled for years without harm (Dr. Lee)\n",
                        "foam-roll-back: withheld by osteoporosis-1; overridden by Dr. Lee: rolled for years without"
                                + " harm\n",
                        "- osteoporosis-1, overridden by Dr. Lee: The seed article rules out the foam roller with"
                                + " osteoporosis.");
    }

    @Test
    void anOverrideDoesNotConjureUpEquipment() {
        Cli.given(ROLLER)
                .andRun("routine", "-")
                .exits(2)
                .printsNothing()
                .stderrContains(
                        "override: error: \"foam-roll-back\" is withheld.", "if it is at hand, add --has roller");
    }

    @Test
    void anOverrideOnThePatientsPageSaysNothingOfIt() {
        Cli.given(ROLLER)
                .andRun("routine", "-", "--has", "roller")
                .exits(0)
                .stdoutContainsNot("Dr. Lee", "rolled for years");
    }

    @Test
    void anOverrideNeedsItsReasonAndItsAuthor() {
        Cli.given("goals: [posture]", "override: [{exercise: foam-roll-back}]")
                .andRun("routine", "-")
                .exits(2)
                .printsNothing()
                .stderrContains("the key \"because\" is missing.", "the key \"by\" is missing.");
    }
}
