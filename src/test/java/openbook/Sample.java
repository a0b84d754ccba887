package openbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openbook.intake.FlagIntake;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;

/** The built-in library and intakes over it, for tests. */
public final class Sample {
    /** Read once; it is immutable. */
    public static final Library LIBRARY = LibraryReader.read(LibraryFiles.builtIn());

    private Sample() {}

    /** An intake written as YAML. */
    public static Intake intake(String yaml) {
        return IntakeReader.read(LIBRARY, Optional.of(new IntakeReader.Text("intake.yaml", yaml)), new FlagIntake());
    }

    /** An intake with red flags answered, and every condition cleared that has to be. */
    public static Intake intake(String goal, List<String> conditions, List<String> limits, int stage) {
        return intake(goal, conditions, limits, stage, 15);
    }

    public static Intake intake(String goal, List<String> conditions, List<String> limits, int stage, int minutes) {
        var flags = new FlagIntake()
                .words("goals", "--goal", List.of(goal))
                .words("conditions", "--condition", conditions)
                .words(
                        "cleared",
                        "--cleared",
                        conditions.stream()
                                .map(it -> it.replaceAll(":.*", ""))
                                .distinct()
                                .toList())
                .words("cannot", "--cannot", limits)
                .words("red-flags", "--red-flag", List.of("none"))
                .number("stage", "--stage", String.valueOf(stage))
                .number("minutes", "--minutes", String.valueOf(minutes));
        return IntakeReader.read(LIBRARY, Optional.empty(), flags);
    }

    /** The ids of all conditions with which there can be a routine. */
    public static List<String> conditions() {
        return conditionsWhere(true).toList();
    }

    /** The ids of the conditions that stop every routine. */
    public static List<String> stops() {
        return conditionsWhere(false).toList();
    }

    private static Stream<String> conditionsWhere(boolean live) {
        return LIBRARY.conditions().values().stream()
                .filter(it -> (it.clearance() != Clearance.STOP) == live)
                .map(Condition::id);
    }

    public static List<String> goals() {
        return List.copyOf(LIBRARY.goals().keySet());
    }

    public static List<String> limits() {
        return List.copyOf(LIBRARY.limits().keySet());
    }
}
