package openbook.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openbook.intake.FlagIntake;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.model.Library;

/** The options that replace or add to an intake file. */
final class IntakeOptions {
    private final Parameter<String> file;
    private final Parameter<List<String>> goals;
    private final Parameter<String> protocol;
    private final Parameter<List<String>> conditions;
    private final Parameter<List<String>> cannot;
    private final Parameter<List<String>> equipment;
    private final Parameter<String> minutes;
    private final Parameter<String> exercises;
    private final Parameter<String> stage;
    private final Parameter<List<String>> redFlags;
    private final Parameter<List<String>> cleared;
    private final Parameter<List<String>> include;
    private final Parameter<List<String>> exclude;
    private final Parameter<String> name;
    private final Parameter<String> age;

    IntakeOptions(ParameterList syntax) {
        file = syntax.word("INTAKE", "An intake file (YAML), or - for standard input. Flags add to it and override it.")
                .completing(Completion.FILES);
        goals = syntax.texts("--goal", "GOAL", "What to get better at (openbook list goals).")
                .completing(Completion.ofIds("goals"));
        protocol = syntax.text(
                        "--protocol",
                        "NAME|FILE",
                        "A house protocol (openbook list protocols), or a file of your own that ends in .yaml.")
                .completing(Completion.ofIds("protocols").orFiles());
        conditions = syntax.texts(
                        "--condition",
                        "CONDITION",
                        "A condition by id, name or ICD-10-CM code; with a side: rib-fracture:left.")
                .completing(Completion.ofIds("conditions"));
        cannot = syntax.texts("--cannot", "LIMIT", "What the patient cannot do (openbook list limits).")
                .completing(Completion.ofIds("limits"));
        equipment = syntax.texts("--has", "ITEM", "Equipment beyond the household: band, roller.")
                .completing(Completion.ofIds("equipment"));
        minutes = syntax.text("--minutes", "N", "The time limit in minutes (default: 15).");
        exercises = syntax.text("--exercises", "N", "The most exercises it may have (default: 5).");
        stage = syntax.text("--stage", "N", "1 loosen, 2 build, 3 strengthen (default: 1).");
        redFlags = syntax.texts(
                        "--red-flag",
                        "FLAG",
                        "A red flag that is present, or none when all were asked (openbook list red-flags).")
                .completing(Completion.ofIds("red-flags").or("none"));
        cleared = syntax.texts("--cleared", "CONDITION", "A condition that a clinician has cleared for exercise.")
                .completing(Completion.ofIds("conditions", "red-flags"));
        include = syntax.texts("--include", "EXERCISE", "An exercise that must be in it, if it is safe.")
                .completing(Completion.ofIds("exercises"));
        exclude = syntax.texts("--exclude", "EXERCISE", "An exercise that must not be in it.")
                .completing(Completion.ofIds("exercises"));
        name = syntax.text("--name", "NAME", "The patient's name, for the page only.");
        age = syntax.text("--age", "YEARS", "The patient's age.");
    }

    /** Returns the protocol that was given as a file, if any. */
    Optional<ProtocolFile> protocolFile() {
        return protocol.typed().flatMap(ProtocolFile::of);
    }

    /** Reads the intake; one exception reports all errors in the file and the flags. */
    Intake read(Library library, Console console, LocalDate day) {
        var flags = new FlagIntake()
                .words("goals", "--goal", goals.get())
                .words("conditions", "--condition", conditions.get())
                .words("cannot", "--cannot", cannot.get())
                .words("equipment", "--has", equipment.get())
                .words("red-flags", "--red-flag", redFlags.get())
                .words("cleared", "--cleared", cleared.get())
                .words("include", "--include", include.get())
                .words("exclude", "--exclude", exclude.get());
        number(flags, "minutes", minutes);
        number(flags, "exercises", exercises);
        number(flags, "stage", stage);
        number(flags, "age", age);
        protocol.typed().ifPresent(it -> flags.text("protocol", "--protocol", ProtocolFile.idOf(it)));
        name.typed().ifPresent(it -> flags.text("name", "--name", it));
        Optional<IntakeReader.Text> text = file.typed()
                .map(it -> new IntakeReader.Text(
                        it.equals("-") ? TextFiles.STANDARD_INPUT : it, text(it, library, console.in())));
        text.ifPresent(it -> console.warnOfCutText(it.name(), it.yaml()));
        return IntakeReader.read(library, text, flags, day);
    }

    /** Reads the intake file. A missing file may be a word that belongs after an option. */
    private static String text(String typed, Library library, InputStream standardInput) {
        if (!typed.equals("-") && !Files.exists(TextFiles.path(typed))) {
            Optional<String> meant = IntakeReader.asFlag(library, typed);
            if (meant.isPresent()) {
                throw TextFiles.problem(typed, "there is no such file.", "did you mean " + meant.get() + "?");
            }
        }
        return TextFiles.read(typed, standardInput);
    }

    private static void number(FlagIntake flags, String key, Parameter<String> number) {
        number.typed().ifPresent(it -> flags.number(key, "--" + key, it));
    }
}
