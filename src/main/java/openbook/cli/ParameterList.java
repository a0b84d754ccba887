package openbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.document.Schemas;
import org.jspecify.annotations.Nullable;

/** The parameters of a command: options and positional arguments. */
final class ParameterList {
    /** Parser shared by all parameters: each method reference slows a cold start. */
    private static final Function<String, String> AS_TYPED = ParameterList::asTyped;

    private static final Function<String, Path> PATH = Path::of;

    private final List<Parameter<?>> options = new ArrayList<>();
    private final List<Parameter<?>> words = new ArrayList<>();

    private static String asTyped(String word) {
        return word;
    }

    /** Adds an option without a value. */
    Parameter<Boolean> option(String name, String description) {
        return add(Parameter.Kind.SWITCH, name, "", description, Completion.NOTHING, AS_TYPED, false);
    }

    /** Adds an option with a string value. */
    Parameter<String> text(String name, String label, String description) {
        return add(Parameter.Kind.ONE, name, label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** Adds an option with a list of strings, one per occurrence. */
    Parameter<List<String>> texts(String name, String label, String description) {
        return add(Parameter.Kind.MANY, name, label, description, Completion.NOTHING, AS_TYPED, List.of());
    }

    /** Adds an option with a file or a folder. */
    Parameter<Path> path(String names, String label, String description) {
        return add(Parameter.Kind.ONE, names, label, description, Completion.FILES, PATH, null);
    }

    /** Adds an option with a parsed value. */
    <T> Parameter<T> value(
            String name,
            String label,
            String description,
            Completion completion,
            Function<String, T> reader,
            @Nullable T defaultValue) {
        return add(Parameter.Kind.ONE, name, label, description, completion, reader, defaultValue);
    }

    /**
     * Adds an option with one word of a closed set; an unknown word is reported with suggestions.
     *
     * @param kind what the word is, with its article: "a paper"
     */
    <E extends Enum<E>> Parameter<E> choice(
            String name, String label, String description, String kind, E defaultValue) {
        Class<E> type = defaultValue.getDeclaringClass();
        return add(
                Parameter.Kind.ONE,
                name,
                label,
                description,
                Completion.ofEnum(type),
                word -> choice(kind, type, word),
                defaultValue);
    }

    /** Adds a positional argument of a closed set. */
    <E extends Enum<E>> Parameter<E> choiceWord(String label, String description, String kind, E defaultValue) {
        return choice("", label, description, kind, defaultValue);
    }

    private static <E extends Enum<E>> E choice(String kind, Class<E> type, String word) {
        String plain = Lookalikes.plain(word);
        for (E constant : type.getEnumConstants()) {
            if (Lookalikes.plain(Schemas.kebab(constant)).equals(plain)) {
                return constant;
            }
        }
        var words = new ClosedVocabulary(kind, Schemas.wordsOf(type));
        throw new Parameter.Misread(words.unknown(word), words.hint(word));
    }

    /** Adds an option with a list of parsed values, separated by commas. */
    <T> Parameter<List<T>> listed(
            String name,
            String label,
            String description,
            Completion completion,
            Function<String, T> reader,
            List<T> defaultValue) {
        return add(Parameter.Kind.LISTED, name, label, description, completion, reader, defaultValue);
    }

    /** Adds a positional argument with a string value. */
    Parameter<String> word(String label, String description) {
        return add(Parameter.Kind.ONE, "", label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** Adds a positional argument with a file or a folder. */
    Parameter<Path> pathWord(String label, String description) {
        return add(Parameter.Kind.ONE, "", label, description, Completion.FILES, PATH, null);
    }

    private <T> Parameter<T> add(
            Parameter.Kind kind,
            String names,
            String label,
            String description,
            Completion completion,
            Function<String, ?> reader,
            @Nullable T defaultValue) {
        int space = names.indexOf(' ');
        List<String> all = names.isEmpty()
                ? List.of()
                : space < 0 ? List.of(names) : List.of(names.substring(0, space), names.substring(space + 1));
        var typed = new Parameter<>(kind, all, label, description, completion, reader, defaultValue);
        (names.isEmpty() ? words : options).add(typed);
        return typed;
    }

    List<Parameter<?>> options() {
        return options;
    }

    /** Lists the positional arguments in order. */
    List<Parameter<?>> words() {
        return words;
    }
}
