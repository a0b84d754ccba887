package openbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The basic schemas. None of them converts types: a number is not text, and 2.7 is not a whole number. */
public final class Schemas {
    /**
     * The pattern of a line in a JSON Schema: no character that {@link #hides} rejects, and at least one that is not
     * blank.
     */
    private static final String PRINTABLE_LINE =
            "(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]*";

    private Schemas() {}

    /** One line of text, neither empty nor longer than the limit, with no control characters. */
    public static Schema<String> line(int longest) {
        return new Schema<>(new SchemaModel.Text(longest, Optional.of(PRINTABLE_LINE), ""), (node, problems) -> {
            @Nullable String text = text(node, problems, longest);
            if (text != null && hides(text, "")) {
                problems.add(node.place(), "this holds a line break, a control character or a direction mark.");
                return null;
            }
            return text;
        });
    }

    /** Text of one or more lines, with no other control characters. */
    public static Schema<String> lines(int longest) {
        return new Schema<>(new SchemaModel.Text(longest, Optional.empty(), ""), (node, problems) -> {
            @Nullable String text = text(node, problems, longest);
            if (text != null && hides(text, "\r\n\t")) {
                problems.add(node.place(), "this holds a control character or a direction mark.");
                return null;
            }
            return text;
        });
    }

    /** True if the text contains a control character or direction mark, which could hide or reorder printed text. */
    private static boolean hides(String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (hides(text.charAt(i)) && allowed.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** True if the text contains an unpaired surrogate or a noncharacter. */
    private static boolean holdsNoCharacter(String text) {
        int code;
        for (int i = 0; i < text.length(); i += Character.charCount(code)) {
            code = text.codePointAt(i);
            if ((code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) || (code & 0xFFFE) == 0xFFFE) {
                return true;
            }
        }
        return false;
    }

    /** True for a character that controls a terminal or reorders text. */
    public static boolean hides(char c) {
        return Character.isISOControl(c)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F;
    }

    private static @Nullable String text(Node node, Diagnostics problems, int longest) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            String hint = node instanceof Node.Scalar given && given.kind() != Node.Kind.NOTHING
                    ? "if \"" + ClosedVocabulary.shown(given.text()) + "\" is meant, put it in quotes."
                    : "";
            problems.add(node.place(), "this must be text, and it is " + node.called() + ".", hint);
            return null;
        }
        if (scalar.text().isBlank()) {
            problems.add(node.place(), "this is empty.");
            return null;
        }
        if (holdsNoCharacter(scalar.text())) {
            problems.add(node.place(), "invalid Unicode: unpaired surrogate or noncharacter.");
            return null;
        }
        if (scalar.text().length() > longest) {
            problems.add(node.place(), "this is longer than " + longest + " characters.");
            return null;
        }
        return scalar.text().strip();
    }

    /** Text that matches a pattern; {@code allowed} describes the pattern in the hint. */
    public static Schema<String> pattern(String regex, String allowed) {
        return new Schema<>(new SchemaModel.Text(200, Optional.of(regex), allowed), (node, problems) -> {
            @Nullable String text = text(node, problems, 200);
            if (text != null && !text.matches(regex)) {
                problems.add(node.place(), "\"" + text + "\" does not have the right form.", "allowed: " + allowed);
                return null;
            }
            return text;
        });
    }

