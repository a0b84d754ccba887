package openbook.rules;

import java.util.BitSet;
import java.util.List;
import openbook.library.Exercise;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Phrase;

/** What one limit says of every exercise. */
final class LimitColumn {
    private final Withholding withholding;
    private final BitSet avoided = new BitSet();
    private final BitSet spokenOn = new BitSet();
    private final List<Phrase> phrases;

    LimitColumn(Library library, List<Exercise> exercises, Limit limit) {
        this.withholding = new Withholding.ByLimit(limit);
        this.phrases = limit.say().map(library::phrase).stream().toList();
        for (int row = 0; row < exercises.size(); row++) {
            avoided.set(row, limit.avoid().test(exercises.get(row).tags()));
            spokenOn.set(
                    row,
                    !phrases.isEmpty() && limit.sayOn().test(exercises.get(row).tags()));
        }
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
