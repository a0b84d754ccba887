package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.intake.RawIntake.Word;
import openbook.library.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * Finds things of one kind by id, by name or by another word for it.
 *
 * @param <T> what is found
 */
final class Names<T extends Named> {
    private static final int LISTED = 15;

    private final String kind;
    private final String listedBy;
    private final SortedMap<String, T> byId;
    /** Made when the first word comes that is no id; most intakes have none. */
    private volatile @Nullable SortedMap<String, SortedSet<String>> byName;

    /**
     * @param kind with its article: "a goal"
     * @param listedBy what to type to see all of them
     */
    Names(String kind, String listedBy, SortedMap<String, T> byId) {
        this.kind = kind;
        this.listedBy = listedBy;
        this.byId = byId;
    }

    private SortedMap<String, SortedSet<String>> idsByName() {
        @Nullable SortedMap<String, SortedSet<String>> known = byName;
        if (known == null) {
            SortedMap<String, SortedSet<String>> made = new TreeMap<>();
            byId.forEach((id, thing) -> {
                for (String name : thing.words()) {
                    made.computeIfAbsent(plain(name), it -> new TreeSet<>()).add(id);
                }
            });
            byName = made;
            return made;
        }
        return known;
    }

    /** Lower case, with single spaces between words: "Rib-Fracture " is "rib fracture". */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").strip();
    }

    /** What a word means; nothing, and a problem, when it means nothing or could mean several things. */
    Optional<T> find(Word word, Diagnostics problems) {
        @Nullable T exactly = byId.get(word.text());
        if (exactly != null) {
            return Optional.of(exactly);
        }
        SortedSet<String> ids = ids(word.text());
        if (ids.size() == 1) {
            return Optional.ofNullable(byId.get(ids.first()));
        }
        if (ids.isEmpty()) {
            unknown(word, problems);
        } else {
            several(word, "\"" + word.text() + "\" could mean several; say which one.", ids, problems);
        }
        return Optional.empty();
    }

    private SortedSet<String> ids(String typed) {
        String plain = plain(typed);
        String id = plain.replace(' ', '-');
        if (byId.containsKey(id)) {
            return new TreeSet<>(List.of(id));
        }
        @Nullable SortedSet<String> named = idsByName().get(plain);
        return named == null ? new TreeSet<>() : named;
    }

    boolean knows(String typed) {
        return byId.containsKey(typed) || !ids(typed).isEmpty();
    }

    /** A problem that lists what a word could mean, each with its name. */
    void several(Word word, String sentence, SortedSet<String> ids, Diagnostics problems) {
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            @Nullable T thing = byId.get(id);
            lines.add(id + (thing == null ? "" : " (" + thing.name() + ")"));
        }
        problems.add(word.place(), sentence, "it could be: " + String.join("\n               ", lines));
    }

    /** A problem with a word that names nothing. */
    void unknown(Word word, Diagnostics problems) {
        Map<String, String> known = new TreeMap<>();
        byId.keySet().forEach(id -> known.put(id, id));
        idsByName().forEach((name, ids) -> known.putIfAbsent(name, String.join(" or ", ids)));
        List<String> guesses = ClosedVocabulary.nearest(word.text(), known.keySet()).stream()
                .map(known::get)
                .distinct()
                .toList();
        String all = byId.size() <= LISTED
                ? "allowed: " + String.join(", ", byId.keySet())
                : "\"" + listedBy + "\" shows all.";
        String guess = guesses.isEmpty() ? "" : "did you mean " + String.join(" or ", guesses) + "? ";
        problems.add(word.place(), "\"" + word.text() + "\" is not " + kind + ".", guess + all);
    }
}
