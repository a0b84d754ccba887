package openbook.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.Sample;
import openbook.intake.Intake;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A batch has one planner for thousands of patients, and it keeps what it worked out. Whatever a patient or a therapist
 * said, nobody else may get it.
 */
@Tag("slow")
class ManyPatientsTest {
    private static final int PATIENTS = 4_000;

    /** Every third has something from the therapist. */
    private static String yaml(Random random) {
        var yaml = new StringBuilder("goals: " + some(Sample.goals(), random, 1, 2) + "\n");
        List<String> conditions = new ArrayList<>();
        for (String id : some(Sample.LIBRARY.conditions().keySet(), random, 0, 2)) {
            boolean sided = Sample.LIBRARY.condition(id).hasSide();
            conditions.add("'" + id + (sided ? List.of("", ":left", ":right").get(random.nextInt(3)) : "") + "'");
        }
        yaml.append("conditions: ").append(conditions).append('\n');
        yaml.append("cannot: ").append(some(Sample.limits(), random, 0, 2)).append('\n');
        yaml.append("equipment: ")
                .append(some(List.of("band", "roller"), random, 0, 2))
                .append('\n');
        yaml.append("stage: ").append(1 + random.nextInt(3)).append('\n');
        yaml.append("red-flags: none\n");
        if (random.nextInt(2) == 0) {
            yaml.append("age: ").append(15 + random.nextInt(80)).append('\n');
            yaml.append("minutes: ").append(3 + random.nextInt(25)).append('\n');
            yaml.append("exercises: ").append(3 + random.nextInt(6)).append('\n');
        }
        if (random.nextInt(8) == 0) {
            yaml.append("protocol: ")
                    .append(some(Sample.LIBRARY.protocols().keySet(), random, 1, 1)
                            .iterator()
                            .next())
                    .append('\n');
        }
        if (random.nextInt(3) == 0) {
            Set<String> include = some(Sample.LIBRARY.exercises().keySet(), random, 0, 1);
            Set<String> exclude = some(Sample.LIBRARY.exercises().keySet(), random, 0, 6);
            exclude.removeAll(include);
            yaml.append("include: ").append(include).append('\n');
            yaml.append("exclude: ").append(exclude).append('\n');
            yaml.append("cleared: ")
                    .append(some(Sample.LIBRARY.conditions().keySet(), random, 0, 2))
                    .append('\n');
            yaml.append("override: ")
                    .append(some(Sample.LIBRARY.exercises().keySet(), random, 0, 2).stream()
                            .map(id -> "{exercise: " + id + ", because: seen, by: Dr. " + random.nextInt(9) + "}")
                            .toList())
                    .append('\n');
        }
        return yaml.toString();
    }

    private static Set<String> some(Collection<String> words, Random random, int least, int most) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return new TreeSet<>(shuffled.subList(0, least + random.nextInt(most - least + 1)));
    }

    @Test
    void onePlannerGivesEveryoneWhatAPlannerOfTheirOwnWould() {
        var random = new Random(20261128);
        List<String> patients = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            patients.add(yaml(random));
        }
        // Some of them come a second time, and meet what was kept of themselves; two threads take them in any order.
        patients.addAll(List.copyOf(patients.subList(0, PATIENTS / 4)));
        Collections.shuffle(patients, random);
        List<Intake> intakes = patients.stream().map(Sample::intake).toList();
        var shared = new Planner(Sample.LIBRARY);
        List<Outcome> outcomes = intakes.parallelStream().map(shared::plan).toList();
        Map<Class<?>, Long> kinds =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::getClass, Collectors.counting()));
        assertThat(kinds.values()).as(kinds.toString()).hasSize(3).allMatch(it -> it > 100);
        for (int i = 0; i < patients.size(); i++) {
            Outcome own = Planner.plan(Sample.LIBRARY, intakes.get(i));
            assertThat(outcomes.get(i).equals(own)).as(patients.get(i)).isTrue();
        }
    }
}
