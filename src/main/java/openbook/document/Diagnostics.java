package openbook.document;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems while reading goes on, so that the author sees all of them in one run. */
public final class Diagnostics {
    private final SortedSet<Diagnostic> found = new TreeSet<>();

    public void add(SourceLocation place, String sentence, String hint) {
        found.add(new Diagnostic(place, sentence, hint));
    }

    /** Adds what is likely not meant but can be used. */
    public void warn(SourceLocation place, String sentence, String hint) {
        found.add(new Diagnostic(Diagnostic.Severity.WARNING, place, sentence, hint));
    }

    /** Adds problems that were found elsewhere. */
    public void addAll(Collection<Diagnostic> problems) {
        found.addAll(problems);
    }

    public void add(SourceLocation place, String sentence) {
        add(place, sentence, "");
    }

    public int count() {
        return found.size();
    }

    /** Sorted by file, line and column. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws InvalidInputException with all problems, if there is at least one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(sorted());
        }
    }
}
