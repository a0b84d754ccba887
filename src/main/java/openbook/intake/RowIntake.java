package openbook.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.document.Lookalikes;
import openbook.document.Node;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An intake typed as a row of a table. Like flags, it becomes the same document as a file, so that one schema reads all
 * three. A cell may hold several words, see {@link WordList}; empty cells are skipped.
 */
public final class RowIntake {
    /** The column of the row id; not part of the intake. */
    public static final String ID = "id";

    private static final Set<String> TEXTS = Set.of("name", "notes");
    private static final Set<String> NUMBERS = Set.of("age", "minutes", "exercises", "stage");

    /** The allowed columns. Overrides have none, since they need a reason and a name. */
    public static final ClosedVocabulary COLUMNS = new ClosedVocabulary(
            "a column of an intake table",
            List.of(
                    ID,
                    "name",
                    "age",
                    "goals",
                    "protocol",
                    "conditions",
                    "cannot",
                    "equipment",
                    "minutes",
                    "exercises",
                    "stage",
                    "red-flags",
                    "cleared",
                    "include",
                    "exclude",
                    "notes"));

    /** Placeholders for an empty cell, as programs and people write them. */
    private static final Set<String> FILLERS = Set.of(
            "nan", "null", "n/a", "na", "#n/a", "-", "--", "no", "false", "0", "nil", "#value!", "#ref!", "#name?");

    private static final String NONE = "none";
    /**
     * The text pandas writes for a missing Python value. A spreadsheet does not tell if a person or a program wrote
     * it, and a question that was never asked must not count as answered with no.
     */
    private static final String PYTHON_NONE = "None";

    private RowIntake() {}

    /** True if the word is a key of an intake. */
    public static boolean isKey(String word) {
        return COLUMNS.has(word) || word.equals("override");
    }

    /** Whether a program wrote this in place of a name that is missing. */
    public static boolean isNoName(String name) {
        return NoName.is(name);
    }

    /** The column name for a header, ignoring case and separators; the header itself if it is unknown. */
    public static String column(String header) {
        String typed = Lookalikes.strip(header);
        String plain = squeezed(typed);
        for (String column : COLUMNS.all()) {
            if (squeezed(column).equals(plain)) {
                return column;
            }
        }
        return typed;
    }

    private static String squeezed(String header) {
        var letters = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char letter = header.charAt(i);
            if (letter != '-' && letter != '_' && letter != '.' && !Lookalikes.isBlank(letter)) {
                letters.append(Character.toLowerCase(letter));
            }
        }
        return letters.toString();
    }

    /** A cell without the spaces around it. */
    public static String strip(String cell) {
        return Lookalikes.strip(cell);
    }

    /** Makes the document of one row; diagnostics name the column. */
    static Node document(List<String> header, List<String> cells, IntakeVocabulary dictionary, Diagnostics problems) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String key = header.get(i);
            String cell = Lookalikes.strip(cells.get(i));
            if (!cell.isEmpty() && !key.isEmpty() && !key.equals(ID)) {
                SourceLocation place = SourceLocation.flag(key, "");
                @Nullable Node node = node(key, cell, place, dictionary, problems);
                if (node != null) {
                    keys.put(key, place);
                    nodes.put(key, node);
                }
            }
        }
        return new Node.Entries(SourceLocation.whole("goals"), nodes, keys);
    }

    private static @Nullable Node node(
            String key, String cell, SourceLocation place, IntakeVocabulary dictionary, Diagnostics problems) {
        if (TEXTS.contains(key)) {
            return new Node.Scalar(place, cell, Node.Kind.TEXT);
        }
        String plain = cell.toLowerCase(Locale.ROOT);
        boolean redFlags = key.equals("red-flags");
        if (FILLERS.contains(plain) && !(NUMBERS.contains(key) && plain.equals("0"))) {
            String hint = redFlags
                    ? "write none when all were asked, leave it empty when not."
                    : "leave the cell empty when there is nothing to say.";
            problems.add(place, "\"" + cell + "\" says nothing.", hint);
            return null;
        }
        if (redFlags && cell.equals(PYTHON_NONE)) {
            pythonNone(place, problems);
            return null;
        }
        if (NUMBERS.contains(key)) {
            return new Node.Scalar(place, whole(cell), Node.Kind.NUMBER);
        }
        if (plain.equals(NONE)) {
            return redFlags ? new Node.Scalar(place, NONE, Node.Kind.TEXT) : none(key, place, problems);
        }
        if (key.equals("protocol")) {
            return new Node.Scalar(place, cell, Node.Kind.TEXT);
        }
        // Drop repeated words in a cell, as for flags.
        Map<String, Node> words = new LinkedHashMap<>();
        for (String word : WordList.split(cell, it -> dictionary.knows(key, it))) {
            if (word.isEmpty()) {
                problems.add(
                        place, "a word is missing before or after a separator.", "leave the cell empty, or name one.");
            } else if (redFlags && word.equals(PYTHON_NONE)) {
                pythonNone(place, problems);
            } else {
                String read = word.equalsIgnoreCase(NONE) ? NONE : word;
                words.putIfAbsent(read, new Node.Scalar(place, read, Node.Kind.TEXT));
            }
        }
        return new Node.Items(place, List.copyOf(words.values()));
    }

    private static void pythonNone(SourceLocation place, Diagnostics problems) {
        problems.add(
                place,
                "\"None\" is also what programs write where nothing is known.",
                "write none, in small letters, when all were asked; leave it empty when not.");
    }

    /** Reads {@code none} as an empty list; an error for goals, since one is required. */
    private static @Nullable Node none(String key, SourceLocation place, Diagnostics problems) {
        if (key.equals("goals")) {
            problems.add(place, "a row needs a goal.", "\"openbook list goals\" shows all.");
        }
        return null;
    }

    /** Normalizes a whole number as spreadsheets export it: 63.0 and 63,0 become 63. */
    private static String whole(String cell) {
        int point = Math.max(cell.indexOf('.'), cell.indexOf(','));
        if (point <= 0 || point == cell.length() - 1) {
            return cell;
        }
        for (int i = point + 1; i < cell.length(); i++) {
            if (cell.charAt(i) != '0') {
                return cell;
            }
        }
        // Leave 1,000 as it is: a thousand, not one.
        return cell.charAt(point) == ',' && cell.length() - point > 3 ? cell : cell.substring(0, point);
    }
}
