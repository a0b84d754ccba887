package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openbook.Made;
import openbook.Sample;
import openbook.library.model.Changes;
import openbook.library.model.Exercise;
import openbook.rules.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The choice against one that tries every set of exercises there is. */
class ExactSelectionTest {
    /** Some are the beginning of others, as in the library, where a tie is easily broken wrongly. */
    private static final List<String> NAMES = List.of(
            "arch",
            "arch-low",
            "arch-low-bed",
            "arc",
            "bend",
            "bend-2",
            "bends",
            "reach",
            "reach-up",
            "turn",
            "turn-bed",
            "turns");

    /** The ids of all cases, sorted: the rows of the library that they would be in. */
    private static final List<String> ROWS = Stream.concat(
                    NAMES.stream(), Stream.of("a", "b", "good", "pick", "turn-a", "turn-b"))
            .sorted()
            .toList();

    private static final List<String> MOVEMENTS = List.of("turning", "bending", "arching");

    /** A question: groups, the most exercises, the seconds, the cost of a repeated movement. */
    private record Case(List<ExactSelection.Group> groups, int most, int seconds, int cost) {
        Optional<PartialSelection> answer() {
            return ExactSelection.best(groups, most, seconds, cost);
        }
    }

    /** A set of exercises, by group and id. */
    private record Found(int value, List<List<String>> ids) {}

    private static Candidate candidate(String id, int value, int seconds, boolean picked, String... movements) {
        Exercise exercise = Made.exercise(id).make();
        var verdict = new Verdict(
                exercise, List.of(), Optional.empty(), List.of(), Changes.NONE, List.of(), 0, 0, Optional.empty());
        var dose = PlannedDose.of(verdict, Sample.LIBRARY.stages().settings());
        int bits = 0;
        for (String movement : movements) {
            bits |= 1 << MOVEMENTS.indexOf(movement);
        }
        return new Candidate(ROWS.indexOf(id), verdict, dose, value, picked, seconds, bits);
    }

