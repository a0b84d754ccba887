package openbook.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two manifests: whose routine differs, and why. */
public final class Diff {
    private final List<String> lines = new ArrayList<>();
    private int looks;
    private int words;

    /**
     * The result of a comparison.
     *
     * @param lines the report, grouped by row; the last line is the count
     * @param differs whether a patient gets other content, not only another layout
     */
    public record Result(List<String> lines, boolean differs) {}

    /** The rows of a manifest by id, the duplicate ids, and the number of rows without an id. */
    private record Batch(SortedMap<String, Manifest.Line> lines, SortedSet<String> twice, int nameless) {}

    private Diff() {}

    /** Compares two manifests row by row, by id. */
    public static Result between(Path before, Path after) {
        Batch oldBatch = read(before);
        Batch nowBatch = read(after);
        SortedMap<String, Manifest.Line> old = oldBatch.lines();
        SortedMap<String, Manifest.Line> now = nowBatch.lines();
        var diff = new Diff();
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        int changed = 0;
        for (String id : ids) {
            int lines = diff.lines.size();
            diff.compare(id, old.get(id), now.get(id));
            if (nowBatch.twice().contains(id) && !oldBatch.twice().contains(id)) {
                diff.lines.add(id + ": a second row with this id failed; it made no page");
            }
            changed += diff.lines.size() > lines ? 1 : 0;
        }
        boolean nameless = oldBatch.nameless() != nowBatch.nameless();
        if (nameless) {
            diff.lines.add(
                    "rows without a usable id: were " + oldBatch.nameless() + ", are now " + nowBatch.nameless());
        }
        diff.sum();
        diff.lines.add(changed + " of " + ids.size() + " changed" + diff.libraries(old, now) + ".");
        return new Result(diff.lines, changed > 0 || nameless || diff.words > 0);
    }

    private void sum() {
        if (words > 0) {
            lines.add(pages(words) + " in the words: the exercises are the same, and the library is another");
        }
        if (looks > 0) {
            lines.add(pages(looks) + " in the look only (format, paper, template, clinic, date or version)");
        }
    }

    private static String pages(int count) {
        return count == 1 ? "1 patient's pages differ" : "the pages of " + count + " patients differ";
    }

    private static Batch read(Path path) {
        SortedMap<String, Manifest.Line> lines = new TreeMap<>();
        SortedSet<String> twice = new TreeSet<>();
        int nameless = 0;
        Path file = Files.isDirectory(path) ? path.resolve("manifest.jsonl") : path;
        try (var window = new RowBuffer(Files.newInputStream(file))) {
            while (window.at(0) != RowBuffer.END) {
                int number = window.line();
                int length = window.lineLength();
                String text = length == RowBuffer.TOO_LONG ? "" : String.valueOf(window.text(0, length));
                Manifest.Line line = Manifest.parse(text)
                        .filter(it -> !it.outcome().isEmpty())
                        .orElseThrow(() -> BatchErrors.because(
                                file + ":" + number + ":1", "this is not a line of a manifest.", ""));
                // A row without a usable id cannot be matched.
                if (line.id().isEmpty()) {
                    nameless++;
                } else if (lines.putIfAbsent(line.id(), line) != null) {
                    twice.add(line.id());
                }
                window.dropLine();
            }
            return new Batch(lines, twice, nameless);
        } catch (NoSuchFileException e) {
            throw BatchErrors.because(file.toString(), "there is no such file.", "");
        } catch (IOException e) {
            throw BatchErrors.because(file.toString(), "this cannot be read", e, "");
        }
    }

    private void compare(String id, Manifest.@Nullable Line old, Manifest.@Nullable Line now) {
        if (old == null) {
            lines.add(id + ": new (" + (now == null ? "" : outcome(now)) + ")");
        } else if (now == null) {
            lines.add(id + ": gone (was " + old.outcome() + ")");
        } else if (!old.outcome().equals(now.outcome())) {
            lines.add(id + ": was " + old.outcome() + ", is now " + now.outcome() + why(old, now));
        } else {
            List<String> details = details(old, now);
            boolean same = old.crcs().equals(now.crcs()) && old.files().equals(now.files());
            if (details.isEmpty() && !same && !old.intake().equals(now.intake())) {
                details = List.of("  the same exercises; the page reads differently");
            }
            if (details.isEmpty() && !same) {
                boolean library = !old.ground().library().equals(now.ground().library());
                words += library ? 1 : 0;
                looks += library ? 0 : 1;
            }
            if (!details.isEmpty()) {
                lines.add(id + ": changed" + intake(old, now));
                lines.addAll(details);
            }
        }
    }

