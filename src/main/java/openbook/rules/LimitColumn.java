package openbook.rules;

import java.util.BitSet;
import java.util.List;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;

/** What one limit says of every exercise. */
final class LimitColumn {
    private final List<Withholding> withholding;
    private final BitSet avoided;
    private final BitSet spokenOn;
    private final List<Phrase> phrases;
    private final Touched touched;

    LimitColumn(Library library, Tagged tagged, Limit limit) {
        this.withholding = List.of(new Withholding.ByLimit(limit));
        this.phrases = limit.say().isEmpty()
                ? List.of()
                : List.of(library.phrase(limit.say().get()));
        this.avoided = tagged.meant(limit.avoid());
        this.spokenOn = phrases.isEmpty() ? new BitSet() : tagged.meant(limit.sayOn());
        var either = (BitSet) avoided.clone();
        either.or(spokenOn);
        this.touched = new Touched(either);
    }

    /** Why it withholds an exercise: nothing where it does not avoid it. */
    List<Withholding> withheld(int row) {
        return avoided.get(row) ? withholding : List.of();
    }

    /** What goes on the card of an exercise. */
    List<Phrase> phrasesOn(int row) {
        return spokenOn.get(row) ? phrases : List.of();
    }

    /** The exercises that it avoids or speaks on. */
    Touched touched() {
        return touched;
    }
}
