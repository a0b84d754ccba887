package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.rules.Columns;
import openbook.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of a session against one that tries every order there is. */
class OrderingTest {
    private static final List<String> PHASES = List.of("breathing", "warm-up", "mobility", "strength", "cool-down");
    private static final List<String> POSITIONS =
            List.of("pos-supine", "pos-prone", "pos-side", "pos-sit", "pos-stand", "pos-quad", "pos-kneel");
    private static final Set<String> SUPPORTED = Set.of("pos-supine", "pos-prone", "pos-side", "pos-sit");

    private static Candidate candidate(Library library, Exercise exercise) {
        var verdict = new Verdict(
                exercise, List.of(), Optional.empty(), List.of(), Changes.NONE, List.of(), 0, 0, Optional.empty());
        var dose = PlannedDose.of(verdict, Sample.LIBRARY.stages().settings());
        int row = List.copyOf(library.exercises().keySet()).indexOf(exercise.id());
        return new Candidate(row, verdict, dose, 1, false, 60, 1);
    }

    private static List<String> order(List<Exercise> exercises) {
        Library library = Made.library(exercises);
        return Ordering.order(
                        new ExerciseIndex(new Columns(library)),
                        exercises.stream().map(it -> candidate(library, it)).toList())
                .stream()
                .map(Candidate::id)
                .toList();
    }

    /** Up to six exercises in up to three phases; some grow from an earlier letter. */
    private static List<Exercise> random(int seed) {
        var random = new Random(seed);
        List<Exercise> made = new ArrayList<>();
        int number = 1 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            String id = String.valueOf((char) ('a' + i));
            String position = POSITIONS.get(random.nextInt(POSITIONS.size()));
            Made.Drill drill = Made.exercise(id).phase(PHASES.get(2 - random.nextInt(3)));
            drill = random.nextInt(6) == 0 ? drill.tags(position, "press-spine") : drill.tags(position);
            if (random.nextInt(3) == 0) {
                String other = String.valueOf((char) ('a' + random.nextInt(number)));
                // Towards one end of the alphabet, so that nothing grows from itself.
                if (other.compareTo(id) > 0) {
                    drill = random.nextBoolean() ? drill.regressions(other) : drill;
                } else if (other.compareTo(id) < 0) {
                    drill = random.nextBoolean() ? drill.progressions(other) : drill;
                }
            }
            made.add(drill.make());
        }
        return made;
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static void permute(List<Exercise> done, List<Exercise> left, List<List<Exercise>> all) {
        if (left.isEmpty()) {
            all.add(List.copyOf(done));
        }
        for (Exercise next : left) {
            List<Exercise> longer = new ArrayList<>(done);
            longer.add(next);
            List<Exercise> shorter = new ArrayList<>(left);
            shorter.remove(next);
            permute(longer, shorter, all);
        }
    }

    /** Whether one grows from the other, in steps through the whole library. */
    private static boolean growsFrom(Exercise later, Exercise earlier, List<Exercise> library, int steps) {
        if (steps == 0) {
            return false;
        }
        for (Exercise root : library) {
            boolean direct = later.regressions().contains(root.id())
                    || root.progressions().contains(later.id());
            if (direct && (root.equals(earlier) || growsFrom(root, earlier, library, steps - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with an order, the worst first. */
    private static List<Integer> faults(List<Exercise> order) {
        int phases = 0;
        int growth = 0;
        int support = 0;
        int moves = 0;
        for (int i = 0; i < order.size(); i++) {
            Exercise late = order.get(i);
            for (Exercise early : order.subList(0, i)) {
                int before = PHASES.indexOf(early.phase()) - PHASES.indexOf(late.phase());
                phases += before > 0 ? 1 : 0;
                if (before == 0) {
                    growth += growsFrom(early, late, order, order.size()) ? 1 : 0;
                    boolean presses = early.tags().contains("press-spine");
                    boolean alsoPresses = late.tags().contains("press-spine");
                    boolean unsupported = !SUPPORTED.contains(early.position());
                    boolean alsoUnsupported = !SUPPORTED.contains(late.position());
                    boolean wrong = presses == alsoPresses ? unsupported && !alsoUnsupported : presses;
                    support += wrong ? 1 : 0;
                }
            }
            moves += i > 0 && !order.get(i - 1).position().equals(late.position()) ? 1 : 0;
        }
        return List.of(phases, growth, support, moves);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherOrderHasFewerFaults(int seed) {
        List<Exercise> exercises = random(seed);
        Map<String, Exercise> byId = new TreeMap<>();
        exercises.forEach(it -> byId.put(it.id(), it));
        List<List<Exercise>> all = new ArrayList<>();
        permute(List.of(), exercises, all);
        List<Integer> fewest = all.stream()
                .map(OrderingTest::faults)
                .min(OrderingTest::compare)
                .orElseThrow();
        List<String> order = order(exercises);
        assertThat(order).containsExactlyInAnyOrderElementsOf(byId.keySet());
        assertThat(faults(order.stream().map(byId::get).toList())).isEqualTo(fewest);
        assertThat(fewest.subList(0, 2))
                .as("phases and growth are always in order")
                .containsOnly(0);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichTheyWereChosenChangesNothing(int seed) {
        List<Exercise> exercises = random(seed);
        List<Exercise> backwards = new ArrayList<>(exercises);
        Collections.reverse(backwards);
        assertThat(order(backwards)).isEqualTo(order(exercises));
    }

    @Test
    void aProgressionComesAfterItsRootEvenWhereThatCostsSupportAndPosition() {
        Exercise root =
                Made.exercise("z-root").tags("pos-stand").progressions("a-next").make();
        Exercise next = Made.exercise("a-next").tags("pos-sit").make();
        Exercise other = Made.exercise("m-other").tags("pos-sit").make();
        assertThat(order(List.of(root, next, other))).containsExactly("m-other", "z-root", "a-next");
    }

    @Test
    void growthCountsThroughAnExerciseThatIsNotInTheSession() {
        Exercise root = Made.exercise("z-root").progressions("between").make();
        Exercise between = Made.exercise("between").make();
        Exercise end = Made.exercise("a-end").regressions("between").make();
        Library library = Made.library(List.of(root, between, end));
        assertThat(Ordering.order(
                        new ExerciseIndex(new Columns(library)), List.of(candidate(library, end), candidate(library, root))))
                .extracting(Candidate::id)
                .containsExactly("z-root", "a-end");
    }

    @Test
    void withNothingToChooseBetweenTheOrderIsById() {
        assertThat(order(List.of(
                        Made.exercise("c").make(),
                        Made.exercise("a").make(),
                        Made.exercise("b").make())))
                .containsExactly("a", "b", "c");
    }

    /** An order exists only where nothing grows from itself; a cycle in the library would leave none. */
    @Test
    void nothingInTheLibraryGrowsFromItself() {
        for (Exercise exercise : Sample.LIBRARY.exercises().values()) {
            Set<String> roots = new ExerciseIndex(new Columns(Sample.LIBRARY)).growsFrom(exercise);
            for (String root : roots) {
                assertThat(new ExerciseIndex(new Columns(Sample.LIBRARY)).growsFrom(Sample.LIBRARY.exercise(root)))
                        .as("%s grows from %s", exercise.id(), root)
                        .doesNotContain(exercise.id());
            }
        }
    }
}
