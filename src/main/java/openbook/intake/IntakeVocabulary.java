package openbook.intake;

import java.util.List;
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

/** Every word of a library that an intake can use; made once, however many intakes are read. */
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

    /** A piece of equipment, which is known by its id alone. */
    record Item(String id, String name) implements Named {
        @Override
        public List<String> also() {
            return List.of();
        }

        @Override
        public List<String> words() {
            return List.of();
        }
    }

    static IntakeVocabulary of(Library library) {
        SortedMap<String, Item> items = new TreeMap<>();
        for (String item : library.vocabulary().equipment()) {
            items.put(item, new Item(item, library.vocabulary().equipmentMeans(item)));
        }
        return new IntakeVocabulary(
                library,
                new Names<>("a goal", "openbook list goals", library.goals()),
                new Names<>("a condition", "openbook list conditions", library.conditions()),
                new Names<>("a limit", "openbook list limits", library.limits()),
                new Names<>("an exercise", "openbook list exercises", library.exercises()),
                new Names<>("equipment", "openbook list equipment", items),
                new Names<>(
                        "a red flag",
                        "openbook list red-flags",
                        library.redFlags().flags()),
                new Names<>("a protocol", "openbook list protocols", library.protocols()),
                new Chart(library));
    }
}
