package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Match;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.Rule;
import openbook.library.model.Source;
import openbook.library.model.Stages;
import openbook.library.model.UniversalAdvice;
import openbook.library.model.Vocabulary;
import openbook.library.read.LibraryFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the built-in library asks of itself beyond what the reader checks. All findings come at once. */
class LibraryHygieneTest {
    private static final Library LIBRARY = Sample.LIBRARY;
    private static final List<Rule> RULES = LIBRARY.conditions().values().stream()
            .flatMap(it -> it.rules().stream())
            .toList();
    private static final Set<String> LYING_OR_KNEELING =
            Set.of("pos-supine", "pos-prone", "pos-side", "pos-quad", "pos-kneel");

    private final List<String> findings = new ArrayList<>();

    private void expect(boolean fine, String finding) {
        if (!fine) {
            findings.add(finding);
        }
    }

    @AfterEach
    void nothingWasFound() {
        assertThat(findings).isEmpty();
    }

    private static Collection<Exercise> exercises() {
        return LIBRARY.exercises().values();
    }

    private static Stream<Match> matches() {
        return Stream.of(
                        RULES.stream().map(Rule::match),
                        LIBRARY.limits().values().stream().map(Limit::avoid),
                        LIBRARY.limits().values().stream().map(Limit::sayOn),
                        LIBRARY.everyone().sentences().stream().map(UniversalAdvice.Sentence::match))
                .flatMap(it -> it);
    }

