package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openbook.Made;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;

/** A small library with a drill or two for each phase, and plans over it, for tests. */
final class Plans {
    private Plans() {}

    /**
     * One breathing drill, three mobility and three strength drills of different worth and movement, one cool-down;
     * each takes 50 seconds, settling included.
     */
    static List<Exercise> drills() {
        return new ArrayList<>(List.of(
                Made.exercise("breathe").phase("breathing").make(),
                mobility("loosen-a", "move-rotation").worth(3).make(),
                mobility("loosen-b", "move-sidebend").worth(2).make(),
                mobility("loosen-c", "move-extension").worth(1).make(),
                strength("press-a", 1)
                        .tags("pos-stand", "load-body", "move-extension")
                        .worth(3)
                        .make(),
                strength("press-b", 2)
                        .tags("pos-stand", "load-body", "move-flexion")
                        .worth(2)
                        .make(),
                strength("press-c", 3).worth(1).make(),
                Made.exercise("rest").phase("cool-down").make()));
    }

    private static Made.Drill mobility(String id, String movement) {
        return Made.exercise(id).tags("pos-sit", movement, "load-none", "range-mid");
    }

    static Made.Drill strength(String id, int level) {
        return Made.exercise(id).phase("strength").level(level).tags("pos-stand", "load-body", "range-mid");
    }

    static Outcome plan(List<Exercise> exercises, String yaml, Condition... conditions) {
        Library library = Made.library(exercises, conditions);
        return Planner.plan(library, Made.intake(library, "goals: [posture]\nred-flags: none\n" + yaml));
    }

    static Outcome.Routine routine(String yaml, Condition... conditions) {
        return routine(plan(drills(), yaml, conditions));
    }

    static Outcome.Routine routine(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Routine.class);
        return (Outcome.Routine) outcome;
    }

    static List<String> ids(Outcome.Routine routine) {
        return routine.exercises().stream()
                .map(it -> it.verdict().exercise().id())
                .toList();
    }

    static List<String> ids(String yaml, Condition... conditions) {
        return ids(routine(yaml, conditions));
    }

    static long inPhase(Outcome.Routine routine, String phase) {
        return routine.exercises().stream()
                .filter(it -> it.verdict().exercise().phase().equals(phase))
                .count();
    }

    /** Why each exercise that is allowed was not chosen. */
    static Map<String, String> notChosen(Outcome.Routine routine) {
        return routine.notChosen().stream()
                .collect(Collectors.toMap(it -> it.exercise().id(), Outcome.NotChosen::because));
    }

    static Outcome.Wish wish(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Unmet.class);
        assertThat(((Outcome.Unmet) outcome).wishes()).hasSize(1);
        return ((Outcome.Unmet) outcome).wishes().get(0);
    }
}