    private static Case random(int seed) {
        var random = new Random(seed);
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        Iterator<String> name = names.subList(0, 4 + random.nextInt(9)).iterator();
        List<ExactSelection.Group> groups = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int left = i == number - 1 ? NAMES.size() : 1 + random.nextInt(5);
                    left > 0 && name.hasNext();
                    left--) {
                List<String> movements = new ArrayList<>(MOVEMENTS);
                Collections.shuffle(movements, random);
                candidates.add(candidate(
                        name.next(),
                        random.nextInt(4),
                        60 + 30 * random.nextInt(4),
                        random.nextInt(10) == 0,
                        movements.subList(0, 1 + random.nextInt(2)).toArray(String[]::new)));
            }
            int atLeast = random.nextInt(3);
            groups.add(new ExactSelection.Group(candidates, atLeast, atLeast + random.nextInt(3)));
        }
        return new Case(groups, 1 + random.nextInt(6), 60 * (1 + random.nextInt(10)), random.nextInt(3));
    }

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    /** Every set of exercises, one by one. */
    private static Optional<Found> byTryingAll(Case question) {
        List<Candidate> all = question.groups().stream()
                .flatMap(it -> it.candidates().stream())
                .toList();
        @Nullable Found best = null;
        for (int set = 0; set < 1 << all.size(); set++) {
            Set<Candidate> chosen = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i) % 2 == 1) {
                    chosen.add(all.get(i));
                }
            }
            Found found = valued(question, chosen);
            if (found != null && (best == null || better(found, best))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Found valued(Case question, Set<Candidate> chosen) {
        int time = chosen.stream().mapToInt(Candidate::seconds).sum();
        if (chosen.size() > question.most() || time > question.seconds()) {
            return null;
        }
        int value = 0;
        List<List<String>> ids = new ArrayList<>();
        for (ExactSelection.Group group : question.groups()) {
            List<Candidate> here =
                    group.candidates().stream().filter(chosen::contains).toList();
            if (here.size() < group.atLeast() || here.size() > group.atMost()) {
                return null;
            }
            Map<String, Integer> times = new HashMap<>();
            for (Candidate one : here) {
                value += one.value() + (one.picked() ? 1000 : 0);
                for (String movement : MOVEMENTS) {
                    if ((one.movements() >> MOVEMENTS.indexOf(movement)) % 2 == 1) {
                        times.merge(movement, 1, Integer::sum);
                    }
                }
            }
            // The second of a movement loses the cost once, the third twice: 0 + 1 + ... + (n - 1).
            for (int n : times.values()) {
                value -= question.cost() * n * (n - 1) / 2;
            }
            ids.add(here.stream().map(Candidate::id).sorted().toList());
        }
        return new Found(value, ids);
    }

    private static boolean better(Found one, Found other) {
        if (one.value() != other.value()) {
            return one.value() > other.value();
        }
        for (int i = 0; i < one.ids().size(); i++) {
            int order = compare(one.ids().get(i), other.ids().get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** Like words in a dictionary, ids for letters, but the longer of two that begin alike comes first. */
    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return other.size() - one.size();
    }

    private static List<List<String>> idsByGroup(Case question, PartialSelection part) {
        return question.groups().stream()
                .map(group -> part.members().stream()
                        .filter(group.candidates()::contains)
                        .map(Candidate::id)
                        .sorted()
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherSetWithinTheLimitsIsWorthMoreAndTiesGoById(int seed) {
        Case question = random(seed);
        Optional<Found> best = byTryingAll(question);
        Optional<Found> answer = question.answer().map(part -> new Found(part.value(), idsByGroup(question, part)));
        assertThat(answer).isEqualTo(best);
    }

    @Test
    void theRandomCasesHaveAnswersAndNone() {
        long answered =
                seeds().filter(seed -> random(seed).answer().isPresent()).count();
        assertThat(answered).isBetween(200L, 500L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfCandidatesChangesNothing(int seed) {
        Case question = random(seed);
        List<ExactSelection.Group> shuffled = question.groups().stream()
                .map(group -> {
                    List<Candidate> candidates = new ArrayList<>(group.candidates());
                    Collections.reverse(candidates);
                    return new ExactSelection.Group(candidates, group.atLeast(), group.atMost());
                })
                .toList();
        var other = new Case(shuffled, question.most(), question.seconds(), question.cost());
        assertThat(other.answer().map(PartialSelection::members))
                .isEqualTo(question.answer().map(PartialSelection::members));
    }

    @Test
    void aSecondOfTheSameMovementGivesWayToOneOfAnotherThatIsWorthALittleLess() {
        List<Candidate> candidates = List.of(
                candidate("turn-a", 5, 60, false, "turning"),
                candidate("turn-b", 4, 60, false, "turning"),
                candidate("bend", 3, 60, false, "bending"));
        var group = List.of(new ExactSelection.Group(candidates, 2, 2));
        assertThat(ExactSelection.best(group, 5, 600, 2).orElseThrow().members())
                .extracting(Candidate::id)
                .containsExactly("bend", "turn-a");
        assertThat(ExactSelection.best(group, 5, 600, 0).orElseThrow().members())
                .extracting(Candidate::id)
                .containsExactly("turn-a", "turn-b");
    }

    @Test
    void aPickIsLeftOutOnlyWhereItCannotFit() {
        List<Candidate> candidates =
                List.of(candidate("good", 9, 60, false, "turning"), candidate("pick", 0, 120, true, "turning"));
        var group = List.of(new ExactSelection.Group(candidates, 1, 1));
        assertThat(ExactSelection.best(group, 1, 120, 2).orElseThrow().members())
                .extracting(Candidate::id)
                .containsExactly("pick");
        assertThat(ExactSelection.best(group, 1, 119, 2).orElseThrow().members())
                .extracting(Candidate::id)
                .containsExactly("good");
    }

    @Test
    void nothingIsChosenWhereTheFewestDoNotFit() {
        var group = List.of(new ExactSelection.Group(
                List.of(candidate("a", 1, 60, false, "turning"), candidate("b", 1, 60, false, "turning")), 2, 2));
        assertThat(ExactSelection.best(group, 2, 120, 2)).isPresent();
        assertThat(ExactSelection.best(group, 2, 119, 2)).isEmpty();
        assertThat(ExactSelection.best(group, 1, 600, 2)).isEmpty();
    }
}
