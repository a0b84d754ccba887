package openbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import openbook.document.ClosedVocabulary;
import openbook.document.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on the line of a command. A plain line is read with it at once; for all others, and for help, picocli
 * is told of it.
 */
final class ParameterList {
    /** One of each for all places, since each mention of a function costs a short run some time. */
    private static final Function<String, String> AS_TYPED = ParameterList::asTyped;

    private static final Function<String, Path> PATH = Path::of;

    private final List<Parameter<?>> options = new ArrayList<>();
    private final List<Parameter<?>> words = new ArrayList<>();

    private static String asTyped(String word) {
        return word;
    }

    /** An option that stands alone. */
    Parameter<Boolean> option(String name, String description) {
        return add(Parameter.Kind.SWITCH, name, "", description, Boolean.class, AS_TYPED, false);
    }

    /** An option with a value as it is typed. */
    Parameter<String> text(String name, String label, String description) {
        return add(Parameter.Kind.ONE, name, label, description, String.class, AS_TYPED, null);
    }

    /** An option with values as they are typed, one each time. */
    Parameter<List<String>> texts(String name, String label, String description) {
        return add(Parameter.Kind.MANY, name, label, description, String.class, AS_TYPED, List.of());
    }

    /** An option with a file or a folder. */
    Parameter<Path> path(String names, String label, String description) {
        return add(Parameter.Kind.ONE, names, label, description, Path.class, PATH, null);
    }

    /** An option with a value that is read. */
    <T> Parameter<T> value(
            String name,
            String label,
            String description,
            Class<T> type,
            Function<String, T> reader,
            @Nullable T usual) {
        return add(Parameter.Kind.ONE, name, label, description, type, reader, usual);
    }

    /**
     * An option with one of a closed set of words; one that is not among them is answered with guesses.
     *
     * @param kind what such a word is, with its article: "a paper"
     */
    <E extends Enum<E>> Parameter<E> choice(String name, String label, String description, String kind, E usual) {
        Class<E> type = usual.getDeclaringClass();
        return add(Parameter.Kind.ONE, name, label, description, type, word -> choice(kind, type, word), usual);
    }

    private static <E extends Enum<E>> E choice(String kind, Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (Schemas.kebab(constant).equals(word.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        var words = new ClosedVocabulary(kind, List.of(Schemas.wordsOf(type).split(", ")));
        throw new Parameter.Misread(words.unknown(word) + " " + words.hint(word));
    }

    /** An option with one or more values that are read, with commas between them. */
    <T> Parameter<List<T>> listed(
            String name, String label, String description, Class<T> type, Function<String, T> reader, List<T> usual) {
        return add(Parameter.Kind.LISTED, name, label, description, type, reader, usual);
    }

    /** A word without a name, as it is typed. */
    Parameter<String> word(String label, String description) {
        return add(Parameter.Kind.ONE, "", label, description, String.class, AS_TYPED, null);
    }

    /** A file or a folder that stands without a name. */
    Parameter<Path> pathWord(String label, String description) {
        return add(Parameter.Kind.ONE, "", label, description, Path.class, PATH, null);
    }

    private <T> Parameter<T> add(
            Parameter.Kind kind,
            String names,
            String label,
            String description,
            Class<?> type,
            Function<String, ?> reader,
            @Nullable T usual) {
        List<String> all = names.isEmpty() ? List.of() : List.of(names.split(" "));
        var typed = new Parameter<>(kind, all, label, description, type, reader, usual);
        (names.isEmpty() ? words : options).add(typed);
        return typed;
    }

    List<Parameter<?>> options() {
        return options;
    }

    /** The words without names, in their order. */
    List<Parameter<?>> words() {
        return words;
    }

    /**
     * Reads a plain line: options of this command as they are called, each with its value, and words. All else,
     * mistakes above all, is for picocli.
     *
     * @return whether it was one; if not, it may be half read
     */
    boolean reads(List<String> line) {
        int word = 0;
        for (int at = 0; at < line.size(); at++) {
            String part = line.get(at);
            if (isWord(part)) {
                if (word == words.size() || !takes(words.get(word++), part)) {
                    return false;
                }
                continue;
            }
            int equals = part.indexOf('=');
            boolean joined = part.startsWith("--") && equals > 0;
            @Nullable Parameter<?> option = option(joined ? part.substring(0, equals) : part);
            if (option == null) {
                return false;
            }
            if (option.kind() == Parameter.Kind.SWITCH) {
                if (joined || !takes(option, part)) {
                    return false;
                }
                continue;
            }
            String value = joined ? part.substring(equals + 1) : ++at < line.size() ? line.get(at) : "";
            if (!isWord(value) || !takes(option, value)) {
                return false;
            }
        }
        return isComplete(options) && isComplete(words);
    }

    /** Whether it can stand for itself: a hyphen in front needs a closer look, and so do quotes and nothing at all. */
    private static boolean isWord(String part) {
        return part.equals("-") || (!part.isEmpty() && part.charAt(0) != '-' && part.indexOf('"') < 0);
    }

    private static boolean takes(Parameter<?> place, String word) {
        try {
            return place.take(word);
        } catch (RuntimeException e) {
            // Picocli finds it too, and says so.
            return false;
        }
    }

    private @Nullable Parameter<?> option(String name) {
        for (Parameter<?> option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }

    private static boolean isComplete(List<Parameter<?>> places) {
        for (Parameter<?> place : places) {
            if (place.isRequired() && !place.isWritten()) {
                return false;
            }
        }
        return true;
    }
}
