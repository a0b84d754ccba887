package openbook.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.Node;
import openbook.document.SourceLocation;

/**
 * An intake typed as flags. It becomes the same document as a file, so that one schema reads both and allows the same
 * values.
 */
public final class FlagIntake {
    private final SortedMap<String, Node> values = new TreeMap<>();

    /** Adds a flag with one text value, such as a name. */
    public FlagIntake text(String key, String flag, String typed) {
        values.put(key, new Node.Scalar(SourceLocation.flag(flag, typed), typed, Node.Kind.TEXT));
        return this;
    }

    /** Adds a flag with a number; the schema checks the value later. */
    public FlagIntake number(String key, String flag, String typed) {
        values.put(key, new Node.Scalar(SourceLocation.flag(flag, typed), typed, Node.Kind.NUMBER));
        return this;
    }

    /** Adds a flag that can be repeated or hold several words with separators. */
    public FlagIntake words(String key, String flag, List<String> typed) {
        // Drop repeated words.
        Map<String, Node> words = new LinkedHashMap<>();
        for (String one : typed) {
            words.putIfAbsent(one.strip(), new Node.Scalar(SourceLocation.flag(flag, one), one, Node.Kind.TEXT));
        }
        if (!words.isEmpty()) {
            List<Node> all = List.copyOf(words.values());
            values.put(key, new Node.Items(all.get(0).place(), all));
        }
        return this;
    }

    Node document() {
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        for (var value : values.entrySet()) {
            keys.put(value.getKey(), value.getValue().place());
        }
        return new Node.Entries(SourceLocation.whole("the flags"), values, keys);
    }
}
