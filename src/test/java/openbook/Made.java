package openbook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import openbook.intake.FlagIntake;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.model.Changes;
import openbook.library.model.ChartWords;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Match;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.model.Strength;

/**
 * Small made-up exercises, rules and libraries, for cases that the real content does not happen to have. Everything
 * that a case does not speak of is plain: mobility, level 1, goal posture, 1 set of 6 in 5 seconds each.
 */
public final class Made {
    private Made() {}

    /** The real library with other exercises and conditions. */
    public static Library library(Collection<Exercise> exercises, Condition... conditions) {
        Library real = Sample.LIBRARY;
        return new Library(
                real.vocabulary(),
                real.sources(),
                real.phrases(),
                real.goals(),
                real.stages(),
                real.limits(),
                real.redFlags(),
                real.everyone(),
                byId(exercises, Exercise::id),
                byId(List.of(conditions), Condition::id),
                new TreeMap<>(),
                ChartWords.NONE,
                "HASH",
                List.of());
    }

    private static <T> SortedMap<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, it -> it, (a, b) -> a, TreeMap::new));
    }

    /** An intake written as YAML, over any library. */
    public static Intake intake(Library library, String yaml) {
        return IntakeReader.read(library, Optional.of(new IntakeReader.Text("intake.yaml", yaml)), new FlagIntake());
    }

    public static Condition condition(String id, Rule... rules) {
        return new Condition(
                id,
                id,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Clearance.NONE,
                Optional.empty(),
                false,
                List.of(),
                List.of(rules));
    }

    public static Rule avoid(String id, String... all) {
        return rule(id, RuleKind.AVOID, Changes.NONE, 0, all);
    }

    public static Rule adapt(String id, Changes changes, String... all) {
        return rule(id, RuleKind.ADAPT, changes, 0, all);
    }

    public static Rule caution(String id, String... all) {
        return rule(id, RuleKind.CAUTION, Changes.NONE, 0, all);
    }

    public static Rule prefer(String id, int weight, String... all) {
        return rule(id, RuleKind.PREFER, Changes.NONE, weight, all);
    }

    private static Rule rule(String id, RuleKind kind, Changes changes, int weight, String... all) {
        return new Rule(
                id,
                kind,
                new Match(Set.of(all), Set.of(), Set.of()),
                changes,
                weight,
                Optional.empty(),
                "because of " + id,
                List.of("memory"),
                Strength.MEMORY,
                false);
    }

    public static Drill exercise(String id) {
        return new Drill(id);
    }

    /** An exercise in the making. */
    public static final class Drill {
        private final String id;
        private String phase = "mobility";
        private int level = 1;
        private Map<String, Integer> goals = Map.of("posture", 1);
        private Set<String> tags = Set.of("pos-sit", "load-none", "range-mid");
        private Exercise.Sides sides = Exercise.Sides.BOTH;
        private Exercise.Dose dose = new Exercise.Dose(1, 6, 0, 5, "slow", 7);
        private List<String> regressions = List.of();
        private List<String> progressions = List.of();

        private Drill(String id) {
            this.id = id;
        }

        public Drill phase(String it) {
            phase = it;
            return this;
        }

        public Drill level(int it) {
            level = it;
            return this;
        }

        /** What it does for the goal posture. */
        public Drill worth(int it) {
            goals = it == 0 ? Map.of() : Map.of("posture", it);
            return this;
        }

        public Drill tags(String... it) {
            tags = Set.of(it);
            return this;
        }

        public Drill sides(Exercise.Sides it) {
            sides = it;
            return this;
        }

        public Drill dose(int sets, int repetitions, int holdSeconds, int repetitionSeconds) {
            dose = new Exercise.Dose(sets, repetitions, holdSeconds, repetitionSeconds, "slow", 7);
            return this;
        }

        public Drill regressions(String... it) {
            regressions = List.of(it);
            return this;
        }

        public Drill progressions(String... it) {
            progressions = List.of(it);
            return this;
        }

        public Exercise make() {
            return new Exercise(
                    id,
                    id,
                    List.of(),
                    Exercise.Origin.LIBRARY,
                    phase,
                    level,
                    new TreeMap<>(goals),
                    new TreeSet<>(tags),
                    sides,
                    dose,
                    regressions,
                    progressions,
                    tags.stream()
                            .filter(it -> it.startsWith("equip-"))
                            .map(it -> it.substring("equip-".length()))
                            .sorted()
                            .toList(),
                    List.of(),
                    List.of(new Exercise.Step("Do " + id + ".", List.of(), List.of(), false, Optional.empty(), false)),
                    "Felt in " + id + ".",
                    List.of("Rushing."),
                    "Do less.",
                    "Do more.",
                    List.of("memory"),
                    Optional.empty());
        }
    }
}
