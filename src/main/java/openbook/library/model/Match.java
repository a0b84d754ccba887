package openbook.library.model;

import java.util.Set;

/**
 * Which exercises are meant, by their tags. Empty lists ask nothing, so an empty match means every exercise.
 *
 * @param all the exercise carries every one of these
 * @param any and at least one of these, if there are any
 * @param none and none of these
 */
public record Match(Set<String> all, Set<String> any, Set<String> none) {
    public static final Match EVERYTHING = new Match(Set.of(), Set.of(), Set.of());

    public boolean test(Set<String> tags) {
        if (!tags.containsAll(all)) {
            return false;
        }
        for (String tag : none) {
            if (tags.contains(tag)) {
                return false;
            }
        }
        for (String tag : any) {
            if (tags.contains(tag)) {
                return true;
            }
        }
        return any.isEmpty();
    }

    /** Whether it says nothing about the exercise, so that it speaks of the whole session. */
    public boolean isEverything() {
        return all.isEmpty() && any.isEmpty() && none.isEmpty();
    }
}
