package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import openbook.Sample;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.library.model.Library;

/** An intake in a few lines of YAML and flags, and what became of it, for tests. */
final class Asked {
    private final Library library;
    private final String yaml;
    private final FlagIntake flags = new FlagIntake();

    private Asked(Library library, String yaml) {
        this.library = library;
        this.yaml = yaml;
    }

    /** Lines of a file. */
    static Asked with(String... lines) {
        return of(Sample.LIBRARY, lines);
    }

    static Asked of(Library library, String... lines) {
        return new Asked(library, String.join("\n", lines) + "\n");
    }

    /** A goal, and this line. */
    static Asked posture(String line) {
        return with("goals: [posture]", line);
    }

    Asked words(String key, String flag, String... typed) {
        flags.words(key, flag, List.of(typed));
        return this;
    }

    Asked number(String key, String flag, String typed) {
        flags.number(key, flag, typed);
        return this;
    }

    Asked text(String key, String flag, String typed) {
        flags.text(key, flag, typed);
        return this;
    }

    Intake intake() {
        Optional<IntakeReader.Text> file =
                yaml.isBlank() ? Optional.empty() : Optional.of(new IntakeReader.Text("jo.yaml", yaml));
        return IntakeReader.read(library, file, flags);
    }

    List<Diagnostic> problems() {
        var thrown = catchThrowableOfType(InvalidInputException.class, this::intake);
        assertThat(thrown).as("problems with " + yaml).isNotNull();
        return thrown.problems();
    }

    /** Exactly these problems, printed without the line and the caret. */
    void says(String... problems) {
        assertThat(problems().stream()
                        .map(it ->
                                it.place() + ": " + it.sentence() + (it.hint().isEmpty() ? "" : " / " + it.hint())))
                .containsExactly(problems);
    }

    /** The ids of the conditions that were understood. */
    List<String> conditions() {
        return intake().conditions().stream().map(it -> it.condition().id()).toList();
    }
}