    /** A whole number between two inclusive bounds. No decimals, no leading zeros, no quotes. */
    public static Schema<Integer> whole(int least, int most) {
        return new Schema<>(new SchemaModel.Whole(least, most), (node, problems) -> {
            if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NUMBER || !isWhole(scalar.text())) {
                boolean written = node instanceof Node.Scalar scalar
                        && !(scalar.kind() == Node.Kind.NOTHING && scalar.text().isEmpty());
                String given =
                        written ? "\"" + ClosedVocabulary.shown(((Node.Scalar) node).text()) + "\"" : node.called();
                problems.add(
                        node.place(),
                        "this must be a whole number, and it is " + given + ".",
                        "allowed: " + least + " to " + most);
                return null;
            }
            int number = Integer.parseInt(scalar.text());
            if (number < least || number > most) {
                problems.add(node.place(), number + " is out of range.", "allowed: " + least + " to " + most);
                return null;
            }
            return number;
        });
    }

    /** True for an int in plain decimal form: an optional minus and no leading zero. */
    private static boolean isWhole(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return text.equals("0") || (!digits.isEmpty() && digits.length() <= 9 && digits.charAt(0) != '0');
    }

    /** {@code true} or {@code false}. */
    public static Schema<Boolean> truth() {
        return new Schema<>(new SchemaModel.Truth(), (node, problems) -> {
            if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TRUTH) {
                problems.add(node.place(), "this must be true or false, and it is " + node.called() + ".");
                return null;
            }
            // Reject the other booleans of YAML, such as yes, on and True: they may be meant as text.
            if (!scalar.text().equals("true") && !scalar.text().equals("false")) {
                problems.add(
                        node.place(),
                        "this must be true or false, and it is \"" + ClosedVocabulary.shown(scalar.text()) + "\".");
                return null;
            }
            return scalar.text().equals("true");
        });
    }

    /** One word of a closed set. */
    public static Schema<String> word(ClosedVocabulary words) {
        return new Schema<>(new SchemaModel.OneOf(words), (node, problems) -> {
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
                problems.add(node.place(), "this is empty; it must be " + words.kind() + ".", words.hint(""));
                return null;
            }
            @Nullable String text = text(node, problems, 200);
            if (text != null && !words.has(text)) {
                problems.add(node.place(), words.unknown(text), words.hint(text));
                return null;
            }
            return text;
        });
    }

    /** An enum constant, written in kebab-case. */
    public static <E extends Enum<E>> Schema<E> choice(String kind, Class<E> type) {
        Map<String, E> constants = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(kebab(constant), constant);
        }
        Schema<String> word = word(new ClosedVocabulary(kind, constants.keySet()));
        return new Schema<>(word.form(), (node, problems) -> {
            @Nullable String text = word.read(node, problems);
            return text == null ? null : constants.get(text);
        });
    }

    /** How an enum constant is written in files and in JSON: {@code SAME_DAY} is {@code same-day}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list with no repeated values. */
    public static <T> Schema<List<T>> list(Schema<T> shape, int fewest, int most) {
        return new Schema<>(new SchemaModel.Items(shape.form(), fewest, most), (node, problems) -> {
            if (!(node instanceof Node.Items items)) {
                problems.add(node.place(), "this must be a list, and it is " + node.called() + ".", "write [one, two]");
                return null;
            }
            List<T> values = new ArrayList<>();
            boolean whole = true;
            // Stop reading at the maximum length.
            for (Node item :
                    items.nodes().subList(0, Math.min(most, items.nodes().size()))) {
                @Nullable T value = shape.read(item, problems);
                if (value == null) {
                    whole = false;
                } else if (values.contains(value)) {
                    problems.add(item.place(), "this stands in the list twice.");
                    whole = false;
                } else {
                    values.add(value);
                }
            }
            if (items.nodes().size() < fewest || items.nodes().size() > most) {
                problems.add(
                        node.place(),
                        "this list has " + Counted.of(items.nodes().size(), "item") + ".",
                        "allowed: " + (fewest == most ? fewest : fewest + " to " + most));
                return null;
            }
            return whole ? List.copyOf(values) : null;
        });
    }

    /** A mapping from words of a closed set to values. */
    public static <T> Schema<SortedMap<String, T>> map(ClosedVocabulary words, Schema<T> shape) {
        return new Schema<>(new SchemaModel.ByWord(words, shape.form()), (node, problems) -> {
            if (!(node instanceof Node.Entries entries)) {
                problems.add(node.place(), "this must be a mapping, and it is " + node.called() + ".");
                return null;
            }
            SortedMap<String, T> values = new TreeMap<>();
            boolean whole = true;
            int unknown = 0;
            for (var entry : entries.nodes().entrySet()) {
                @Nullable T value = shape.read(entry.getValue(), problems);
                if (!words.has(entry.getKey()) && ++unknown > ObjectSchema.MOST_UNKNOWN) {
                    return null;
                } else if (!words.has(entry.getKey())) {
                    problems.add(
                            entries.keys().getOrDefault(entry.getKey(), node.place()),
                            words.unknown(entry.getKey()),
                            words.hint(entry.getKey()));
                    whole = false;
                } else if (value == null) {
                    whole = false;
                } else {
                    values.put(entry.getKey(), value);
                }
            }
            return whole ? values : null;
        });
    }

    /** A single value (short form) or a mapping (long form). */
    public static <T> Schema<T> shortOrLong(Schema<T> shortForm, Schema<T> longForm) {
        return new Schema<>(
                new SchemaModel.ShortOrLong(shortForm.form(), longForm.form()),
                (node, problems) ->
                        node instanceof Node.Entries ? longForm.read(node, problems) : shortForm.read(node, problems));
    }

    /** A schema whose value is converted by {@code make}. */
    public static <A, B> Schema<B> as(Schema<A> shape, Function<A, B> make) {
        return new Schema<>(shape.form(), (node, problems) -> {
            @Nullable A value = shape.read(node, problems);
            return value == null ? null : make.apply(value);
        });
    }

    /** The words of an enum, in the order of its constants. */
    public static <E extends Enum<E>> List<String> wordsOf(Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(kebab(constant));
        }
        return words;
    }
}
