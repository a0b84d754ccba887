package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(said)
                .isEqualTo(Cli.run("explain", "--goal", "golf", "--condition", "frozen-shoulder:left")
                        .out())
                .isNotEqualTo(Cli.run("explain", "--goal", "golf", "--condition", "frozen-shoulder:right")
                        .out());
    }

    @Test
    void bothSidesAreTwo() {
        assertThat(Cli.run("explain", "--goal", "golf", "--condition", "bilateral frozen shoulder")
                        .out())
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
                "shoulder impingement",
                "diabetic neuropathy",
                "osteoarthritis",
                "shock",
                "pulmonary hypertension",
                "hypotension",
                "family history of osteoporosis",
                "no osteoporosis",
                "spinal stenosis",
                "cataract",
                "tubal pregnancy"
            })
    void anotherDiseaseIsNeverGuessed(String typed) {
        assertThat(routine("--condition", typed).exits(2).err()).doesNotContain("did you mean");
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
