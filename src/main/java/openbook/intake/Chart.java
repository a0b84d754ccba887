package openbook.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import openbook.library.model.ChartWords;
import openbook.library.model.Condition;
import openbook.library.model.Library;
import org.jspecify.annotations.Nullable;

/** An index of chart words and codes: every word of the library for a condition, and every code. */
final class Chart {
    private static final Meaning UNKNOWN = new Meaning(
            new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Set.of(), Optional.empty(), Optional.empty());

    private final Library library;
    private final Map<String, Meaning> looked = new ConcurrentHashMap<>();
    /** Lazy: built for the first word that is not an id; most intakes have none. */
    private volatile @Nullable Map<String, Entry> entries;

    Chart(Library library) {
        this.library = library;
    }

    /** The meaning of one bag of words. */
    private static final class Entry {
        private final SortedSet<String> names = new TreeSet<>();
        private final SortedSet<String> suggests = new TreeSet<>();
        private final SortedSet<String> status = new TreeSet<>();
        private Optional<ChartWords.Topic> noEffect = Optional.empty();
        private Optional<ChartWords.Topic> noRules = Optional.empty();

        private Meaning meaning() {
            if (!suggests.isEmpty() || names.size() > 1) {
                suggests.addAll(names);
            }
            return new Meaning(names, suggests, status, Set.of(), noEffect, noRules);
        }
    }

    /** Returns the meaning of a word or a code. */
    Meaning of(String typed) {
        @Nullable Meaning before = looked.get(typed);
        if (before != null) {
            return before;
        }
        Meaning meaning = Codes.isCode(typed) ? codeOrWord(typed) : word(typed);
        looked.put(typed, meaning);
        return meaning;
    }

    /** The meaning of a code; if no condition lists it, a word of the same form takes precedence. */
    private Meaning codeOrWord(String typed) {
        Meaning code = Codes.of(typed, library.conditions().values(), library.chart());
        if (code.isOfConditions()) {
            return code;
        }
        Meaning word = word(typed);
        return word.isUnknown() ? code : word;
    }

    private Meaning word(String typed) {
        ChartText text = ChartText.of(typed);
        @Nullable Entry whole = entries().get(text.words());
        if (whole != null) {
            return whole.meaning();
        }
        @Nullable Entry sided = text.sides().isEmpty() ? null : entries().get(text.withoutSide());
        if (sided == null) {
            return UNKNOWN;
        }
        Meaning meaning = sided.meaning();
        return meaning.isOfConditions() && !haveSides(meaning) ? UNKNOWN : meaning.with(EnumSet.copyOf(text.sides()));
    }

    /**
     * True if each condition of a meaning has codes for one side; "right" in "right heart failure" is not a side of the
     * body.
     */
    private boolean haveSides(Meaning meaning) {
        SortedSet<String> all = new TreeSet<>(meaning.names());
        all.addAll(meaning.suggests());
        all.addAll(meaning.status());
        for (String id : all) {
            if (!hasSide(library.condition(id))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSide(Condition condition) {
        if (condition.hasSide()) {
            return true;
        }
        for (List<String> patterns : List.of(condition.codes(), condition.suggestedBy(), condition.status())) {
            for (String pattern : patterns) {
                String start = pattern.replaceAll("-.*", "");
                for (String left : ChartWords.lines(library.chart().sides().left())) {
                    if (left.startsWith(start) || start.startsWith(left.replace("-", ""))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Map<String, Entry> entries() {
        @Nullable Map<String, Entry> known = entries;
        if (known == null) {
            known = made();
            entries = known;
        }
        return known;
    }

    private Map<String, Entry> made() {
        Map<String, Entry> made = new HashMap<>(4096);
        for (Condition condition : library.conditions().values()) {
            entry(made, condition.id()).names.add(condition.id());
            for (String word : condition.words()) {
                entry(made, word).names.add(condition.id());
            }
            for (String word : condition.suggestedBy()) {
                entry(made, word).suggests.add(condition.id());
            }
            for (String word : condition.status()) {
                entry(made, word).status.add(condition.id());
            }
        }
        for (ChartWords.Topic topic : library.chart().noRules()) {
            for (String word : ChartWords.lines(topic.words())) {
                entry(made, word).noRules = Optional.of(topic);
            }
        }
        for (ChartWords.Topic topic : library.chart().noEffect()) {
            for (String word : ChartWords.lines(topic.words())) {
                entry(made, word).noEffect = Optional.of(topic);
            }
        }
        return made;
    }

    private static Entry entry(Map<String, Entry> made, String word) {
        return made.computeIfAbsent(ChartText.of(word).words(), it -> new Entry());
    }
}
