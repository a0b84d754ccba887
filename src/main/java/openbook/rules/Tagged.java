package openbook.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openbook.library.model.Exercise;
import openbook.library.model.Match;

/** Which exercises carry which tag, so that a rule finds those it means without going through all of them. */
final class Tagged {
    private static final BitSet NONE = new BitSet();

    private final int size;
    private final Map<String, BitSet> rows = new HashMap<>();

    /** @param exercises in the order of the rows */
    Tagged(List<Exercise> exercises) {
        this.size = exercises.size();
        for (int row = 0; row < size; row++) {
            for (String tag : exercises.get(row).tags()) {
                rows.computeIfAbsent(tag, it -> new BitSet()).set(row);
            }
        }
    }

    /** The rows of the exercises that are meant: the same as {@link Match#test} of each. */
    BitSet meant(Match match) {
        var meant = new BitSet();
        if (match.any().isEmpty()) {
            meant.set(0, size);
        } else {
            addCarrying(match.any(), meant);
        }
        for (String tag : match.all()) {
            meant.and(rows.getOrDefault(tag, NONE));
        }
        var unwanted = new BitSet();
        addCarrying(match.none(), unwanted);
        meant.andNot(unwanted);
        return meant;
    }

    private void addCarrying(Set<String> tags, BitSet carrying) {
        for (String tag : tags) {
            carrying.or(rows.getOrDefault(tag, NONE));
        }
    }
}
