package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.document.Lookalikes;
import openbook.intake.RawIntake.Word;
import openbook.library.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * Finds items of one kind by id, name or synonym.
 *
 * @param <T> the kind of item
 */
final class Names<T extends Named> {
    private static final int LISTED = 15;
    private static final int MOST_REMEMBERED = 10_000;

    private final String kind;
    private final String flag;
    private final String listedBy;
    private final boolean strict;
    private final SortedMap<String, T> byId;
    /** Cache of suggestions by word: in a table, the same unknown word is in many rows. */
    private final Map<String, SortedSet<String>> guessed = new ConcurrentHashMap<>();
    /** Lazy: built for the first word that is not an id; most intakes have none. */
    private volatile @Nullable SortedMap<String, SortedSet<String>> byName;
    /** Made when the first word comes that means nothing. */
    private volatile @Nullable List<Guesses.Candidate> candidates;

    /**
     * @param kind the kind with its article: "a goal"
     * @param flag the flag for such a word: "--goal"
     * @param listedBy the command that lists all of them
     * @param strict whether a wrong suggestion could do harm
     */
    Names(String kind, String flag, String listedBy, boolean strict, SortedMap<String, T> byId) {
        this.kind = kind;
        this.flag = flag;
        this.listedBy = listedBy;
        this.strict = strict;
        this.byId = byId;
    }

    private SortedMap<String, SortedSet<String>> idsByName() {
        @Nullable SortedMap<String, SortedSet<String>> known = byName;
        if (known == null) {
            SortedMap<String, SortedSet<String>> made = new TreeMap<>();
            byId.forEach((id, thing) -> {
                for (String name : thing.words()) {
                    made.computeIfAbsent(Lookalikes.plain(name), it -> new TreeSet<>())
                            .add(id);
                }
            });
            byName = made;
            return made;
        }
        return known;
    }

    String kind() {
        return kind;
    }

    String flag() {
        return flag;
    }

    /** Finds the item for a word; empty, with an error added, if the word is unknown or ambiguous. */
    Optional<T> find(Word word, Diagnostics problems) {
        return find(word, "", "", problems);
    }

    /**
     * Finds the item for a word, with more detail in the error for an unknown word.
     *
     * @param side the side to add to each suggestion; may be empty
     * @param elsewhere the item of another kind that has this name; may be empty
     */
    Optional<T> find(Word word, String side, String elsewhere, Diagnostics problems) {
        @Nullable T exactly = byId.get(word.text());
        if (exactly != null) {
            return Optional.of(exactly);
        }
        SortedSet<String> ids = ids(word.text());
        if (ids.size() == 1) {
            return Optional.ofNullable(byId.get(ids.first()));
        }
        if (ids.isEmpty()) {
            unknown(word, side, elsewhere, problems);
        } else {
            several(word, "\"" + word.text() + "\" could mean several; say which one.", ids, problems);
        }
        return Optional.empty();
    }

    private SortedSet<String> ids(String typed) {
        String plain = Lookalikes.plain(typed);
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

    /** True if the text is a known name with a side of the body at its beginning or end. */
    boolean knowsSided(String typed) {
        if (knows(typed)) {
            return true;
        }
        for (Sides.Reading reading : Sides.readings(typed)) {
            if (knows(reading.base())) {
                return true;
            }
        }
        return false;
    }

    /** Adds an error that lists the possible ids of an ambiguous word, each with its name. */
    void several(Word word, String sentence, SortedSet<String> ids, Diagnostics problems) {
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            @Nullable T thing = byId.get(id);
            lines.add(id + (thing == null ? "" : " (" + thing.name() + ")"));
        }
        problems.add(word.place(), sentence, "it could be: " + String.join("\n               ", lines));
    }

    /** The allowed words, or the command that lists them. */
    String allowed() {
        return byId.size() <= LISTED
                ? "allowed: " + String.join(", ", byId.keySet())
                : "\"" + listedBy + "\" shows all.";
    }

    private void unknown(Word word, String side, String elsewhere, Diagnostics problems) {
        List<String> meant = new ArrayList<>();
        if (elsewhere.isEmpty()) {
            for (String id : guesses(word.text())) {
                meant.add(id + side);
            }
        } else {
            meant.add(elsewhere);
        }
        String guess = meant.isEmpty() ? "" : "did you mean " + String.join(" or ", meant) + "? ";
        problems.add(
                word.place(),
                "\"" + ClosedVocabulary.shown(word.text()) + "\" is not " + kind + ".",
                guess + allowed());
    }

    private List<Guesses.Candidate> candidates() {
        @Nullable List<Guesses.Candidate> known = candidates;
        if (known == null) {
            SortedMap<String, SortedSet<String>> names = new TreeMap<>(idsByName());
            for (String id : byId.keySet()) {
                names.put(Lookalikes.plain(id), new TreeSet<>(List.of(id)));
            }
            known = Guesses.candidates(names);
            candidates = known;
        }
        return known;
    }

    private SortedSet<String> guesses(String typed) {
        @Nullable SortedSet<String> known = guessed.get(typed);
        if (known != null) {
            return known;
        }
        SortedSet<String> made = Guesses.of(typed, candidates(), strict);
        if (guessed.size() < MOST_REMEMBERED) {
            guessed.put(typed, made);
        }
        return made;
    }
}
