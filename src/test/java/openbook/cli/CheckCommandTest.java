package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import openbook.library.read.LibraryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openbook check} over the built-in library and over a clinic's folder with planted faults. */
class CheckCommandTest {
    private static final Map<String, String> BUILT_IN = LibraryFiles.builtIn();

    @TempDir
    private Path clinic;

    @TempDir
    private Path pages;

    /** Writes a copy of a built-in file, changed. */
    private void plant(String from, String to, UnaryOperator<String> change) throws IOException {
        String text = BUILT_IN.get(from);
        String changed = change.apply(text);
        assertThat(changed).as("the fault in %s is planted", to).isNotEqualTo(text);
        Path file = clinic.resolve(to);
        Files.createDirectories(file.getParent());
        Files.writeString(file, changed);
    }

    private void exercise(String id, UnaryOperator<String> change) throws IOException {
        plant("exercises/open-book.yaml", "exercises/" + id + ".yaml", text -> {
            String own = text.replace("id: open-book", "id: " + id)
                    .replaceAll("regressions: .*", "regressions: [open-book]")
                    .replaceAll("progressions: .*", "progressions: []");
            return change.apply(own);
        });
    }

    private static UnaryOperator<String> line(String regex, String to) {
        return text -> text.replaceAll("(?m)^" + regex + "$", to);
    }

