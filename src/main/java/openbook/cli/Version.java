package openbook.cli;

import java.nio.charset.StandardCharsets;
import openbook.library.read.ProgramResources;

/** The version of the program, which the build writes into the jar. */
final class Version {
    private Version() {}

    static String current() {
        return new String(ProgramResources.read("version.txt").orElseThrow(), StandardCharsets.UTF_8).strip();
    }
}