    private static String outcome(Manifest.Line line) {
        boolean id = line.faults().stream().anyMatch(it -> it.column().equals("id"));
        return line.failed() && id ? "failed: another row has this id in other letters" : line.outcome();
    }

    private static String intake(Manifest.Line old, Manifest.Line now) {
        return old.intake().equals(now.intake()) ? "" : " (the intake is another)";
    }

    /** Returns why the outcome of a row changed. */
    private static String why(Manifest.Line old, Manifest.Line now) {
        List<String> reasons = new ArrayList<>(now.reasons());
        now.faults().forEach(it -> reasons.add(it.column()));
        if (reasons.isEmpty()) {
            old.reasons().forEach(it -> reasons.add("no longer: " + it));
        }
        return (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons)) + intake(old, now);
    }

    private static List<String> details(Manifest.Line old, Manifest.Line now) {
        List<String> details = new ArrayList<>();
        if (!old.reasons().equals(now.reasons())) {
            details.add("  referral: was " + String.join(", ", old.reasons()) + ", is now "
                    + String.join(", ", now.reasons()));
        }
        if (old.faults().size() != now.faults().size()) {
            details.add("  pages that could not be made: were " + old.faults().size() + ", are now "
                    + now.faults().size());
        }
        Set<String> exercises = new LinkedHashSet<>(old.exercises().keySet());
        exercises.addAll(now.exercises().keySet());
        for (String exercise : exercises) {
            Manifest.@Nullable Exercise was = old.exercises().get(exercise);
            Manifest.@Nullable Exercise is = now.exercises().get(exercise);
            if (is == null) {
                details.add("  - " + exercise + ": " + gone(rules(now, exercise)));
            } else if (was == null) {
                details.add("  + " + exercise + ": " + come(rules(old, exercise)));
            } else if (!was.equals(is)) {
                details.add("  ~ " + exercise + ": " + other(was, is));
            }
        }
        List<String> order = List.copyOf(now.exercises().keySet());
        if (details.isEmpty() && !List.copyOf(old.exercises().keySet()).equals(order)) {
            details.add("  order: " + String.join(", ", order));
        }
        if (!old.notices().equals(now.notices())) {
            now.notices().stream()
                    .filter(it -> !old.notices().contains(it))
                    .forEach(it -> details.add("  new notice: " + it));
            old.notices().stream()
                    .filter(it -> !now.notices().contains(it))
                    .forEach(it -> details.add("  no longer: " + it));
        }
        return details;
    }

    private static SortedSet<String> rules(Manifest.Line line, String exercise) {
        return line.withheld().getOrDefault(exercise, new TreeSet<>());
    }

    private static String gone(SortedSet<String> rules) {
        return rules.isEmpty() ? "others now do more together" : "now withheld by " + String.join(", ", rules);
    }

    private static String come(SortedSet<String> rules) {
        return rules.isEmpty() ? "now does more than others" : "was withheld by " + String.join(", ", rules);
    }

    private static String other(Manifest.Exercise was, Manifest.Exercise is) {
        List<String> parts = new ArrayList<>();
        if (!was.dose().equals(is.dose())) {
            parts.add("was " + was.dose() + "; is now " + is.dose());
        }
        Set<String> gone = new LinkedHashSet<>(was.rules());
        is.rules().forEach(gone::remove);
        Set<String> come = new LinkedHashSet<>(is.rules());
        was.rules().forEach(come::remove);
        if (!come.isEmpty()) {
            parts.add("by " + String.join(", ", come));
        }
        if (!gone.isEmpty()) {
            parts.add("no longer by " + String.join(", ", gone));
        }
        return String.join("; ", parts);
    }

    private String libraries(SortedMap<String, Manifest.Line> old, SortedMap<String, Manifest.Line> now) {
        Set<String> before = new TreeSet<>();
        old.values().forEach(it -> before.add(it.ground().library()));
        Set<String> after = new TreeSet<>();
        now.values().forEach(it -> after.add(it.ground().library()));
        return before.equals(after)
                ? ""
                : "; the library was " + String.join(", ", before) + " and is " + String.join(", ", after);
    }
}
