package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hurried people type: it is understood, or refused with the way out and without a wrong guess. */
class WhatIsMeantTest {
    @TempDir
    private Path folder;

    private static Cli.Result routine(String... more) {
        String[] args = new String[more.length + 5];
        List<String> start = List.of("routine", "--goal", "golf", "--format", "json");
        start.toArray(args);
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.run(args);
    }

    /** All of them name the left frozen shoulder, as the side in the clinician's copy shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "frozen-shoulder:left",
                "frozen shoulder left",
                "left frozen shoulder",
                "frozen-shoulder:L",
                "frozen-shoulder:lft",
                "frozen-shoulder: left",
                "frozen shoulder (left)",
                "frozen shoulder, left",
                "L frozen shoulder",
                "Left-sided Frozen Shoulder",
                "frozen\u00A0shoulder\u2013left",
                "\uFF26rozen shoulder\u200B left",
                "frozen shoulder on the left side"
            })
    void aSideIsUnderstood(String typed) {
        String said = Cli.run("explain", "--goal", "golf", "--condition", typed).out();
        if (!typed.contains(":")) {
            assertThat(said).contains("read as frozen-shoulder, left\n");
        }
        assertThat(withoutReading(said))
                .isEqualTo(Cli.run("explain", "--goal", "golf", "--condition", "frozen-shoulder:left")
                        .out())
                .isNotEqualTo(Cli.run("explain", "--goal", "golf", "--condition", "frozen-shoulder:right")
                        .out());
    }

    /** The copy without the lines that keep what was typed beside what it was read as. */
    private static String withoutReading(String said) {
        return said.lines()
                .filter(line -> !line.startsWith("- ") || !line.contains(" read as frozen-shoulder, "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void bothSidesAreTwo() {
        assertThat(withoutReading(Cli.run("explain", "--goal", "golf", "--condition", "bilateral frozen shoulder")
                        .out()))
                .isEqualTo(Cli.line(
                                "explain --goal golf --condition frozen-shoulder:left --condition frozen-shoulder:right")
                        .out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--condition | Osteoporosis, no known spine fracture",
                "--condition | osteopenia; frozen shoulder",
                "--condition | osteopenia|frozen shoulder",
                "--condition | Parkinson\u2019s disease",
                "--condition | OSTEO\u00ADPENIA",
                "--red-flag | None",
                "--red-flag | NONE",
                "--cannot | kneeling",
                "--cannot | get on the floor",
                "--has | resistance band",
                "--has | Theraband",
                "--date | 11/22/2026",
                "--date | November 22, 2026",
                "-goal | posture",
                "\u2013\u2013goal | posture",
                "\u2014goal | posture",
                "--goal | golf,posture; desk",
                "--goal | play golf",
                "--cannot | floor,kneel",
                "--exclude | thread the needle",
                "--exclude | cat-cow",
                "--paper | Letter",
                "--age | 68 years",
                "--age | 68-year-old",
                "--age | 68 y/o",
                "--age | 68yo",
                "--age | age 68",
                "--minutes | 10min",
                "--minutes | 10 min.",
                "--minutes | ten minutes",
                "--stage | two",
                "--stage | stage two",
                "--stage | Stage 1",
                "--exercises | 6 exercises",
            })
    void thisWorks(String option, String value) {
        assertThat(routine(option, value).exit()).isIn(0, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--red-flag | no | write none when all were asked",
                "--red-flag | N/A | write none when all were asked",
                "--red-flag | none present | write none when all were asked",
                "--red-flag | nil | write none when all were asked",
                "--red-flag | false | write none when all were asked",
                "--red-flag | - | write none when all were asked",
                "--red-flag | yes | name each one",
                "--condition | none | leave it out when there is none",
                "--cleared | yes | name the condition: --cleared pregnancy",
                "--cannot | N/A | leave it out when there is none",
                "--goal | golf, | a word is missing after the comma",
                "--condition | frozen-shoulder:lfet | write frozen-shoulder:left, frozen-shoulder:right",
                "--condition | frozen shuolder left | did you mean frozen-shoulder:left?",
                "--condition | golf | did you mean --goal golf?",
                "--condition | osteoperosis | did you mean osteoporosis?",
                "--goal | back pain | did you mean upper-back-pain?",
                "--goals | posture | did you mean --goal?",
                "--red-flags | none | did you mean --red-flag?",
                "--equipment | band | did you mean --has?",
                "--paper | legal | allowed: a4, letter",
                "--format | docx | allowed: html, json, md, pdf, txt",
                "--date | tomorrow | write 2026-11-22",
                "--age | 168 | allowed: 0 to 120",
                "--age | 68 months | allowed: 0 to 120",
                "--age | 60-70 | allowed: 0 to 120",
                "--age | -5 | allowed: 0 to 120",
                "--minutes | 1 hour | allowed: 1 to 120",
                "--minutes | 10-15 min | allowed: 1 to 120",
                "--minutes | 1.5 min | allowed: 1 to 120",
                "--minutes | 1 | does not fit into 1 minute.",
                "--stage | 4 | allowed: 1 to 3",
                "--stage | two or three | allowed: 1 to 3",
                "--exercises | 20 | allowed: 1 to 12",
                "--layout | table | allowed: cards, list",
                "--pictures | yes | allowed: large, none, small",
                "--exclude | openbook | did you mean open-book?",
                "--protocol | upperback | did you mean upper-back?",
                "--has | weights | allowed: band,",
                "--condition | chest-pain | did you mean --red-flag chest-pain?",
                "--condition | frozen-shoulder:up | write frozen-shoulder:left, frozen-shoulder:right",
                "--cleared | pregnancy: Dr. Lee | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
                "--cleared | AF | leave it out here",
                "--clinic | Riverside | there is no such file",
                "-o | docx | write handout.pdf, for example; allowed: .md,",
                "-o | handout | write handout.pdf, for example; allowed: .md,",
                "-o | .docx | allowed: .md, .html, .pdf, .txt, .json",
                "-o | x.docx | allowed: .md, .html, .pdf, .txt, .json",
            })
    void thisIsRefusedWithTheWayOut(String option, String value, String wayOut) {
        String[] args = (option.equals("--format") || option.equals("-o"))
                ? new String[] {"routine", "--goal", "golf", option, value}
                : new String[] {"routine", "--goal", "golf", "--format", "json", option, value};
        Cli.run(args).exits(2).printsNothing().stderrContains(wayOut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THA",
                "THR",
                "osteoarthritis",
                "shock",
                "pulmonary hypertension",
                "hypotension",
                "family history of osteoporosis",
                "no osteoporosis",
                "spinal stenosis",
                "RA neck",
                "AF",
                "multiple sclerosis",
                "tubal pregnancy"
            })
    void anotherDiseaseIsNeverGuessed(String typed) {
        assertThat(routine("--condition", typed).exits(2).err()).doesNotContain("did you mean");
    }

    /** A disease that charts name in another way, or that needs no rule: the right one is read, and it is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shoulder impingement | rotator-cuff",
                "diabetic neuropathy | diabetes",
                "HTN | hypertension",
                "DM2 | diabetes",
                "adhesive capsulitis | frozen-shoulder",
                "cataract | known, no rule",
                "M54.6 | known, no rule",
                "back pain | known, no rule"
            })
    void aWordOfChartsIsReadAsItsOwnDiseaseAlone(String typed, String read) {
        Cli.Result result =
                routine("--condition", typed).exits(0).stdoutContains("\"" + typed + " read as " + read + ".\"");
        String json = result.out().substring(result.out().indexOf("\"conditions\""));
        String conditions = json.substring(json.indexOf('['), json.indexOf(']')).replaceAll("[\\s\\[\"]", "");
        assertThat(conditions).isEqualTo(read.startsWith("known") ? "" : read);
    }

    /** Short words that could mean several things, or an operation of another day: asked, never chosen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"THA | hip-replacement", "THR | hip-replacement", "RA | rheumatoid-arthritis"})
    void aWordThatOnlySuggestsIsAskedAbout(String typed, String condition) {
        routine("--condition", typed).exits(2).printsNothing().stderrContains("it could be: " + condition + " (");
    }

    @Test
    void aWordWithoutItsFlagIsNamedWithIt() {
        Cli.line("routine --goal golf osteoporosis").exits(2).stderrContains("did you mean --condition osteoporosis?");
        Cli.line("routine desk-work").exits(2).stderrContains("did you mean --goal desk-work?");
    }

    @Test
    void anIntakeIsReadAsPeopleWriteIt() throws IOException {
        Path intake = Files.writeString(
                folder.resolve("jo.yaml"),
                "goals: golf, posture\nage: \"68\"\nred-flags: None\nconditions:\n  rib-fracture: L\n"
                        + "cleared: [{condition: rib-fracture, by: Dr. Lee, on: 11/20/2026}]\n");
        assertThat(Cli.run("routine", intake.toString(), "--format", "json").err())
                .doesNotContain("error:");
        Files.writeString(intake, "goals: golf\nred-flags: no\n");
        Cli.run("routine", intake.toString())
                .exits(2)
                .stderrContains("write none when all were asked and none is present")
                .printsNothing();
    }

    /** What stands behind the colon of a clearance is no side of the body. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{pregnancy: Dr. Lee} | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
                "[pregnancy: 'Lee, PT'] | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
                "{pregnancy: 2026-11-20} | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
                "{pregnancy: 11/20/2026} | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
                "{pregnancy: yes} | write cleared: [pregnancy]",
                "{pregnancy: true} | write cleared: [pregnancy]",
                "{pregnancy: no} | leave pregnancy out while it is not cleared.",
                "{pregnancy: pending} | when someone cleared it, write cleared: [{condition: pregnancy, by: WHO, on: 2026-11-20}]",
            })
    void aClearanceSaysWhoGaveItUnderAKey(String cleared, String wayOut) throws IOException {
        Path intake = Files.writeString(
                folder.resolve("jo.yaml"),
                "goals: golf\nred-flags: none\nconditions: pregnancy\ncleared: " + cleared + "\n");
        assertThat(Cli.run("routine", intake.toString())
                        .exits(2)
                        .printsNothing()
                        .err())
                .contains(wayOut)
                .doesNotContain("side");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "NULL", "nan", "-", "N/A", "?", "\u2014", "(blank)", "<NA>"})
    void whatProgramsWriteForNoNameIsNoName(String name) {
        Cli.run("routine", "--goal", "golf", "--red-flag", "none", "--name=" + name, "--format", "txt")
                .exits(0)
                .stderrContains("note: name: \"" + name + "\" is no name, and is left out.")
                .stdoutContainsNot("For ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "null", "~", "#N/A", "'-'", "nan"})
    void soItIsInAFile(String name) throws IOException {
        Path intake = Files.writeString(
                folder.resolve("jo.yaml"), "goals: golf\nred-flags: none\nname: '" + name.replace("'", "") + "'\n");
        Cli.run("routine", intake.toString()).exits(0).stderrContains("is no name, and is left out.");
        if (!name.startsWith("#") && !name.startsWith("'")) {
            Files.writeString(intake, "goals: golf\nred-flags: none\nname: " + name + "\n");
            Cli.run("routine", intake.toString()).exits(0).stderrContains("is no name, and is left out.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nan", "Null", "Na", "No", "Jo", "O", "李", "X \u00c6 A-12"})
    void aShortNameIsAName(String name) {
        Cli.run("routine", "--goal", "golf", "--red-flag", "none", "--name=" + name, "--format", "txt")
                .exits(0)
                .stdoutContains("For " + name);
    }

    @Test
    void aClearanceOfADayToComeIsRefused() throws IOException {
        Path intake = Files.writeString(
                folder.resolve("jo.yaml"),
                "goals: golf\nred-flags: none\nconditions: pregnancy\n"
                        + "cleared: [{condition: pregnancy, by: Dr. Lee, on: 2026-11-23}]\n");
        Cli.run("routine", intake.toString()).exits(2).stderrContains("that day has not come");
        assertThat(Cli.run("routine", intake.toString(), "--date", "11/23/2026").err())
                .doesNotContain("error:");
    }

    @Test
    void filesOfOtherProgramsAreNamed() throws IOException {
        Path pdf = Files.writeString(folder.resolve("jo.pdf"), "%PDF-1.7 ...");
        Cli.run("routine", pdf.toString()).exits(2).stderrContains("this is a PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help routine", "--help routine", "routine -help", "-h routine"})
    void helpIsFoundHoweverItIsAskedFor(String line) {
        assertThat(Cli.line(line).exits(0).out())
                .isEqualTo(Cli.line("routine --help").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-v", "version", "--version"})
    void soIsTheVersion(String line) {
        assertThat(Cli.line(line).exits(0).out()).startsWith("openbook ");
    }

    @Test
    void debugChangesNothingElse() {
        Cli.Result plain = Cli.line("routine --goal golf --condition nonsense --minutes x");
        Cli.Result debug = Cli.line("routine --goal golf --condition nonsense --minutes x --debug");
        assertThat(List.of(debug.exit(), debug.out(), debug.err()))
                .isEqualTo(List.of(plain.exit(), plain.out(), plain.err()));
    }

    @Test
    void showGuessesThingsAndNotTheirRules() {
        assertThat(Cli.line("show osteoperosis").exits(2).err())
                .contains("did you mean osteoporosis?")
                .doesNotContain("osteoporosis-1");
    }
}
