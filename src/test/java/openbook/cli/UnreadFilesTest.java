package openbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic's files that would not be read, and text that would be cut. */
class UnreadFilesTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource({
        "exercises/towel-turn.yaml.txt, let its name end in .yaml.",
        "exercises/towel-turn.yml, let its name end in .yaml.",
        "exercises/towel-turn.YAML, let its name end in .yaml.",
        "exercises/towel-turn.json, let its name end in .yaml.",
        "exercises/towel-turn, only files that end in .yaml are; move it to another folder.",
        "photos/jo.webp, only files that end in .yaml are; move it to another folder.",
        "exercises/towel-turn.svg, images belong at the top of the folder or into photos/.",
        "exercises/towel-turn.PNG, images belong at the top of the folder or into photos/."
    })
    void aFileThatWouldNotBeReadIsNamed(String name, String hint) throws IOException {
        write(name, "id: towel-turn");
        Cli.run("check", folder.toString())
                .exits(2)
                .stderrIs(folder + "/" + name + ": error: this file would not be read.", "  " + hint);
    }

    /** A clinic keeps all that is its own in one folder; other flags name these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clinic.yaml",
                "columns.yaml",
                "chart-words.yaml",
                "logo.svg",
                "logo.PNG",
                "logo.jpg",
                "photos/jo.png",
                "photos/2026/jo.jpeg"
            })
    void whatOtherFlagsNameMayStandBesideTheLibrary(String name) throws IOException {
        write(name, "name: Riverside");
        Cli.run("check", folder.toString()).exits(0).stderrIs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exercises/towel-turn.yaml", "exercises/neck/towel-turn.yaml", "towel-turn.yaml"})
    void aFileInAPlaceOfItsOwnIsNamed(String name) throws IOException {
        write(name, "id: towel-turn");
        Cli.run("check", folder.toString()).exits(2).stdoutContains(folder + "/" + name + ":", "error: ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFolderAndOneThatLeadsNowhereAreNamed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path clinic = Files.createDirectory(folder.resolve("clinic"));
        Files.createSymbolicLink(clinic.resolve("exercises"), elsewhere);
        Files.createSymbolicLink(clinic.resolve("limits.yaml"), folder.resolve("gone"));
        Cli.run("check", clinic.toString())
                .exits(2)
                .stderrContains(clinic + "/exercises: error: ", "link to a folder", clinic + "/limits.yaml: error: ");
    }

    @Test
    void whatSystemsAndEditorsLeaveIsLeftOut() throws IOException {
        for (String name : new String[] {
            "exercises/._towel-turn.yaml",
            ".DS_Store",
            ".git/x.yaml",
            "Thumbs.db",
            "desktop.ini",
            "limits.yaml~",
            "README.md"
        }) {
            write(name, "nonsense");
        }
        Cli.run("check", folder.toString()).exits(0).stdoutContains("0 files of your own read from " + folder + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"handout.html", "call.mustache", "partials/handout.html.mustache", "Partials/call.mustache"})
    void aTemplateThatNoPageTakesIsNamed(String name) throws IOException {
        write(name, "x");
        Cli.run("routine", "--goal", "posture", "--templates", folder.toString())
                .exits(2)
                .printsNothing()
                .stderrContains(folder + "/" + name + ": error: no page takes this file.");
    }

    @Test
    void textThatIsCutIsNamedAndTheRunGoesOn() {
        Cli.given("goals: [posture]\nred-flags: none\nnotes: Take bus #12 to the clinic.\n")
                .andRun("routine", "-")
                .exits(0)
                .stderrContains("standard input:3:17: warning: the text is cut here");
    }
}
