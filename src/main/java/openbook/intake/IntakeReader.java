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
    /** The text of an intake file and its name in diagnostics. */
    public record Text(String name, String yaml) {}

    private final IntakeVocabulary dictionary;
    private final Schema<RawIntake> shape;
    private final LocalDate day;

    /**
     * Makes a thread-safe reader for many intakes.
     *
     * @param day the date of the pages; a clearance cannot be later
     */
    public IntakeReader(Library library, LocalDate day) {
        this.dictionary = IntakeVocabulary.of(library);
        this.shape = IntakeSchema.written(dictionary);
        this.day = day;
    }

    /**
     * Reads and resolves one document.
     *
     * @param missing the place to report a missing goal at
     * @throws InvalidInputException with all its errors
     */
    public Intake read(Node document, String missing, Diagnostics problems) {
        @Nullable RawIntake written = shape.read(document, problems);
        boolean complete = problems.count() == 0;
        return resolved(dictionary, day, written, missing, complete, problems);
    }

    /**
     * The flag and word, such as "--goal golf-rotation", for a word typed in the wrong place; empty if the word is
     * unknown.
     */
    public static Optional<String> asFlag(Library library, String word) {
        return IntakeVocabulary.of(library).asFlag(Lookalikes.clean(word));
    }

    /** Makes the document of one table row, keyed by column name. */
    public Node row(List<String> header, List<String> cells, Diagnostics problems) {
        return RowIntake.document(header, cells, dictionary, problems);
    }

    /** The schema of an intake, as data. */
    public static SchemaModel form() {
        return IntakeSchema.written(null).form();
    }

    /** Reads and resolves an intake without a page date: a clearance may have any date. */
    public static Intake read(Library library, Optional<Text> file, FlagIntake flags) {
        return read(library, file, flags, LocalDate.MAX);
    }

    /**
     * Reads and resolves an intake.
     *
     * @param file the file, if any; flags add to its lists and override its single values
     * @param day the date of the page; a clearance cannot be later
     * @throws InvalidInputException with all errors of both
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
        // Resolve whatever was read even after errors, to report all errors at once.
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
