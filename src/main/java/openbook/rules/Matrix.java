package openbook.rules;

import java.util.Locale;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Rule;

/** What one condition alone does to one exercise. */
public final class Matrix {
    private Matrix() {}

    /** The strongest thing that the rules of a condition do, the strongest first. */
    public enum Cell {
        WITHHELD('W'),
        ADAPTED('A'),
        CAUTION('C'),
        FREE('.');

        private final char letter;

        Cell(char letter) {
            this.letter = letter;
        }

        /** What it means, in a word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How the cell is printed. */
        public char letter() {
            return letter;
        }
    }

    public static Cell cell(Condition condition, Exercise exercise) {
        Cell strongest = Cell.FREE;
        for (Rule rule : condition.rules()) {
            if (rule.match().test(exercise.tags())) {
                Cell cell = switch (rule.kind()) {
                    case AVOID -> Cell.WITHHELD;
                    case ADAPT -> Cell.ADAPTED;
                    case CAUTION -> Cell.CAUTION;
                    case PREFER -> Cell.FREE;
                };
                strongest = cell.compareTo(strongest) < 0 ? cell : strongest;
            }
        }
        return strongest;
    }
}
