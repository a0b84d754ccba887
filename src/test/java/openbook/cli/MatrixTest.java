package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.Golden;
import openbook.library.read.LibraryFiles;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The matrix of conditions by exercises, compared twice: with the text that a therapist reviewed, and with an oracle
 * that knows none of our code and looks at the files alone.
 */
class MatrixTest {
    private static final String GRID = Cli.run("matrix").exits(0).stderrIs().out();

    @Test
    void theMatrixIsTheOneThatWasReviewed() {
        Golden.check("matrix.txt", GRID);
    }

    @Test
    void everyCellAgreesWithTheOracle() {
        SortedMap<String, Map<String, Object>> exercises = files("exercises/");
        SortedMap<String, Map<String, Object>> conditions = files("conditions/");
        SortedMap<String, String> rows = rows();
        List<String> columns = columns();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String condition : conditions.keySet()) {
            String row = rows.getOrDefault(condition, "");
            for (int column = 0; column < columns.size(); column++) {
                char expected = letter(conditions.get(condition), exercises.get(columns.get(column)));
                cells++;
                if (column >= row.length() || row.charAt(column) != expected) {
                    wrong.add(condition + " with " + columns.get(column) + " should be " + expected);
                }
            }
        }
        assertThat(columns).isEqualTo(List.copyOf(exercises.keySet()));
        assertThat(rows.keySet()).isEqualTo(conditions.keySet());
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

    // The oracle: plain YAML in maps and lists, and the rules in the words of the design.

    private static SortedMap<String, Map<String, Object>> files(String folder) {
        SortedMap<String, Map<String, Object>> files = new TreeMap<>();
        LibraryFiles.builtIn().forEach((file, text) -> {
            if (file.startsWith(folder)) {
                Map<String, Object> document = new Yaml().load(text);
                files.put((String) document.get("id"), document);
            }
        });
        return files;
    }

    private static char letter(Map<String, Object> condition, Map<String, Object> exercise) {
        String kinds = "";
        for (Object one : (List<?>) condition.get("rules")) {
            Map<?, ?> rule = (Map<?, ?>) one;
            if (matches((Map<?, ?>) rule.get("match"), (List<?>) exercise.get("tags"))) {
                kinds += rule.get("kind") + " ";
            }
        }
        if (kinds.contains("avoid")) {
            return 'W';
        }
        if (kinds.contains("adapt")) {
            return 'A';
        }
        return kinds.contains("caution") ? 'C' : '.';
    }

    private static boolean matches(Map<?, ?> match, Collection<?> tags) {
        if (match.get("all") instanceof List<?> all) {
            for (Object tag : all) {
                if (!tags.contains(tag)) {
                    return false;
                }
            }
        }
        if (match.get("none") instanceof List<?> none) {
            for (Object tag : none) {
                if (tags.contains(tag)) {
                    return false;
                }
            }
        }
        if (match.get("any") instanceof List<?> any) {
            for (Object tag : any) {
                if (tags.contains(tag)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
