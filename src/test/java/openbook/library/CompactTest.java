package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.library.codec.LibraryDecoder;
import openbook.library.codec.LibraryEncoder;
import openbook.library.model.ExercisePose;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.junit.jupiter.api.Test;

/** The compact form says what the YAML says. */
class CompactTest {
    private static final Library YAML = LibraryReader.read(LibraryFiles.builtIn());

    @Test
    void bothWaysGiveTheSameLibrary() {
        isTheSame(LibraryDecoder.read(LibraryEncoder.write(YAML)));
    }

    @Test
    void theBuiltInLibraryIsThatOfTheYamlFiles() {
        assertThat(BuiltInLibrary.class.getResource("/library.bin"))
                .as("made by the build")
                .isNotNull();
        isTheSame(BuiltInLibrary.library());
    }

    /** Poses apart: they are drawn when the program is built, and a run only knows where the pictures lie. */
    private static void isTheSame(Library library) {
        assertThat(text(library)).isEqualTo(text(YAML));
        assertThat(library.exercises().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("pose")
                .containsExactlyElementsOf(YAML.exercises().values());
        library.exercises().values().forEach(it -> assertThat(it.pose()).contains(new ExercisePose.Packed(it.id())));
    }

    private static String text(Library it) {
        return Stream.of(
                        it.vocabulary(),
                        it.sources(),
                        it.phrases(),
                        it.goals(),
                        it.stages(),
                        it.limits(),
                        it.redFlags(),
                        it.everyone(),
                        it.conditions(),
                        it.protocols(),
                        it.hash(),
                        it.notices())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theSameLibraryIsWrittenInTheSameBytes() {
        assertThat(LibraryEncoder.write(LibraryDecoder.read(LibraryEncoder.write(YAML))))
                .isEqualTo(LibraryEncoder.write(YAML));
    }
}
