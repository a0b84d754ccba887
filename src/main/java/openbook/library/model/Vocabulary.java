package openbook.library.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The closed words that exercises carry and rules match.
 *
 * @param household equipment that every home is taken to have, without the {@code equip-} prefix
 * @param movements the tags that count as a movement of the upper back, for variety in a routine
 * @param supported the positions that hold the body up; they come before the others
 * @param opening tags of what opens the chest or straightens the back
 * @param rounding tags of what rounds the back
 * @param last tags whose exercises come last in their phase
 */
public record Vocabulary(
        SortedMap<String, Group> groups,
        SortedMap<String, Tag> tags,
        SortedSet<String> household,
        Set<String> movements,
        Set<String> supported,
        Set<String> last,
        Set<String> opening,
        Set<String> rounding) {

    private static final String EQUIPMENT = "equip-";

    /** Whether the second exercise rounds what the first only opens, or only opens what the first rounds. */
    public boolean reverses(Exercise a, Exercise b) {
        return (opensOnly(a) && rounds(b)) || (roundsOnly(a) && opensOnly(b));
    }

    private boolean rounds(Exercise exercise) {
        return !Collections.disjoint(exercise.tags(), rounding);
    }

    private boolean opensOnly(Exercise exercise) {
        return !rounds(exercise) && !Collections.disjoint(exercise.tags(), opening);
    }

    private boolean roundsOnly(Exercise exercise) {
        return rounds(exercise) && Collections.disjoint(exercise.tags(), opening);
    }

    /** How many tags of a group an exercise carries. */
    public enum Pick {
        ONE,
        AT_MOST_ONE,
        ANY
    }

    /** A group of tags. */
    public record Group(String id, Pick pick, String means) {}

    /**
     * A tag and what makes an exercise carry it.
     *
     * @param also other words for a piece of equipment
     */
    public record Tag(String id, String group, String means, List<String> also) {}

    /** The tags of one group among those given, sorted. */
    public List<String> inGroup(String group, Set<String> carried) {
        SortedSet<String> found = new TreeSet<>();
        for (String id : carried) {
            @Nullable Tag tag = tags.get(id);
            if (tag != null && tag.group().equals(group)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    /** Every piece of equipment that an exercise can ask for. */
    public SortedSet<String> equipment() {
        return equipmentIn(tags.keySet());
    }

    /** What a piece of equipment is, in words. */
    public String equipmentMeans(String item) {
        Tag tag = tags.get(EQUIPMENT + item);
        return tag == null ? item : tag.means();
    }

    /** Other words for a piece of equipment. */
    public List<String> equipmentAlso(String item) {
        @Nullable Tag tag = tags.get(EQUIPMENT + item);
        return tag == null ? List.of() : tag.also();
    }

    /** The equipment that a set of tags asks for. */
    public SortedSet<String> equipmentIn(Set<String> carried) {
        SortedSet<String> equipment = new TreeSet<>();
        for (String tag : carried) {
            if (tag.startsWith(EQUIPMENT)) {
                equipment.add(tag.substring(EQUIPMENT.length()));
            }
        }
        return equipment;
    }
}
