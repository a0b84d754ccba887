package openbook.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Phrase;

/** What one limit says of every exercise. */
final class LimitColumn {
    private final Limit limit;
    private final BitSet avoided = new BitSet();
    private final BitSet spokenOn = new BitSet();
    private final Optional<Phrase> phrase;

    LimitColumn(Library library, List<Exercise> exercises, Limit limit) {
        this.limit = limit;
        this.phrase = limit.say().map(library::phrase);
        for (int row = 0; row < exercises.size(); row++) {
            avoided.set(row, limit.avoid().test(exercises.get(row).tags()));
            spokenOn.set(
                    row,
                    phrase.isPresent() && limit.sayOn().test(exercises.get(row).tags()));
        }
    }

    Limit limit() {
        return limit;
    }

    boolean avoids(int row) {
        return avoided.get(row);
    }

    /** What goes on the card of an exercise. */
    Optional<Phrase> phraseOn(int row) {
        return spokenOn.get(row) ? phrase : Optional.empty();
    }

    /** Adds the exercises that it avoids or speaks on. */
    void addTouched(BitSet touched) {
        touched.or(avoided);
        touched.or(spokenOn);
    }
}
