package openbook.library.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tags that exercises have and rules match.
 *
 * @param household equipment assumed in every home, without the {@code equip-} prefix
 * @param movements the tags that count as a movement of the upper back, for variety in a routine
 * @param supported the positions that support the body; they come first in a phase
 * @param opening the tags of exercises that open the chest or straighten the back
 * @param rounding the tags of exercises that round the back
 * @param last the tags of exercises that come last in their phase
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

    /** True if one exercise only opens and the other rounds the back. */
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

    /** The number of tags of a group that an exercise has. */
    public enum Pick {
        ONE,
        AT_MOST_ONE,
        ANY
    }

    /** A group of tags. */
    public record Group(String id, Pick pick, String means) {}

    /**
     * A tag and the reason for an exercise to have it.
     *
     * @param also synonyms of a piece of equipment
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

    /** Every piece of equipment that an exercise can need. */
    public SortedSet<String> equipment() {
        return equipmentIn(tags.keySet());
    }

    /** The description of a piece of equipment. */
    public String equipmentMeans(String item) {
        Tag tag = tags.get(EQUIPMENT + item);
        return tag == null ? item : tag.means();
    }

    /** The synonyms of a piece of equipment. */
    public List<String> equipmentAlso(String item) {
        @Nullable Tag tag = tags.get(EQUIPMENT + item);
        return tag == null ? List.of() : tag.also();
    }

    /** The equipment that a set of tags requires. */
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
