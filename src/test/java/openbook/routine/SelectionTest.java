package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import openbook.Sample;
import openbook.library.model.Exercise;
import openbook.library.model.Stages;
import org.junit.jupiter.api.Test;

/** Random picks in the whole library: all of them stay, and every reason that is given for the rest is true. */
class SelectionTest {
    private static final List<String> IDS =
            List.copyOf(Sample.LIBRARY.exercises().keySet());

    private record Case(List<String> picks, int stage, int minutes, int most, String goal) {
        Outcome outcome(int minutes, int most) {
            return Planner.plan(
                    Sample.LIBRARY,
                    Sample.intake("{goals: [" + goal + "], red-flags: none, equipment: [band, roller], stage: " + stage
                            + ", minutes: " + minutes + ", exercises: " + most + ", include: " + picks + "}"));
        }
    }

    private static Case random(int seed) {
        var random = new Random(seed);
        List<String> ids = new ArrayList<>(IDS);
        Collections.shuffle(ids, random);
        return new Case(
                ids.subList(0, random.nextInt(5)),
                1 + random.nextInt(3),
                2 + random.nextInt(18),
                1 + random.nextInt(7),
                Sample.goals().get(random.nextInt(Sample.goals().size())));
    }

    @Test
    void everyPickStaysFirstAndEveryRefusalAndReasonIsTrue() {
        int routines = 0;
        for (int seed = 0; seed < 400; seed++) {
            Case one = random(seed);
            Outcome outcome = one.outcome(one.minutes(), one.most());
            if (outcome instanceof Outcome.Unmet unmet) {
                int minutes = one.minutes();
                int most = one.most();
                for (Outcome.Wish wish : unmet.wishes()) {
                    int needed = Integer.parseInt(wish.hint().replaceAll("\\D*(\\d+).*", "$1"));
                    minutes = wish.key().equals("minutes") ? needed : minutes;
                    most = wish.key().equals("exercises") ? needed : most;
                    assertThat(needed)
                            .as("%s %s", one, wish)
                            .isGreaterThan(wish.key().equals("minutes") ? one.minutes() : one.most());
                }
                assertThat(one.outcome(Math.max(minutes, 60), most))
                        .as("%s", one)
                        .isInstanceOf(Outcome.Routine.class);
                continue;
            }
            routines++;
            var routine = (Outcome.Routine) outcome;
            List<String> ids = Plans.ids(routine);
            assertThat(ids.subList(0, Math.min(ids.size(), one.picks().size())))
                    .as("%s", one)
                    .isEqualTo(one.picks());
            assertThat(routine.exercises().size()).isLessThanOrEqualTo(one.most());
            assertThat(routine.seconds()).isLessThanOrEqualTo(one.minutes() * 60);
            reasonsAreTrue(one, routine);
        }
        assertThat(routines).isGreaterThan(150);
    }

    private static void reasonsAreTrue(Case one, Outcome.Routine routine) {
        Set<String> withTime = ids(one.outcome(120, one.most()));
        Set<String> withPlaces = ids(one.outcome(one.minutes(), 12));
        for (Outcome.NotChosen left : routine.notChosen()) {
            Exercise exercise = left.exercise();
            String why = left.because();
            Stages.Stage stage = routine.stage();
            if (why.startsWith("Cut to stay within") && !why.contains(" and to ")) {
                assertThat(withTime).as("%s %s", one, left).contains(exercise.id());
            } else if (why.startsWith("Cut to stay at")) {
                assertThat(withPlaces).as("%s %s", one, left).contains(exercise.id());
            } else if (why.startsWith("It does nothing")) {
                assertThat(exercise.goals()).doesNotContainKey(one.goal());
            } else if (why.startsWith("It is level")) {
                assertThat(stage.levels()).doesNotContainKey(exercise.level());
            } else if (why.startsWith("Stage ")) {
                assertThat(stage.quotas()).noneMatch(it -> it.phases().contains(exercise.phase()) && it.atMost() > 0);
            } else if (!why.startsWith("Cut")) {
                assertThat(withTime).as("%s %s", one, left).doesNotContain(exercise.id());
                assertThat(withPlaces).as("%s %s", one, left).doesNotContain(exercise.id());
            }
        }
    }

    private static Set<String> ids(Outcome outcome) {
        return outcome instanceof Outcome.Routine routine ? new HashSet<>(Plans.ids(routine)) : Set.of();
    }

    /** The rest of the session beside picks is worth as much as any other that keeps them. */
    @Test
    void noOtherFillingIsWorthMore() {
        List<Exercise> drills = Plans.drills();
        drills.add(openbook.Made.exercise("turn-too")
                .tags("pos-sit", "move-rotation")
                .worth(3)
                .make());
        // The pick turns: of two drills of the same worth the one that bends comes beside it.
        assertThat(Plans.ids(Plans.routine(Plans.plan(drills, "exercises: 3\ninclude: [turn-too]"))))
                .containsExactly("turn-too", "breathe", "loosen-b");
    }
}
