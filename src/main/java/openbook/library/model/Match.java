package openbook.library.model;

import java.util.Set;

/**
 * A selector of exercises by tags. Empty sets are ignored, so that an empty match selects every exercise.
 *
 * @param all tags of which the exercise has all
 * @param any tags of which the exercise has at least one; ignored if empty
 * @param none tags of which the exercise has none
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

    /** True if it has no tags and so applies to the whole session. */
    public boolean isEverything() {
        return all.isEmpty() && any.isEmpty() && none.isEmpty();
    }
}
