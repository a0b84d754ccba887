package openbook.rules;

import java.util.BitSet;
import java.util.List;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Phrase;

/** What one limit says of every exercise. */
final class LimitColumn {
    private final Withholding withholding;
    private final BitSet avoided;
    private final BitSet spokenOn;
    private final List<Phrase> phrases;

    LimitColumn(Library library, Tagged tagged, Limit limit) {
        this.withholding = new Withholding.ByLimit(limit);
        this.phrases = limit.say().isEmpty()
                ? List.of()
                : List.of(library.phrase(limit.say().get()));
        this.avoided = tagged.meant(limit.avoid());
        this.spokenOn = phrases.isEmpty() ? new BitSet() : tagged.meant(limit.sayOn());
    }

    /** Why it withholds an exercise that it avoids. */
    Withholding withholding() {
        return withholding;
    }

    boolean avoids(int row) {
        return avoided.get(row);
    }

    /** What goes on the card of an exercise. */
    List<Phrase> phrasesOn(int row) {
        return spokenOn.get(row) ? phrases : List.of();
    }

    /** Adds the exercises that it avoids or speaks on. */
    void addTouched(BitSet touched) {
        touched.or(avoided);
        touched.or(spokenOn);
    }
}
