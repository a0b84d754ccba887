package openbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openbook.Sample;
import openbook.library.model.Exercise;
import openbook.rules.NaiveScreening.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every three conditions at once, with and without the floor: what is allowed is what each of them alone allows, as the
 * naive screening says, and it is enough for every goal. Screening only; every pair goes through all in PromisesTest.
 */
class TriplesTest {
    private static final Columns COLUMNS = new Columns(Sample.LIBRARY);
    private static final List<Exercise> EXERCISES =
            List.copyOf(Sample.LIBRARY.exercises().values());

    @Test
    void threeConditionsWithholdWhatEachOfThemWithholdsAndLeaveEnough(TestReporter reporter) {
        var naive = new NaiveScreening();
        List<String> conditions = Sample.conditions();
        Map<String, BitSet> alone = new TreeMap<>();
        conditions.forEach(it -> alone.put(it, allowed(naive, Map.of(it, Set.of("left")), Set.of())));
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Set<String> limits : List.of(Set.<String>of(), Set.of("floor"))) {
            BitSet limited = allowed(naive, Map.of(), limits);
            for (int i = 0; i < conditions.size(); i++) {
                for (int j = i + 1; j < conditions.size(); j++) {
                    for (int k = j + 1; k < conditions.size(); k++) {
                        List<String> three = List.of(conditions.get(i), conditions.get(j), conditions.get(k));
                        BitSet expected = (BitSet) limited.clone();
                        three.forEach(it -> expected.and(alone.get(it)));
                        BitSet found = screened(three, limits);
                        if (!found.equals(expected)) {
                            wrong.add(three + " " + limits + " allow " + found + " and not " + expected);
                        }
                        for (String goal : Sample.goals()) {
                            cells++;
                            if (!isEnough(found, goal)) {
                                wrong.add(three + " " + limits + " leave too little for " + goal);
                            }
                        }
                    }
                }
            }
        }
        reporter.publishEntry("cells", String.valueOf(cells));
        assertThat(wrong).isEmpty();
        int n = conditions.size();
        assertThat(cells)
                .isEqualTo(n * (n - 1) * (n - 2) / 6 * 2 * Sample.goals().size());
    }

    private static BitSet allowed(NaiveScreening naive, Map<String, Set<String>> conditions, Set<String> limits) {
        var said = new Said(null, conditions, limits, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        var allowed = new BitSet();
        for (int i = 0; i < EXERCISES.size(); i++) {
            allowed.set(i, naive.answer(EXERCISES.get(i).id(), said).allowed());
        }
        return allowed;
    }

    private static BitSet screened(List<String> conditions, Set<String> limits) {
        String left = String.join(":left, ", conditions) + ":left";
        List<Verdict> verdicts = Screening.screen(
                        COLUMNS,
                        Sample.intake("{goals: [posture], conditions: [\"" + left.replace(", ", "\", \"")
                                + "\"], cannot: " + limits + "}"))
                .verdicts();
        var allowed = new BitSet();
        for (int i = 0; i < EXERCISES.size(); i++) {
            assertThat(verdicts.get(i).exercise()).isSameAs(EXERCISES.get(i));
            allowed.set(i, verdicts.get(i).allowed());
        }
        return allowed;
    }

    /** A breath or warm-up, two moves that loosen and one that strengthens, all of them for this goal. */
    private static boolean isEnough(BitSet allowed, String goal) {
        int begin = 0;
        int loosen = 0;
        int strengthen = 0;
        for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
            Exercise exercise = EXERCISES.get(i);
            if (exercise.goals().containsKey(goal)) {
                switch (exercise.phase()) {
                    case "breathing", "warm-up" -> begin++;
                    case "mobility" -> loosen++;
                    case "strength" -> strengthen++;
                    default -> {}
                }
            }
        }
        return begin >= 1 && loosen >= 2 && strengthen >= 1;
    }
}
