package openbook.document;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects diagnostics during reading, so that one run reports all of them. */
public final class Diagnostics {
    private final SortedSet<Diagnostic> found = new TreeSet<>();

    public void add(SourceLocation place, String sentence, String hint) {
        found.add(new Diagnostic(place, sentence, hint));
    }

    /** Adds a warning. */
    public void warn(SourceLocation place, String sentence, String hint) {
        found.add(new Diagnostic(Diagnostic.Severity.WARNING, place, sentence, hint));
    }

    /** Adds diagnostics collected elsewhere. */
    public void addAll(Collection<Diagnostic> problems) {
        found.addAll(problems);
    }

    public void add(SourceLocation place, String sentence) {
        add(place, sentence, "");
    }

    public int count() {
        return found.size();
    }

    /** The diagnostics, sorted by file, line and column. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }

    /**
     * Throws if any diagnostic was added.
     *
     * @throws InvalidInputException with all diagnostics, if there is at least one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(sorted());
        }
    }
}
