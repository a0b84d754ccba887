package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The compact form says what the YAML says. */
class CompactTest {
    private static final Library YAML = LibraryReader.read(RoutineFiles.builtIn());

    @Test
    void bothWaysGiveTheSameLibrary() {
        assertThat(CompactReader.read(CompactWriter.write(YAML)))
                .isEqualTo(YAML)
                .hasToString(YAML.toString());
    }

    @Test
    void theBuiltInLibraryIsThatOfTheYamlFiles() {
        assertThat(BuiltIn.class.getResource("/library.bin"))
                .as("made by the build")
                .isNotNull();
        assertThat(BuiltIn.library()).isEqualTo(YAML).hasToString(YAML.toString());
    }

    @Test
    void theSameLibraryIsWrittenInTheSameBytes() {
        assertThat(CompactWriter.write(CompactReader.read(CompactWriter.write(YAML))))
                .isEqualTo(CompactWriter.write(YAML));
    }
}
