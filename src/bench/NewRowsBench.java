import java.time.LocalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import openbook.intake.Intake;
import openbook.intake.IntakeReader;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Library;
import openbook.routine.Planner;
import openbook.document.Node;
import openbook.document.SourceLocation;
import openbook.document.Diagnostics;

/**
 * Measures screening and choice in patients per second, without output, when no two patients are alike: {@code
 * NewRowsBench TABLE}, a table of patients.py with "new". Five runs, on all processors.
 */
class NewRowsBench {
    public static void main(String[] args) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        String[] keys = lines.get(0).split(",");
        Library library = BuiltInLibrary.library();
        var reader = new IntakeReader(library, LocalDate.of(2026, 11, 22));
        List<Intake> intakes = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            intakes.add(reader.read(row(keys, line.split(",", -1)), "goals", new Diagnostics()));
        }
        System.out.println("\nScreening and choice of " + intakes.size() + " patients who all differ\n      run  rows/s");
        int threads = Runtime.getRuntime().availableProcessors();
        for (int run = 1; run <= 5; run++) {
            // Create a planner for each run, so that its caches are empty.
            var planner = new Planner(library);
            var next = new AtomicInteger();
            long begin = System.nanoTime();
            List<Thread> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                var thread = new Thread(() -> {
                    for (int at = next.getAndIncrement(); at < intakes.size(); at = next.getAndIncrement()) {
                        planner.plan(intakes.get(at));
                    }
                });
                thread.start();
                all.add(thread);
            }
            for (Thread thread : all) {
                thread.join();
            }
            System.out.printf("%9d %7.0f%n", run, intakes.size() * 1e9 / (System.nanoTime() - begin));
        }
    }

    /** Reads a row as an intake: numbers, lists separated by semicolons; empty cells are left out. */
    private static Node row(String[] keys, String[] cells) {
        var entries = new LinkedHashMap<String, Node>();
        var places = new LinkedHashMap<String, SourceLocation>();
        for (int i = 0; i < keys.length; i++) {
            if (cells[i].isEmpty() || keys[i].equals("id")) {
                continue;
            }
            SourceLocation place = SourceLocation.whole(keys[i]);
            places.put(keys[i], place);
            boolean number = List.of("age", "minutes", "stage").contains(keys[i]);
            if (number || List.of("name", "red-flags").contains(keys[i])) {
                entries.put(keys[i], new Node.Scalar(place, cells[i], number ? Node.Kind.NUMBER : Node.Kind.TEXT));
                continue;
            }
            List<Node> words = new ArrayList<>();
            for (String word : cells[i].split(";")) {
                words.add(new Node.Scalar(place, word, Node.Kind.TEXT));
            }
            entries.put(keys[i], new Node.Items(place, words));
        }
        return new Node.Entries(SourceLocation.whole("row"), entries, places);
    }
}
