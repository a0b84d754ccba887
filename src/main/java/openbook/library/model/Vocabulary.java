package openbook.library.model;

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
 * @param last tags whose exercises come last in their phase
 */
public record Vocabulary(
        SortedMap<String, Group> groups,
        SortedMap<String, Tag> tags,
        SortedSet<String> household,
        Set<String> movements,
        Set<String> supported,
        Set<String> last) {

    private static final String EQUIPMENT = "equip-";

    /** How many tags of a group an exercise carries. */
    public enum Pick {
        ONE,
        AT_MOST_ONE,
        ANY
    }

    /** A group of tags. */
    public record Group(String id, Pick pick, String means) {}

    /** A tag and what makes an exercise carry it. */
    public record Tag(String id, String group, String means) {}

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
