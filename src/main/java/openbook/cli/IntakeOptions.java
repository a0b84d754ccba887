package openbook.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import openbook.intake.Flags;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The flags that say what an intake file says. */
final class IntakeOptions {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INTAKE",
            description = "An intake file (YAML), or - for standard input. Flags add to it and override it.")
    private @Nullable String file;

    @Option(names = "--goal", paramLabel = "GOAL", description = "What to get better at (openbook list goals).")
    private List<String> goals = List.of();

    @Option(
            names = "--protocol",
            paramLabel = "NAME|FILE",
            description = "A house protocol (openbook list protocols), or a file of your own that ends in .yaml.")
    private @Nullable String protocol;

    @Option(
            names = "--condition",
            paramLabel = "CONDITION",
            description = "A condition by id, name or ICD-10-CM code; with a side: rib-fracture:left.")
    private List<String> conditions = List.of();

    @Option(
            names = "--cannot",
            paramLabel = "LIMIT",
            description = "What the patient cannot do (openbook list limits).")
    private List<String> cannot = List.of();

    @Option(names = "--has", paramLabel = "ITEM", description = "Equipment beyond the household: band, roller.")
    private List<String> equipment = List.of();

    @Option(names = "--minutes", paramLabel = "N", description = "The longest it may take (default: 15).")
    private @Nullable String minutes;

    @Option(names = "--exercises", paramLabel = "N", description = "The most exercises it may have (default: 5).")
    private @Nullable String exercises;

    @Option(names = "--stage", paramLabel = "N", description = "1 loosen, 2 build, 3 strengthen (default: 1).")
    private @Nullable String stage;

    @Option(
            names = "--red-flag",
            paramLabel = "FLAG",
            description = "A red flag that is present, or none when all were asked (openbook list red-flags).")
    private List<String> redFlags = List.of();

    @Option(
            names = "--cleared",
            paramLabel = "CONDITION",
            description = "A condition that a clinician has cleared for exercise.")
    private List<String> cleared = List.of();

    @Option(
            names = "--include",
            paramLabel = "EXERCISE",
            description = "An exercise that must be in it, if it is safe.")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "EXERCISE", description = "An exercise that must not be in it.")
    private List<String> exclude = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "The patient's name, for the page only.")
    private @Nullable String name;

    @Option(names = "--age", paramLabel = "YEARS", description = "The patient's age.")
    private @Nullable String age;

    /** The protocol that was named by its file, where one was. */
    Optional<ProtocolFile> protocolFile() {
        return Optional.ofNullable(protocol).flatMap(ProtocolFile::of);
    }

    /** Reads the intake; every problem in file and flags comes in one exception. */
    Intake read(Library library, InputStream standardInput) {
        var flags = new Flags()
                .words("goals", "--goal", goals)
                .words("conditions", "--condition", conditions)
                .words("cannot", "--cannot", cannot)
                .words("equipment", "--has", equipment)
                .words("red-flags", "--red-flag", redFlags)
                .words("cleared", "--cleared", cleared)
                .words("include", "--include", include)
                .words("exclude", "--exclude", exclude);
        number(flags, "minutes", minutes);
        number(flags, "exercises", exercises);
        number(flags, "stage", stage);
        number(flags, "age", age);
        if (protocol != null) {
            flags.text("protocol", "--protocol", ProtocolFile.idOf(protocol));
        }
        if (name != null) {
            flags.text("name", "--name", name);
        }
        Optional<IntakeReader.Text> text = Optional.ofNullable(file)
                .map(it -> new IntakeReader.Text(
                        it.equals("-") ? TextFiles.STANDARD_INPUT : it, TextFiles.read(it, standardInput)));
        return IntakeReader.read(library, text, flags);
    }

    private static void number(Flags flags, String key, @Nullable String typed) {
        if (typed != null) {
            flags.number(key, "--" + key, typed);
        }
    }
}
