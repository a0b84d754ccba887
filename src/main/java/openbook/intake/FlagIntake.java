package openbook.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.Node;
import openbook.document.SourceLocation;

/**
 * An intake that was typed as flags. It becomes the same kind of document as a file, so that one shape reads both and
 * the two can never differ in what they allow.
 */
public final class FlagIntake {
    private final SortedMap<String, Node> values = new TreeMap<>();

    /** A flag with one text value, such as a name. */
    public FlagIntake text(String key, String flag, String typed) {
        values.put(key, new Node.Scalar(SourceLocation.flag(flag, typed), typed, Node.Kind.TEXT));
        return this;
    }

    /** A flag with a number; whatever was typed, the shape of the intake says what is allowed. */
    public FlagIntake number(String key, String flag, String typed) {
        values.put(key, new Node.Scalar(SourceLocation.flag(flag, typed), typed, Node.Kind.NUMBER));
        return this;
    }

    /** A flag that can be repeated, or hold several words with commas between them. */
    public FlagIntake words(String key, String flag, List<String> typed) {
        // Saying something twice on a command line is saying it once.
        Map<String, Node> words = new LinkedHashMap<>();
        for (String one : typed) {
            for (String word : one.split(",", -1)) {
                words.putIfAbsent(word.strip(), new Node.Scalar(SourceLocation.flag(flag, one), word.strip(), Node.Kind.TEXT));
            }
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
