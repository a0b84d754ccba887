package openbook.cli;

import java.nio.charset.StandardCharsets;
import openbook.library.read.ProgramResources;

/** The version of the program, written into the jar when it is built. */
final class Version {
    private Version() {}

    static String current() {
        return new String(ProgramResources.read("version.txt").orElseThrow(), StandardCharsets.UTF_8).strip();
    }
}
