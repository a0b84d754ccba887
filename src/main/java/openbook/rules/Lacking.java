package openbook.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.library.model.Exercise;

/** What is not at hand, and the exercises that need some of it. */
final class Lacking {
    private final Touched touched;
    private final Map<Integer, List<Withholding>> withheld = new HashMap<>();

    /**
     * @param items what is not at hand
     * @param rows the exercises that need some of it
     * @param exercises all of the library
     */
    Lacking(List<String> items, BitSet rows, List<Exercise> exercises) {
        this.touched = new Touched(rows);
        rows.stream().forEach(row -> {
            SortedSet<String> missing = new TreeSet<>(exercises.get(row).equipment());
            missing.retainAll(items);
            withheld.put(row, List.of(new Withholding.ByEquipment(missing)));
        });
    }

    Touched touched() {
        return touched;
    }

    /** Why it withholds an exercise: nothing where that needs none of it. */
    List<Withholding> withheld(int row) {
        return touched.has(row) ? withheld.getOrDefault(row, List.of()) : List.of();
    }
}
