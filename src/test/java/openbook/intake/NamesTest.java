package openbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openbook.Sample;
import openbook.document.Diagnostic;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.library.model.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things are found by id, by name and by any other word for them, however they are typed. */
class NamesTest {
    private record Fruit(String id, List<String> also) implements Named {
        @Override
        public String name() {
            return "the " + id;
        }

        @Override
        public List<String> words() {
            return also;
        }
    }

    private static final Names<Fruit> FRUIT = names(Map.of(
            "green-apple", List.of("Granny Smith", "tart one"),
            "pear", List.of("Williams", "soft one", "green apple"),
            "plum", List.of("Soft  One")));

    private static Names<Fruit> names(Map<String, List<String>> words) {
        var byId = new TreeMap<String, Fruit>();
        words.forEach((id, also) -> byId.put(id, new Fruit(id, also)));
        return new Names<>("a fruit", "--fruit", "fruit list", false, byId);
    }

    private static String find(Names<Fruit> names, String typed) {
        var problems = new Diagnostics();
        Optional<String> found = names.find(new RawIntake.Word(typed, SourceLocation.flag("--fruit", typed)), problems)
                .map(Fruit::id);
        assertThat(found.isPresent()).isEqualTo(problems.count() == 0);
        return found.orElseGet(() -> {
            Diagnostic problem = problems.sorted().get(0);
            return problem.sentence() + " / " + problem.hint();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pear, pear",
        "PEAR, pear",
        "green-apple, green-apple",
        "Green Apple, green-apple", // an id goes before another thing's name
        "green_apple, green-apple",
        "'  green  apple ', green-apple",
        "granny smith, green-apple",
        "GRANNY-SMITH, green-apple",
        "tart one, green-apple",
        "williams, pear",
    })
    void aThingIsFound(String typed, String id) {
        assertThat(find(FRUIT, typed)).isEqualTo(id);
        assertThat(FRUIT.knows(typed)).isTrue();
    }

    @Test
    void aWordForTwoThingsAsksWhichOneIsMeant() {
        assertThat(find(FRUIT, "soft one"))
                .isEqualTo("\"soft one\" could mean several; say which one. / it could be: pear (the pear)\n"
                        + "               plum (the plum)");
        assertThat(FRUIT.knows("soft one")).isTrue();
    }

    @Test
    void anUnknownWordIsAnsweredWithTheNearestIdsAndAllThatIsAllowed() {
        assertThat(find(FRUIT, "plumm"))
                .isEqualTo("\"plumm\" is not a fruit. / did you mean plum? allowed: green-apple, pear, plum");
        assertThat(find(FRUIT, "qqqqqq")).isEqualTo("\"qqqqqq\" is not a fruit. / allowed: green-apple, pear, plum");
        assertThat(FRUIT.knows("plumm")).isFalse();
    }

    @Test
    void aGuessAtAnotherWordNamesTheIdThatItStandsFor() {
        assertThat(find(FRUIT, "granny smit")).contains("did you mean green-apple?");
        assertThat(find(FRUIT, "soft on")).contains("did you mean pear or plum?");
    }

    @Test
    void aLongListIsNotPrintedButSaidWhereItIs() {
        Map<String, List<String>> many = new TreeMap<>();
        List.of("abcdefghijklmnop".split("")).forEach(it -> many.put("fruit-" + it, List.of()));
        assertThat(find(names(many), "qqqqqq")).isEqualTo("\"qqqqqq\" is not a fruit. / \"fruit list\" shows all.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pea", "pears", "the pear", "", " "})
    void aPartOfAWordIsNoWord(String typed) {
        assertThat(FRUIT.knows(typed)).isFalse();
    }

    @Test
    void everyNameAndOtherWordOfTheLibraryIsUnderstoodInAnyCase() {
        List<String> wrong = new ArrayList<>();
        Sample.LIBRARY
                .goals()
                .values()
                .forEach(goal -> words(goal.id(), goal.name(), goal.also()).forEach(word -> {
                    Intake intake = Asked.with("goals: [" + quoted(word) + "]").intake();
                    if (!intake.goals().equals(List.of(goal))) {
                        wrong.add(word);
                    }
                }));
        Sample.LIBRARY
                .conditions()
                .values()
                .forEach(it -> words(it.id(), it.name(), it.also()).forEach(word -> {
                    if (!Asked.posture("conditions: [" + quoted(word) + "]")
                            .conditions()
                            .contains(it.id())) {
                        wrong.add(word);
                    }
                }));
        Sample.LIBRARY
                .exercises()
                .values()
                .forEach(it -> words(it.id(), it.name(), it.also()).forEach(word -> {
                    if (!Asked.posture("include: [" + quoted(word) + "]")
                            .intake()
                            .include()
                            .equals(List.of(it))) {
                        wrong.add(word);
                    }
                }));
        Sample.LIBRARY
                .limits()
                .values()
                .forEach(it -> words(it.id(), it.plain(), List.of("cannot " + it.id()))
                        .forEach(word -> {
                            if (!Asked.posture("cannot: [" + quoted(word) + "]")
                                    .intake()
                                    .limits()
                                    .equals(List.of(it))) {
                                wrong.add(word);
                            }
                        }));
        assertThat(wrong).isEmpty();
    }

    private static List<String> words(String id, String name, List<String> also) {
        List<String> words = new ArrayList<>(also);
        words.add(name);
        words.add(id);
        words.add(id.replace('-', ' '));
        words.addAll(words.stream().map(String::toUpperCase).toList());
        return words;
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "''") + "'";
    }
}
