package openbook.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.document.Schemas;
import openbook.library.model.Library;
import openbook.library.model.Protocol;
import org.jspecify.annotations.Nullable;

/** {@code openbook list}: lists the words that other commands accept. */
final class ListCommand extends LibraryCommand {
    private static final List<String> NAMES = List.of(
            "conditions",
            "equipment",
            "exercises",
            "goals",
            "limits",
            "phrases",
            "protocols",
            "red-flags",
            "sources",
            "stages",
            "tags");
    private static final int LISTED_CODES = 5;

    private final Parameter<String> what = syntax().word(
                    "WHAT",
                    "goals, conditions, limits, exercises, equipment, protocols, red-flags, stages, tags, phrases or"
                            + " sources.")
            .completing(Completion.ofWords(NAMES));

    ListCommand(Console console) {
        super(console);
    }

    @Override
    Usage usage() {
        return new Usage("""
                  openbook list
                  openbook list conditions
                """, "Lists the words that the other commands take.");
    }

    @Override
    ExitCode execute() {
        Map<String, TextTable> lists = lists(library());
        if (what.typed().isEmpty()) {
            var counts = new TextTable();
            lists.forEach((name, table) -> counts.row(
                    "openbook list " + name,
                    table.size() + " " + (table.size() == 1 ? name.replaceAll("s$", "") : name)));
            console().out().print(counts);
            return ExitCode.DONE;
        }
        String name = Lookalikes.plain(what.get()).replace(' ', '-');
        @Nullable TextTable table = lists.containsKey(name) ? lists.get(name) : lists.get(name + "s");
        if (table == null) {
            var words = new ClosedVocabulary("something that can be listed", lists.keySet());
            throw TextFiles.problem("list", words.unknown(what.get()), words.hint(what.get()));
        }
        console().out().print(table);
        return ExitCode.DONE;
    }

    /** Returns the ids of each list, for completion. */
    static Map<String, SortedSet<String>> ids(Library library) {
        Map<String, SortedSet<String>> ids = new TreeMap<>();
        ids.put("goals", new TreeSet<>(library.goals().keySet()));
        ids.put("conditions", new TreeSet<>(library.conditions().keySet()));
        ids.put("limits", new TreeSet<>(library.limits().keySet()));
        ids.put("exercises", new TreeSet<>(library.exercises().keySet()));
        ids.put("equipment", new TreeSet<>(library.vocabulary().equipment()));
        ids.put("protocols", new TreeSet<>(library.protocols().keySet()));
        ids.put("red-flags", new TreeSet<>(library.redFlags().flags().keySet()));
        ids.put("tags", new TreeSet<>(library.vocabulary().tags().keySet()));
        ids.put("phrases", new TreeSet<>(library.phrases().keySet()));
        ids.put("sources", new TreeSet<>(library.sources().keySet()));
        return ids;
    }

    private static Map<String, TextTable> lists(Library library) {
        Map<String, TextTable> lists = new TreeMap<>();
        var goals = new TextTable();
        library.goals().values().forEach(it -> goals.row(it.id(), it.name()));
        lists.put("goals", goals);
        var conditions = new TextTable();
        library.conditions()
                .values()
                .forEach(it -> conditions.row(
                        it.id(), "clearance: " + Schemas.kebab(it.clearance()), firstCodes(it.codes()), it.name()));
        lists.put("conditions", conditions);
        var limits = new TextTable();
        library.limits().values().forEach(it -> limits.row(it.id(), it.plain()));
        lists.put("limits", limits);
        var exercises = new TextTable();
        library.exercises()
                .values()
                .forEach(it -> exercises.row(it.id(), it.phase(), "level " + it.level(), it.name()));
        lists.put("exercises", exercises);
        var equipment = new TextTable();
        var words = library.vocabulary();
        words.equipment()
                .forEach(it -> equipment.row(
                        it, words.household().contains(it) ? "household" : "--has " + it, words.equipmentMeans(it)));
        lists.put("equipment", equipment);
        var protocols = new TextTable();
        library.protocols().values().forEach(it -> protocols.row(it.id(), "stages " + stages(it), it.name()));
        lists.put("protocols", protocols);
        var redFlags = new TextTable();
        library.redFlags().flags().values().forEach(it -> redFlags.row(it.id(), Schemas.kebab(it.urgency()), it.ask()));
        lists.put("red-flags", redFlags);
        var stages = new TextTable();
        library.stages()
                .stages()
                .values()
                .forEach(it -> stages.row(String.valueOf(it.number()), it.name(), it.means()));
        lists.put("stages", stages);
        var tags = new TextTable();
        words.tags().values().forEach(it -> tags.row(it.id(), it.group(), it.means()));
        lists.put("tags", tags);
        var phrases = new TextTable();
        library.phrases().values().forEach(it -> phrases.row(it.id(), it.say()));
        lists.put("phrases", phrases);
        var sources = new TextTable();
        library.sources().values().forEach(it -> sources.row(it.id(), Schemas.kebab(it.strength()), it.cite()));
        lists.put("sources", sources);
        return lists;
    }

    private static String stages(Protocol protocol) {
        return protocol.stages().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Shortens a list of codes; "openbook show" prints all of them. */
    private static String firstCodes(List<String> codes) {
        return codes.size() <= LISTED_CODES
                ? String.join(" ", codes)
                : String.join(" ", codes.subList(0, LISTED_CODES)) + " ...";
    }
}
