package openbook.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.SourceLocation;

/**
 * An intake that was typed as a row of a table. Like flags, it becomes the same kind of document as a file, so that one
 * shape reads all three. A cell may hold several words with {@code ;} between them; an empty cell is left out.
 */
public final class RowIntake {
    /** The column that names the row, and is no part of the intake. */
    public static final String ID = "id";

    private static final Set<String> TEXTS = Set.of("name", "notes");
    private static final Set<String> NUMBERS = Set.of("age", "minutes", "exercises", "stage");

    /** Every column that a table may have. An override needs a reason and a name, and so does not fit into a cell. */
    public static final ClosedVocabulary COLUMNS = new ClosedVocabulary(
            "a column of an intake table",
            List.of(
                    ID,
                    "name",
                    "age",
                    "goals",
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

    private RowIntake() {}

    /** The document of one row; problems in it are placed in the column they belong to. */
    public static Node document(List<String> header, List<String> cells, Diagnostics problems) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String key = header.get(i);
            String cell = cells.get(i).strip();
            if (!cell.isEmpty() && !key.equals(ID)) {
                SourceLocation place = SourceLocation.flag(key, "");
                keys.put(key, place);
                nodes.put(key, node(key, cell, place, problems));
            }
        }
        return new Node.Entries(SourceLocation.whole("goals"), nodes, keys);
    }

    private static Node node(String key, String cell, SourceLocation place, Diagnostics problems) {
        if (TEXTS.contains(key)) {
            return new Node.Scalar(place, cell, Node.Kind.TEXT);
        }
        if (NUMBERS.contains(key)) {
            return new Node.Scalar(place, cell, Node.Kind.NUMBER);
        }
        // Saying something twice in a cell is saying it once, as it is for flags.
        Map<String, Node> words = new LinkedHashMap<>();
        for (String word : cell.split(";", -1)) {
            String plain = word.strip();
            if (plain.isEmpty()) {
                problems.add(place, "a word is missing before or after a \";\".");
            } else {
                words.putIfAbsent(plain, new Node.Scalar(place, plain, Node.Kind.TEXT));
            }
        }
        return new Node.Items(place, List.copyOf(words.values()));
    }
}
