package openbook.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openbook.document.Diagnostics;
import openbook.document.InvalidInputException;
import openbook.document.Lookalikes;
import openbook.document.Node;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Yaml;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/** Reads an intake from a file, from flags, or from both. */
public final class IntakeReader {
    /** The text of an intake file and the name it is called by in problems. */
    public record Text(String name, String yaml) {}

    private final IntakeVocabulary dictionary;
    private final Schema<RawIntake> shape;
    private final LocalDate day;

    /**
     * A reader of many intakes, in any number of threads.
     *
     * @param day of the pages; a clearance cannot be later
     */
    public IntakeReader(Library library, LocalDate day) {
        this.dictionary = IntakeVocabulary.of(library);
        this.shape = IntakeSchema.written(dictionary);
        this.day = day;
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
        return resolved(dictionary, day, written, missing, complete, problems);
    }

    /** The flag that takes a word of the library, with the word: for one that was typed in the wrong place. */
    public static Optional<String> asFlag(Library library, String word) {
        return IntakeVocabulary.of(library).asFlag(Lookalikes.clean(word));
    }

    /** The document of one row of a table, by the names of its columns. */
    public Node row(List<String> header, List<String> cells, Diagnostics problems) {
        return RowIntake.document(header, cells, dictionary, problems);
    }

    /** What an intake must look like. */
    public static SchemaModel form() {
        return IntakeSchema.written(null).form();
    }

    /** Reads and resolves an intake that no page is made of, so that no day of a clearance is too late for it. */
    public static Intake read(Library library, Optional<Text> file, FlagIntake flags) {
        return read(library, file, flags, LocalDate.MAX);
    }

    /**
     * Reads and resolves an intake.
     *
     * @param file the file, where there is one; the flags add to it and override its single values
     * @param day of the page; a clearance cannot be later
     * @throws InvalidInputException with everything that is wrong in both
     */
    public static Intake read(Library library, Optional<Text> file, FlagIntake flags, LocalDate day) {
        var problems = new Diagnostics();
        IntakeVocabulary dictionary = IntakeVocabulary.of(library);
        Schema<RawIntake> shape = IntakeSchema.written(dictionary);
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
        return resolved(dictionary, day, written, place, complete, problems);
    }

    private static Intake resolved(
            IntakeVocabulary dictionary,
            LocalDate day,
            @Nullable RawIntake written,
            String place,
            boolean complete,
            Diagnostics problems) {
        @Nullable
        Intake intake =
                written == null ? null : new Resolver(dictionary, day, problems).intake(written, place, complete);
        problems.throwIfAny();
        return Objects.requireNonNull(intake);
    }
}
