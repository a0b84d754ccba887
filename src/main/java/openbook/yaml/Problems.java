package openbook.yaml;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems while reading goes on, so that the author sees all of them in one run. */
public final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    public void add(Place place, String sentence, String hint) {
        found.add(new Problem(place, sentence, hint));
    }

    /** Adds what is likely not meant but can be used. */
    public void warn(Place place, String sentence, String hint) {
        found.add(new Problem(Problem.Severity.WARNING, place, sentence, hint));
    }

    /** Adds problems that were found elsewhere. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public void add(Place place, String sentence) {
        add(place, sentence, "");
    }

    public int count() {
        return found.size();
    }

    /** Sorted by file, line and column. */
    public List<Problem> sorted() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws ProblemsException with all problems, if there is at least one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsException(sorted());
        }
    }
}
