package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.Golden;
import openbook.rules.NaiveScreening;
import org.junit.jupiter.api.Test;

/**
 * The matrix of conditions by exercises, compared twice: with the golden text, and with the naive screening, which looks
 * at the files alone.
 */
class MatrixTest {
    private static final String GRID = Cli.run("matrix").exits(0).stderrIs().out();

    @Test
    void theMatrixIsTheOneThatWasReviewed() {
        Golden.check("matrix.txt", GRID);
    }

    @Test
    void everyCellAgreesWithTheOracle() {
        var naive = new NaiveScreening();
        SortedMap<String, String> rows = rows();
        List<String> columns = columns();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String condition : naive.conditions.keySet()) {
            String row = rows.getOrDefault(condition, "");
            for (int column = 0; column < columns.size(); column++) {
                char expected = naive.letter(condition, columns.get(column));
                cells++;
                if (column >= row.length() || row.charAt(column) != expected) {
                    wrong.add(condition + " with " + columns.get(column) + " should be " + expected);
                }
            }
        }
        assertThat(columns).isEqualTo(List.copyOf(new TreeSet<>(naive.exercises.keySet())));
        assertThat(rows.keySet()).isEqualTo(new TreeSet<>(naive.conditions.keySet()));
        assertThat(cells).isEqualTo(77 * 84);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLetterIsThere() {
        String all = String.join("", rows().values());
        assertThat(all).contains("W", "A", "C", ".").matches("[WAC.]+");
    }

    @Test
    void aStopWithholdsEverything() {
        assertThat(rows().get("acute-spine-fracture")).matches("W+");
    }

    // Reading the grid: ids of exercises stand downwards, each over its column.

    private static List<String> lines() {
        return GRID.lines().skip(2).toList();
    }

    private static SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        lines().stream().filter(it -> !it.startsWith(" ")).forEach(line -> {
            String[] words = line.split(" +");
            rows.put(words[0], String.join("", words).substring(words[0].length()));
        });
        return rows;
    }

    private static List<String> columns() {
        List<String> heads = lines().stream().filter(it -> it.startsWith(" ")).toList();
        String row = lines().get(heads.size());
        List<String> ids = new ArrayList<>();
        for (int at = row.length() - 1; at > 0 && "WAC.".indexOf(row.charAt(at)) >= 0; at -= 2) {
            var id = new StringBuilder();
            for (String head : heads) {
                id.append(at < head.length() ? head.charAt(at) : ' ');
            }
            ids.add(0, id.toString().strip());
        }
        return ids;
    }
}