    private static Set<String> tagsOf(Stream<Match> matches) {
        return matches.flatMap(it -> Stream.of(it.all(), it.any(), it.none()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleMatchesAnExerciseOrIsAGuardAndMatchesNone() {
        for (Rule rule : RULES) {
            boolean matches = exercises().stream().anyMatch(it -> rule.match().test(it.tags()));
            expect(matches || rule.guard(), rule.id() + " matches no exercise and is not marked as a guard");
            expect(!matches || !rule.guard(), rule.id() + " is marked as a guard and matches an exercise");
        }
    }

    @Test
    void everyTagIsCarriedByAnExerciseOrAskedForByAGuard() {
        Set<String> carried =
                exercises().stream().flatMap(it -> it.tags().stream()).collect(Collectors.toSet());
        Set<String> guarded = tagsOf(RULES.stream().filter(Rule::guard).map(Rule::match));
        for (String tag : LIBRARY.vocabulary().tags().keySet()) {
            expect(carried.contains(tag) || guarded.contains(tag), tag + " is carried by no exercise");
        }
    }

    @Test
    void everyTagIsAskedForOrStandsForEquipmentOrForTheOrderOfARoutine() {
        Vocabulary words = LIBRARY.vocabulary();
        Set<String> asked = tagsOf(matches());
        asked.addAll(words.movements());
        asked.addAll(words.supported());
        asked.addAll(words.last());
        for (String tag : words.tags().keySet()) {
            expect(asked.contains(tag) || tag.startsWith("equip-"), tag + " is asked for by nothing");
        }
    }

    @Test
    void everyPhraseIsSaidOrIsAGuardThatIsNotSaid() {
        UniversalAdvice everyone = LIBRARY.everyone();
        Set<String> said = new HashSet<>(Set.of(
                everyone.clearanceSay(),
                everyone.nothingSafeSay(),
                everyone.ages().youngerSay()));
        RULES.forEach(it -> it.say().ifPresent(said::add));
        LIBRARY.conditions().values().forEach(it -> said.addAll(it.pageSentences()));
        LIBRARY.limits().values().forEach(it -> it.say().ifPresent(said::add));
        everyone.sentences().forEach(it -> said.add(it.say()));
        for (Phrase phrase : LIBRARY.phrases().values()) {
            expect(
                    said.contains(phrase.id()) != phrase.guard(),
                    phrase.id() + (phrase.guard() ? " is a guard and said" : " is never said"));
        }
    }

    @Test
    void everySourceIsCitedOrIsAGuardThatIsNotCited() {
        Set<String> cited = new HashSet<>();
        RULES.forEach(it -> cited.addAll(it.sources()));
        exercises().forEach(it -> cited.addAll(it.sources()));
        LIBRARY.goals().values().forEach(it -> cited.addAll(it.sources()));
        LIBRARY.redFlags().flags().values().forEach(it -> cited.addAll(it.sources()));
        LIBRARY.everyone().sentences().forEach(it -> cited.addAll(it.sources()));
        LIBRARY.conditions().values().forEach(it -> it.stop().ifPresent(stop -> cited.addAll(stop.sources())));
        for (Source source : LIBRARY.sources().values()) {
            expect(
                    cited.contains(source.id()) != source.guard(),
                    source.id() + (source.guard() ? " is a guard and cited" : " is never cited"));
        }
    }

    @Test
    void everyGroupPhaseAndLevelIsUsed() {
        for (String group : LIBRARY.vocabulary().groups().keySet()) {
            expect(
                    LIBRARY.vocabulary().tags().values().stream()
                            .anyMatch(it -> it.group().equals(group)),
                    group + " has no tag");
        }
        for (RedFlags.Group group : LIBRARY.redFlags().groups()) {
            expect(
                    LIBRARY.redFlags().flags().values().stream()
                            .anyMatch(it -> it.group().equals(group.id())),
                    group + " has no flag");
        }
        for (Stages.Phase phase : LIBRARY.stages().phases()) {
            expect(exercises().stream().anyMatch(it -> it.phase().equals(phase.id())), phase + " has no exercise");
        }
        for (Stages.Stage stage : LIBRARY.stages().stages().values()) {
            List<String> phases =
                    stage.quotas().stream().flatMap(it -> it.phases().stream()).toList();
            expect(new HashSet<>(phases).size() == phases.size(), stage.name() + " counts a phase twice");
            expect(phases.size() == LIBRARY.stages().phases().size(), stage.name() + " leaves out a phase");
            stage.levels()
                    .keySet()
                    .forEach(level -> expect(
                            exercises().stream().anyMatch(it -> it.level() == level),
                            "level " + level + " has no exercise"));
        }
    }

    @Test
    void everyExerciseServesAGoalAndIsOfALevelThatSomeStageOffers() {
        Set<Integer> offered = LIBRARY.stages().stages().values().stream()
                .flatMap(it -> it.levels().keySet().stream())
                .collect(Collectors.toSet());
        for (Exercise exercise : exercises()) {
            expect(!exercise.goals().isEmpty(), exercise.id() + " serves no goal");
            expect(offered.contains(exercise.level()), exercise.id() + " is of a level that no stage offers");
        }
    }

    @Test
    void everyLyingOrKneelingExerciseSaysWhereItCanBeDone() {
        for (Exercise exercise : exercises()) {
            boolean low = exercise.tags().stream().anyMatch(LYING_OR_KNEELING::contains);
            boolean placed =
                    exercise.tags().contains("needs-floor") || exercise.tags().contains("bed-ok");
            expect(!low || placed, exercise.id() + " lies or kneels and names no place");
        }
    }

    @Test
    void progressionsAndRegressionsNeverLeadBackAndNeverToTheWrongLevel() {
        findCycles("progressions", Exercise::progressions);
        findCycles("regressions", Exercise::regressions);
        for (Exercise exercise : exercises()) {
            exercise.progressions()
                    .forEach(it -> expect(
                            LIBRARY.exercise(it).level() >= exercise.level(),
                            exercise.id() + " grows into the easier " + it));
            exercise.regressions()
                    .forEach(it -> expect(
                            LIBRARY.exercise(it).level() <= exercise.level(),
                            exercise.id() + " is eased by the harder " + it));
            expect(!exercise.regressions().contains(exercise.id()), exercise.id() + " is its own regression");
        }
    }

    private void findCycles(String what, Function<Exercise, List<String>> next) {
        for (Exercise exercise : exercises()) {
            Set<String> reached = new TreeSet<>();
            List<String> toVisit = new ArrayList<>(next.apply(exercise));
            while (!toVisit.isEmpty()) {
                String id = toVisit.remove(0);
                if (reached.add(id)) {
                    toVisit.addAll(next.apply(LIBRARY.exercise(id)));
                }
            }
            expect(!reached.contains(exercise.id()), "the " + what + " of " + exercise.id() + " lead back to it");
        }
    }

    @Test
    void noNameMeansTwoThings() {
        findSharedNames("exercise", LIBRARY.exercises(), it -> names(it.id(), it.name(), it.also()));
        findSharedNames("condition", LIBRARY.conditions(), it -> names(it.id(), it.name(), it.also()));
        findSharedNames("goal", LIBRARY.goals(), it -> names(it.id(), it.name(), it.also()));
    }

    private static List<String> names(String id, String name, List<String> also) {
        return Stream.concat(Stream.of(id.replace('-', ' '), name), also.stream())
                .map(String::toLowerCase)
                .distinct()
                .toList();
    }

    private <T> void findSharedNames(String kind, Map<String, T> things, Function<T, List<String>> names) {
        Map<String, String> owners = new TreeMap<>();
        things.forEach((id, thing) -> names.apply(thing).forEach(name -> {
            String owner = owners.putIfAbsent(name, id);
            expect(owner == null, kind + " \"" + name + "\" is a name of " + owner + " and of " + id);
        }));
    }

    @Test
    void noConditionSaysTheSameThingTwice() {
        for (Condition condition : LIBRARY.conditions().values()) {
            Set<List<Object>> seen = new HashSet<>();
            condition
                    .rules()
                    .forEach(it -> expect(
                            seen.add(List.of(it.kind(), it.match(), it.changes(), it.say())),
                            it.id() + " repeats an earlier rule"));
        }
    }

    @Test
    void everySentenceEndsAsOneAndHoldsNoOddCharacter() {
        Pattern sentence = Pattern.compile("[A-Z][ -~]*[.?!]");
        sentences()
                .forEach((where, said) -> said.forEach(one ->
                        expect(sentence.matcher(one).matches() && !one.contains("  "), where + " says: " + one)));
    }

    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> all = new TreeMap<>();
        exercises().forEach(it -> {
            List<String> said = new ArrayList<>(it.mistakes());
            it.steps().forEach(step -> said.add(step.say()));
            said.addAll(List.of(it.feel(), it.makeEasier(), it.makeHarder()));
            all.put(it.id(), said);
        });
        LIBRARY.phrases().values().forEach(it -> all.put("phrase " + it.id(), List.of(it.say())));
        LIBRARY.phrases()
                .values()
                .forEach(phrase -> phrase.sided().ifPresent(it -> all.put("side of " + phrase.id(), List.of(it))));
        LIBRARY.goals().values().forEach(it -> all.put("goal " + it.id(), it.why()));
        LIBRARY.redFlags().flags().values().forEach(it -> all.put("red flag " + it.id(), List.of(it.ask(), it.say())));
        RULES.forEach(it -> all.put("rule " + it.id(), List.of(it.because())));
        return all;
    }

    @Test
    void everyFileIsCleanText() {
        LibraryFiles.builtIn().forEach((file, text) -> {
            expect(text.endsWith("\n") && !text.endsWith("\n\n"), file + " does not end with one line break");
            expect(text.indexOf('\r') < 0 && text.indexOf('\t') < 0, file + " holds a tab or a carriage return");
            expect(text.lines().noneMatch(it -> it.endsWith(" ")), file + " has a line that ends with a space");
            expect(text.chars().allMatch(it -> it < 128), file + " holds more than ASCII");
        });
    }
}
