package openbook.intake;

import java.util.Objects;
import java.util.Optional;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.Node;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Yaml;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/** Reads an intake from a file, from flags, or from both. */
public final class IntakeReader {
    static final String NO_RED_FLAG = "none";

    /** The text of an intake file and the name it is called by in problems. */
    public record Text(String name, String yaml) {}

    private final IntakeVocabulary dictionary;
    private final Schema<RawIntake> shape = IntakeSchema.written();

    /** A reader of many intakes, in any number of threads. */
    public IntakeReader(Library library) {
        this.dictionary = IntakeVocabulary.of(library);
    }

    /**
     * Reads and resolves one document.
     *
     * @param missing where a missing goal is reported
     * @throws InvalidInputException with everything that is wrong in it
     */
    public Intake read(Node document, String missing, Diagnostics problems) {
        @Nullable RawIntake written = shape.read(document, problems);
        boolean complete = problems.count() == 0;
        return resolved(dictionary, written, missing, complete, problems);
    }

    /** What an intake must look like. */
    public static SchemaModel form() {
        return IntakeSchema.written().form();
    }

    /**
     * Reads and resolves an intake.
     *
     * @param file the file, where there is one; the flags add to it and override its single values
     * @throws InvalidInputException with everything that is wrong in both
     */
    public static Intake read(Library library, Optional<Text> file, FlagIntake flags) {
        var problems = new Diagnostics();
        Schema<RawIntake> shape = IntakeSchema.written();
        @Nullable RawIntake fromFlags = shape.read(flags.document(), problems);
        @Nullable RawIntake written = fromFlags;
        if (file.isPresent()) {
            Optional<Node> document = Yaml.read(file.get().name(), file.get().yaml(), problems);
            @Nullable RawIntake fromFile = document.isEmpty() ? null : shape.read(document.get(), problems);
            written = fromFile == null || fromFlags == null
                    ? (fromFile == null ? fromFlags : fromFile)
                    : fromFile.with(fromFlags);
        }
        // What could be read is looked up even when something else could not, so that all problems come at once.
        boolean complete = problems.count() == 0;
        String place = file.isPresent() ? file.get().name() : "--goal";
        return resolved(IntakeVocabulary.of(library), written, place, complete, problems);
    }

    private static Intake resolved(
            IntakeVocabulary dictionary, @Nullable RawIntake written, String place, boolean complete, Diagnostics problems) {
        @Nullable
        Intake intake = written == null ? null : new Resolver(dictionary, problems).intake(written, place, complete);
        problems.throwIfAny();
        return Objects.requireNonNull(intake);
    }
}