    /** The number of the first line that begins so. */
    private int lineOf(String file, String beginning) throws IOException {
        List<String> lines = Files.readAllLines(clinic.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new AssertionError(beginning + " is not in " + file);
    }

    @Test
    void theBuiltInLibraryIsClean() {
        Cli.line("check --strict")
                .exits(0)
                .stdoutIs("84 exercises, 77 conditions, 412 rules, 41 red flags, 11 limits, 87 phrases, 94 sources, 49"
                        + " tags: no problems.")
                .stderrIs();
    }

    @Test
    void everyKindOfFaultIsFoundAtItsLineInOneRun() throws IOException {
        // One fault a file: the file, the beginning of its faulty line, and what must be said.
        List<String[]> faults = new ArrayList<>();
        exercise("unknown-key", text -> text + "colour: blue\n");
        faults.add(new String[] {"unknown-key", "colour", "error: \"colour\" is not a key here."});
        exercise("unknown-tag", line("tags: \\[(.*)\\]", "tags: [$1, pos-sid]"));
        faults.add(new String[] {"unknown-tag", "tags", "error: \"pos-sid\" is not a tag."});
        exercise("two-positions", line("tags: \\[(.*)\\]", "tags: [$1, pos-sit]"));
        faults.add(
                new String[] {"two-positions", "tags", "error: only one tag of the group \"position\" can be given."});
        exercise("other-name", line("id: .*", "id: another-name"));
        faults.add(new String[] {"other-name", "id", "error: the id differs from the name of the file"});
        exercise("no-reference", line("sources: .*", "sources: [nobody-2020]"));
        faults.add(new String[] {"no-reference", "sources", "error: \"nobody-2020\" is not a source."});
        exercise("lost-progression", line("progressions: .*", "progressions: [nowhere]"));
        faults.add(new String[] {"lost-progression", "progressions", "error: \"nowhere\" is not an exercise."});
        exercise("no-equipment", line("equipment: .*", "equipment: []"));
        faults.add(new String[] {"no-equipment", "equipment", "error: the equipment differs from the equip- tags."});
        exercise("short-repetition", line("  repetition-seconds: .*", "  repetition-seconds: 1"));
        faults.add(new String[] {"short-repetition", "repetition-seconds", "error: a repetition is shorter"});
        exercise(
                "endless",
                line("  repetitions: .*", "  repetitions: 30").andThen(line("  sets: .*", "  sets: 5"))::apply);
        faults.add(new String[] {"endless", "sets", "error: this dose takes "});
        exercise("round-one", line("progressions: .*", "progressions: [round-two]"));
        exercise("round-two", line("progressions: .*", "progressions: [round-one]"));
        faults.add(new String[] {"round-two", "progressions", "error: these progressions go round in a circle"});
        exercise("hard-words", line("feel: .*", "feel: " + "Considerable musculoskeletal elongation. ".repeat(6)));
        faults.add(new String[] {"hard-words", "feel", "error: this reads at grade "});
        exercise("long-sentence", line("feel: .*", "feel: " + "A pull and ".repeat(7) + "a pull."));
        faults.add(new String[] {"long-sentence", "feel", "error: this sentence has 23 words"});
        exercise("alone", line("regressions: .*", "regressions: []"));
        faults.add(new String[] {"alone", "progressions", "warning: no exercise is easier or harder than this one"});
        exercise(
                "odd",
                line("sides: .*", "sides: alternate").andThen(line("  repetitions: .*", "  repetitions: 7"))::apply);
        faults.add(new String[] {"odd", "sets", "warning: an alternate dose counts both sides, and 7 is odd."});

        Cli.Result result = Cli.run("check", clinic.toString()).exits(2);
        for (String[] fault : faults) {
            String file = "exercises/" + fault[0] + ".yaml";
            String start = clinic + "/" + file + ":" + lineOf(file, fault[1]) + ":";
            assertThat(result.out().lines())
                    .as("%s at %s", fault[2], start)
                    .anyMatch(line -> line.startsWith(start) && line.contains(": " + fault[2]));
        }
        long errors = faults.stream().filter(it -> it[2].startsWith("error")).count();
        assertThat(result.out()).endsWith(errors + " errors, " + (faults.size() - errors) + " warnings.\n");
    }

    @Test
    void faultsOfConditionsAndCataloguesAreFoundToo() throws IOException {
        plant(
                "conditions/glaucoma.yaml",
                "conditions/glaucoma.yaml",
                text -> text.replaceFirst("match: \\{[^}]*\\}", "match: {all: [pos-sit, pos-prone]}"));
        plant("phrases.yaml", "phrases.yaml", text -> text + "  - id: never-said\n    say: Sit down.\n");
        plant("sources.yaml", "sources.yaml", text -> text + "  - {id: nobody, cite: Nobody., strength: opinion}\n");
        plant(
                "vocabulary.yaml",
                "vocabulary.yaml",
                text -> text.replaceFirst(
                        "(?m)^household:", "  - {id: lost-tag, group: demand, means: Nothing.}\nhousehold:"));
        Cli.run("check", clinic.toString(), "--strict")
                .exits(2)
                .stdoutContains(
                        clinic + "/conditions/glaucoma.yaml:" + lineOf("conditions/glaucoma.yaml", "match"),
                        "error: rule glaucoma-1 matches no exercise.",
                        clinic + "/phrases.yaml:" + lineOf("phrases.yaml", "- id: never-said"),
                        "warning: the phrase \"never-said\" is used nowhere.",
                        "warning: the source \"nobody\" is used nowhere.",
                        "warning: the tag \"lost-tag\" is carried by no exercise and matched by no rule.");
    }

    @Test
    void aStepThatFightsThePhraseBesideItIsFound() throws IOException {
        // Osteoporosis adapts opening the book: "Go only half way", which fights "all the way".
        plant(
                "exercises/open-book.yaml",
                "exercises/open-book.yaml",
                text -> text.replace("Turn your breastbone to the ceiling.", "Turn your breastbone all the way."));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains(
                        clinic + "/exercises/open-book.yaml:"
                                + lineOf("exercises/open-book.yaml", "- Turn your breastbone"),
                        "error: this step fights the phrase \"half-way\" that rule osteoporosis-7 prints beside it.");
    }

    @Test
    void theSentenceWithTheSideIsReadToo() throws IOException {
        plant(
                "phrases.yaml",
                "phrases.yaml",
                text -> text.replace(
                        "say-side: \"Lie on your {good-side} side only.\"",
                        "say-side: \"Maintain unilateral recumbent positioning, {good-side} side exclusively.\""));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains(
                        clinic + "/phrases.yaml:" + lineOf("phrases.yaml", "say-side: \"Maintain"),
                        "error: this reads at grade ");
    }

    @Test
    void twoOrdersForOneSymptomAreFound() throws IOException {
        plant(
                "phrases.yaml",
                "phrases.yaml",
                text -> text.replace(
                        "    symptoms: [chest-pain, faint, breathless]\n    order: emergency",
                        "    symptoms: [chest-pain, faint, breathless]\n    order: rest"));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains(
                        "the phrase stop-heart gives another order for \"chest-pain\" than the red flag chest-pain.");
    }

    @Test
    void twoWaysToBreatheOnOneCardAreFound() throws IOException {
        plant(
                "phrases.yaml",
                "phrases.yaml",
                text -> text.replace(
                        "    yields-to: [pursed-lips]\n    breath: count-aloud", "    breath: count-aloud"));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains("\"count-aloud\" and \"pursed-lips\" can both tell how to breathe on the card of ");
    }

    @Test
    void aPoseThatCannotBeIsFound() throws IOException {
        plant(
                "exercises/open-book.yaml",
                "exercises/open-book.yaml",
                text -> text.replaceFirst("(?s)  finish: .*", "  finish: {}\n"));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains(clinic + "/exercises/open-book.yaml:", "error: ", "the same");
    }

    @Test
    void aConditionThatLeavesNothingIsFound() throws IOException {
        plant(
                "conditions/glaucoma.yaml",
                "conditions/glaucoma.yaml",
                text -> text.replaceFirst(
                        "(?s)rules:.*",
                        "rules:\n  - id: glaucoma-1\n    kind: avoid\n    match: {}\n"
                                + "    because: It is a test.\n    sources: [seed]\n    strength: opinion\n"));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stdoutContains("error: someone with this condition gets no full routine for: ");
    }

    @Test
    void warningsAloneFailOnlyWhenStrict() throws IOException {
        exercise("alone", line("regressions: .*", "regressions: []"));
        Cli.run("check", clinic.toString()).exits(0).stdoutContains("0 errors, 1 warning.");
        Cli.run("check", clinic.toString(), "--strict").exits(2);
    }

    @Test
    void whatAChangeLoosensIsNamedCellByCell() throws IOException {
        plant(
                "conditions/osteoporosis.yaml",
                "conditions/osteoporosis.yaml",
                text -> text.replaceFirst("(?s)  - id: osteoporosis-2\n.*?(?=  - id: osteoporosis-3\n)", ""));
        var report = Cli.run("check", clinic.toString()).exits(0);
        // Rule 2 matches these two, and so do others; the clinic still hears that one reason is gone.
        String looser = "this is looser than the built-in library: osteoporosis x ";
        String lost = ": withheld also by osteoporosis-2, now withheld without.";
        report.stdoutContains(looser + "childs-pose-reach" + lost, looser + "heel-sit-turn" + lost, "2 warnings.");
        List<String> routine =
                List.of("--goal", "posture", "--condition", "osteoporosis", "--routines", clinic.toString());
        String[] args = Stream.concat(Stream.of("explain"), routine.stream()).toArray(String[]::new);
        Cli.run(args)
                .exits(0)
                .stdoutContains("This clinic's library is looser than the built-in one for osteoporosis (");
        Cli.run("explain", "--goal", "posture", "--routines", clinic.toString())
                .stdoutContains("This clinic's library is looser than the built-in one for osteoporosis (");
    }

    @Test
    void aCellThatBecomesFreerIsNamed() throws IOException {
        plant(
                "conditions/osteoporosis.yaml",
                "conditions/osteoporosis.yaml",
                text -> text.replaceFirst("(?s)  - id: osteoporosis-1\n.*?(?=  - id: osteoporosis-2\n)", ""));
        plant(
                "exercises/thread-needle.yaml",
                "exercises/thread-needle.yaml",
                text -> text.replace("move-rotation, ", ""));
        Cli.run("check", clinic.toString())
                .stdoutContains(
                        "osteoporosis x foam-roll-back: withheld, now ",
                        "osteoporosis x roller-lie: withheld, now ",
                        "osteoporosis x thread-needle: withheld, now ");
    }

    @Test
    void aLowerClearanceALostLimitAndALostRedFlagAreLooser() throws IOException {
        plant("conditions/pregnancy.yaml", "conditions/pregnancy.yaml", line("clearance: .*", "clearance: none"));
        plant("limits.yaml", "limits.yaml", text -> text.replaceFirst("(?s)  - id: grip\n.*", ""));
        plant(
                "red-flags.yaml",
                "red-flags.yaml",
                text -> text.replaceFirst("(?s)  - id: night-pain\n.*?(?=  - id: )", ""));
        plant(
                "everyone.yaml",
                "everyone.yaml",
                text -> text.replace("adult-from: 18", "adult-from: 12")
                        .replace("bone-check-from: 65", "bone-check-from: 90"));
        Cli.run("check", clinic.toString())
                .exits(0)
                .stdoutContains(
                        "pregnancy: clearance required, now clearance none",
                        clinic
                                + "/limits.yaml:9:1: warning: this is looser than the built-in library: grip: a limit, now gone.",
                        "ages: adults from 18, now from 12",
                        "ages: bone strength asked from 65, now from 90",
                        "night-pain: a red flag, now gone");
    }

    @Test
    void templatesAreCheckedDeadBranchesIncluded() throws IOException {
        Files.writeString(pages.resolve("referral.md.mustache"), "# Go\n{{#patient}}{{nmae}}{{/patient}}\n");
        Files.writeString(
                pages.resolve("referral.txt.mustache"),
                "Immediately discontinue every prescribed musculoskeletal intervention.\n");
        Cli.run("check", "--templates", pages.toString())
                .exits(2)
                .stdoutContains(
                        "templates/referral.md.mustache:2:15: error: \"nmae\" is not a value here.",
                        "templates/referral.txt.mustache:1:1: error: this reads at grade ");
        Cli.run("routine", "--goal", "posture", "--red-flag", "fever", "--templates", pages.toString())
                .exits(2)
                .printsNothing();
    }

    @Test
    void theReportIsAlsoJson() throws IOException {
        exercise("unknown-key", text -> text + "colour: blue\n");
        var first =
                Cli.run("check", clinic.toString(), "--format", "json").exits(2).out();
        assertThat(first)
                .contains(
                        "\"file\" : \"" + clinic + "/exercises/unknown-key.yaml\"",
                        "\"line\" : " + lineOf("exercises/unknown-key.yaml", "colour"),
                        "\"column\" : 1",
                        "\"severity\" : \"error\"",
                        "\"sentence\" : \"\\\"colour\\\" is not a key here.\"",
                        "\"hint\" : \"");
        assertThat(Cli.line("check --format json").exits(0).out().strip()).isEqualTo("[ ]");
    }

    @Test
    void theFolderCanComeFromTheEnvironment() throws IOException {
        exercise("alone", line("regressions: .*", "regressions: []"));
        Cli.where("OPENBOOK_ROUTINES", clinic.toString())
                .andRun("check")
                .exits(0)
                .stdoutContains("85 exercises", "1 warning.");
        Cli.where("OPENBOOK_ROUTINES", clinic.toString())
                .andRun("show", "alone")
                .exits(0);
        Cli.run("show", "alone").exits(2);
    }

    @Test
    void aFolderThatIsNoneIsAnError() {
        Cli.run("check", clinic + "/nowhere")
                .exits(2)
                .stderrIs(
                        clinic + "/nowhere: error: there is no such folder.",
                        "  name the folder that holds your files, or none for the built-in ones.");
        Cli.run("routine", "--goal", "posture", "--templates", clinic + "/nowhere")
                .exits(2)
                .stderrIs(clinic + "/nowhere: error: there is no such folder.");
    }

    @Test
    void aFileThatWouldBePassedOverIsAnError() throws IOException {
        Files.writeString(clinic.resolve("goals.yml"), "goals: []\n");
        Cli.run("check", clinic.toString())
                .exits(2)
                .stderrIs(clinic + "/goals.yml: error: this file would not be read.", "  let its name end in .yaml.");
    }
}
