package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.library.Condition;
import openbook.library.Exercise;
import openbook.library.Goal;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Protocol;
import openbook.library.RedFlags;

/** Every word of a library that an intake can use; made once, however many intakes are read. */
record Dictionary(
        Library library,
        Names<Goal> goals,
        Names<Condition> conditions,
        Names<Limit> limits,
        Names<Exercise> exercises,
        Names<String> equipment,
        Names<RedFlags.Flag> redFlags,
        Names<Protocol> protocols) {

    static Dictionary of(Library library) {
        var goals = new Names<Goal>(
                "a goal", "openbook list goals", library.goals(), Goal::name, it -> with(it.name(), it.also()));
        var conditions = new Names<Condition>(
                "a condition",
                "openbook list conditions",
                library.conditions(),
                Condition::name,
                it -> with(it.name(), it.also()));
        var limits = new Names<Limit>(
                "a limit",
                "openbook list limits",
                library.limits(),
                Limit::plain,
                it -> List.of(it.plain(), "cannot " + it.id()));
        var exercises = new Names<Exercise>(
                "an exercise",
                "openbook list exercises",
                library.exercises(),
                Exercise::name,
                it -> with(it.name(), it.also()));
        SortedMap<String, String> items = new TreeMap<>();
        library.vocabulary().equipment().forEach(item -> items.put(item, item));
        var equipment = new Names<String>(
                "equipment",
                "openbook list equipment",
                items,
                it -> library.vocabulary().equipmentMeans(it),
                it -> List.of());
        var redFlags = new Names<RedFlags.Flag>(
                "a red flag",
                "openbook list red-flags",
                library.redFlags().flags(),
                RedFlags.Flag::ask,
                it -> List.of());
        var protocols = new Names<Protocol>(
                "a protocol",
                "openbook list protocols",
                library.protocols(),
                Protocol::name,
                it -> with(it.name(), it.also()));
        return new Dictionary(library, goals, conditions, limits, exercises, equipment, redFlags, protocols);
    }

    private static List<String> with(String name, List<String> also) {
        List<String> all = new ArrayList<>(also);
        all.add(name);
        return all;
    }
}
