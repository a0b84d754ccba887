package openbook.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Named;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;

/** Every word of a library that an intake can use; built once for all intakes. */
record IntakeVocabulary(
        Library library,
        Names<Goal> goals,
        Names<Condition> conditions,
        Names<Limit> limits,
        Names<Exercise> exercises,
        Names<Item> equipment,
        Names<RedFlags.Flag> redFlags,
        Names<Protocol> protocols,
        Chart chart) {

    /** A piece of equipment. */
    record Item(String id, String name, List<String> also) implements Named {
        @Override
        public List<String> words() {
            return also;
        }
    }

    /** True if the word is known under this key of an intake; a condition may end with a side. */
    boolean knows(String key, String word) {
        return switch (key) {
            case "goals" -> goals.knows(word);
            case "conditions" -> conditions.knowsSided(word) || !chart.of(word).isUnknown();
            case "cannot" -> limits.knows(word);
            case "equipment" -> equipment.knows(word);
            case "red-flags" -> redFlags.knows(word);
            case "cleared" -> conditions.knows(word) || redFlags.knows(word);
            case "include", "exclude" -> exercises.knows(word);
            default -> false;
        };
    }

    /** The flag and word, such as "--goal golf-rotation"; empty if the word is unknown. */
    Optional<String> asFlag(String word) {
        for (Names<?> names : List.of(goals, conditions, limits, equipment, redFlags, exercises, protocols)) {
            if (names.knows(word)) {
                return Optional.of(names.flag() + " " + (word.indexOf(' ') < 0 ? word : "\"" + word + "\""));
            }
        }
        return conditions.knowsSided(word)
                        || Codes.isCode(word)
                        || chart.of(word).isOfConditions()
                ? Optional.of("--condition " + (word.indexOf(' ') < 0 ? word : "\"" + word + "\""))
                : Optional.empty();
    }

    /** The flag for this word if it is of another kind than the given names; else empty. */
    String asFlagElsewhere(String word, Names<?> names) {
        return asFlag(word)
                .filter(it -> !it.startsWith(names.flag() + " ")
                        && !it.startsWith("--include")
                        && !it.startsWith("--protocol"))
                .orElse("");
    }

    static IntakeVocabulary of(Library library) {
        SortedMap<String, Item> items = new TreeMap<>();
        for (String item : library.vocabulary().equipment()) {
            items.put(
                    item,
                    new Item(
                            item,
                            library.vocabulary().equipmentMeans(item),
                            library.vocabulary().equipmentAlso(item)));
        }
        return new IntakeVocabulary(
                library,
                new Names<>("a goal", "--goal", "openbook list goals", false, library.goals()),
                new Names<>("a condition", "--condition", "openbook list conditions", true, library.conditions()),
                new Names<>("a limit", "--cannot", "openbook list limits", false, library.limits()),
                new Names<>("an exercise", "--include", "openbook list exercises", false, library.exercises()),
                new Names<>("equipment", "--has", "openbook list equipment", false, items),
                new Names<>(
                        "a red flag",
                        "--red-flag",
                        "openbook list red-flags",
                        true,
                        library.redFlags().flags()),
                new Names<>("a protocol", "--protocol", "openbook list protocols", false, library.protocols()),
                new Chart(library));
    }
}
