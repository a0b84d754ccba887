package openbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.document.Diagnostics;
import openbook.intake.FlagIntake;
import openbook.intake.IntakeReader;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import openbook.library.read.LibraryDocuments;
import openbook.routine.Outcome;
import openbook.routine.Planner;

/**
 * Checks that every goal with every single condition, with and without the floor, has a full routine at every stage.
 */
final class CoverageCheck {
    private CoverageCheck() {}

    static void run(Library library, LibraryDocuments documents, Diagnostics problems) {
        for (String goal : library.goals().keySet()) {
            gap(library, goal, List.of())
                    .ifPresent(gap -> problems.add(
                            documents.place("goals.yaml", "goals", goal, "id"),
                            "the goal \"" + goal + "\" has no full routine, even with no condition: " + gap,
                            "add exercises for it."));
        }
        for (Condition condition : library.conditions().values()) {
            if (condition.clearance() == Clearance.STOP) {
                continue;
            }
            List<String> gaps = new ArrayList<>();
            for (String goal : library.goals().keySet()) {
                gap(library, goal, List.of(condition.id())).ifPresent(gap -> gaps.add(goal + " (" + gap + ")"));
            }
            if (!gaps.isEmpty()) {
                problems.add(
                        documents.place("conditions/" + condition.id() + ".yaml", "rules"),
                        "someone with this condition gets no full routine for: " + String.join("; ", gaps) + ".",
                        "its rules, or the exercises, leave nothing in a phase.");
            }
        }
    }

    /** The first case without a routine; empty if there is none. */
    private static Optional<String> gap(Library library, String goal, List<String> conditions) {
        for (int stage : library.stages().stages().keySet()) {
            // A routine without the floor also suits patients who can use it, so the floor is tried only to name the
            // gap.
            if (!has(library, goal, conditions, noFloor(library), stage)) {
                boolean withFloor = has(library, goal, conditions, List.of(), stage);
                return Optional.of("stage " + stage + (withFloor ? " without the floor" : ""));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Library library, String goal, List<String> conditions, List<String> limits, int stage) {
        var flags = new FlagIntake()
                .words("goals", "--goal", List.of(goal))
                .words("conditions", "--condition", conditions)
                .words("cleared", "--cleared", conditions)
                .words("cannot", "--cannot", limits)
                .words("red-flags", "--red-flag", List.of("none"))
                .number("stage", "--stage", String.valueOf(stage));
        var intake = IntakeReader.read(library, Optional.empty(), flags);
        return Planner.plan(library, intake) instanceof Outcome.Routine;
    }

    private static List<String> noFloor(Library library) {
        return library.limits().containsKey("floor") ? List.of("floor") : List.of();
    }
}
