package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openbook.Sample;
import openbook.document.Schemas;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Changes;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.rules.NaiveScreening.Answer;
import openbook.rules.NaiveScreening.Said;
import openbook.rules.NaiveScreening.Whole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screening agrees with {@link NaiveScreening}, on every cell of the matrix and on random intakes. */
class OracleTest {
    private static final NaiveScreening NAIVE = new NaiveScreening();
    /** One for all intakes, as in a batch. */
    private static final Screening SCREENING = new Screening(Sample.LIBRARY);

    private static final int INTAKES = 100_000;

    private final List<String> differences = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyCellOfTheMatrixOnEitherSideAndOnNone() {
        int cells = 0;
        for (String condition : NAIVE.conditions.keySet()) {
            for (Set<String> sides :
                    List.of(Set.<String>of(), Set.of("left"), Set.of("right"), Set.of("left", "right"))) {
                cells += compare(new Said(
                        null, Map.of(condition, sides), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
            }
        }
        for (String limit : NAIVE.limits.keySet()) {
            cells += compare(new Said(null, Map.of(), Set.of(limit), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
        }
        assertThat(differences).isEmpty();
        assertThat(cells).isEqualTo((4 * NAIVE.conditions.size() + NAIVE.limits.size()) * NAIVE.exercises.size());
    }

    @Test
    @Tag("slow")
    void randomIntakes() {
        long cells = IntStream.range(0, INTAKES)
                .parallel()
                .map(i -> compare(random(new Random(20261128L * 1_000_003 + i))))
                .asLongStream()
                .sum();
        assertThat(differences).isEmpty();
        assertThat(cells).isEqualTo((long) INTAKES * NAIVE.exercises.size());
    }

    private static Said random(Random random) {
        Map<String, Set<String>> conditions = new TreeMap<>();
        for (String condition : some(NAIVE.conditions.keySet(), random, 5)) {
            conditions.put(condition, some(List.of("left", "right"), random, 3));
        }
        Set<String> clearable = new TreeSet<>(conditions.keySet());
        Set<String> redFlags = random.nextInt(4) == 0 ? some(NAIVE.redFlags.keySet(), random, 3) : Set.of();
        redFlags.stream()
                .filter(it -> NAIVE.redFlags.get(it).get("urgency").equals("clearance"))
                .forEach(clearable::add);
        Set<String> exclude = some(NAIVE.exercises.keySet(), random, 4);
        Set<String> overrides = some(NAIVE.exercises.keySet(), random, 4);
        overrides.removeAll(exclude);
        return new Said(
                random.nextInt(3) == 0 ? null : random.nextInt(100),
                conditions,
                some(NAIVE.limits.keySet(), random, 4),
                some(List.of("band", "roller"), random, 3),
                redFlags,
                clearable.isEmpty() ? Set.of() : some(clearable, random, 5),
                exclude,
                overrides);
    }

    /** Fewer than so many of some words, seldom the most. */
    private static Set<String> some(Collection<String> of, Random random, int below) {
        List<String> words = List.copyOf(of);
        Set<String> some = new TreeSet<>();
        for (int left = Math.min(random.nextInt(below), random.nextInt(below)); left > 0; left--) {
            some.add(words.get(random.nextInt(words.size())));
        }
        return some;
    }

    /** The intake as the reader would give it; what is read from text is held by the tests of the reader. */
    private static Intake intake(Said said) {
        Library library = Sample.LIBRARY;
        SortedSet<String> equipment = new TreeSet<>(library.vocabulary().household());
        equipment.addAll(said.equipment());
        return new Intake(
                Optional.empty(),
                Optional.ofNullable(said.age()),
                List.of(Objects.requireNonNull(library.goals().get("posture"))),
                Optional.empty(),
                said.conditions().entrySet().stream()
                        .map(it -> new Intake.Present(library.condition(it.getKey()), sides(it.getValue())))
                        .toList(),
                said.limits().stream().map(library.limits()::get).toList(),
                equipment,
                15,
                5,
                1,
                new Intake.RedFlagAnswer(
                        true,
                        said.redFlags().stream()
                                .map(library.redFlags().flags()::get)
                                .toList()),
                said.cleared().stream()
                        .map(it -> new Intake.Cleared(it, Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                said.exclude().stream().map(library::exercise).toList(),
                said.overrides().stream()
                        .map(it -> new Intake.TherapistOverride(library.exercise(it), "I know", "Dr. Lee"))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static SortedSet<Side> sides(Set<String> words) {
        SortedSet<Side> sides = new TreeSet<>();
        words.forEach(it -> sides.add(Side.valueOf(it.toUpperCase(Locale.ROOT))));
        return sides;
    }

    private int compare(Said said) {
        Screened screened = SCREENING.screen(intake(said));
        Whole whole = NAIVE.whole(said);
        check(said, "", whole, whole(whole, screened));
        for (Verdict verdict : screened.verdicts()) {
            check(said, verdict.exercise().id(), NAIVE.answer(verdict.exercise().id(), said), answer(verdict));
        }
        return screened.verdicts().size();
    }

    private void check(Said said, String exercise, Object naive, Object real) {
        if (!naive.equals(real) && differences.size() < 20) {
            differences.add(said + " " + exercise + "\n  naive " + naive + "\n  rules " + real + "\n");
        }
    }

    private static Whole whole(Whole naive, Screened screened) {
        return new Whole(
                screened.refusals().stream().map(Refusal::id).collect(Collectors.toCollection(TreeSet::new)),
                screened.pageSentences().stream().map(Phrase::id).collect(Collectors.toCollection(TreeSet::new)),
                screened.largePrint(),
                naive.told().stream()
                        .filter(id -> screened.notices().stream().anyMatch(it -> it.contains(id)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Answer answer(Verdict verdict) {
        Set<String> withheld = new TreeSet<>();
        for (Withholding withholding : verdict.withheld()) {
            withheld.add(
                    withholding instanceof Withholding.ByRule by
                            ? by.rule().id()
                            : withholding instanceof Withholding.ByLimit by
                                    ? by.limit().id()
                                    : withholding instanceof Withholding.BySide
                                            ? "side"
                                            : withholding instanceof Withholding.ByEquipment ? "equipment" : "veto");
        }
        return new Answer(
                withheld,
                verdict.allowed(),
                verdict.applied().stream()
                        .map(it -> it.rule().id() + (it.counts() ? "" : " set aside"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                changes(verdict.changes()),
                verdict.sentences().stream().map(Phrase::id).collect(Collectors.toCollection(TreeSet::new)),
                verdict.preference(),
                verdict.strongestPreference(),
                verdict.lieOn().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(""));
    }

    private static Map<String, Object> changes(Changes changes) {
        Map<String, Object> map = new TreeMap<>();
        flag(map, "range", "mid", changes.halfRange());
        changes.holdSecondsAtMost().ifPresent(it -> map.put("hold-seconds-at-most", it));
        changes.repetitionsAtMost().ifPresent(it -> map.put("repetitions-at-most", it));
        changes.setsAtMost().ifPresent(it -> map.put("sets-at-most", it));
        changes.restSecondsAtLeast().ifPresent(it -> map.put("rest-seconds-at-least", it));
        changes.armHeight().ifPresent(it -> map.put("arm-height", Schemas.kebab(it)));
        if (!changes.props().isEmpty()) {
            map.put(
                    "props",
                    changes.props().stream().map(Schemas::kebab).collect(Collectors.toCollection(TreeSet::new)));
        }
        flag(map, "support", "hand-hold", changes.handHold());
        flag(map, "resistance", "light", changes.lightResistance());
        flag(map, "lie", "good-side-down", changes.goodSideDown());
        flag(map, "handout", "large-print", changes.largePrint());
        return map;
    }

    private static void flag(Map<String, Object> map, String key, String value, boolean set) {
        if (set) {
            map.put(key, value);
        }
    }
}
