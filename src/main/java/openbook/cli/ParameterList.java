package openbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.document.Schemas;
import org.jspecify.annotations.Nullable;

/** The parameters of a command: its options, and the words that stand without a name. */
final class ParameterList {
    /** Shared by all parameters: each method reference costs a cold start some time. */
    private static final Function<String, String> AS_TYPED = ParameterList::asTyped;

    private static final Function<String, Path> PATH = Path::of;

    private final List<Parameter<?>> options = new ArrayList<>();
    private final List<Parameter<?>> words = new ArrayList<>();

    private static String asTyped(String word) {
        return word;
    }

    /** An option that stands alone. */
    Parameter<Boolean> option(String name, String description) {
        return add(Parameter.Kind.SWITCH, name, "", description, Completion.NOTHING, AS_TYPED, false);
    }

    /** An option with a value as it is typed. */
    Parameter<String> text(String name, String label, String description) {
        return add(Parameter.Kind.ONE, name, label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** An option with values as they are typed, one each time. */
    Parameter<List<String>> texts(String name, String label, String description) {
        return add(Parameter.Kind.MANY, name, label, description, Completion.NOTHING, AS_TYPED, List.of());
    }

    /** An option with a file or a folder. */
    Parameter<Path> path(String names, String label, String description) {
        return add(Parameter.Kind.ONE, names, label, description, Completion.FILES, PATH, null);
    }

    /** An option with a value that is read. */
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
     * An option with one of a closed set of words; one that is not among them is answered with guesses.
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

    /** A word without a name, out of a closed set. */
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

    /** An option with one or more values that are read, with commas between them. */
    <T> Parameter<List<T>> listed(
            String name,
            String label,
            String description,
            Completion completion,
            Function<String, T> reader,
            List<T> defaultValue) {
        return add(Parameter.Kind.LISTED, name, label, description, completion, reader, defaultValue);
    }

    /** A word without a name, as it is typed. */
    Parameter<String> word(String label, String description) {
        return add(Parameter.Kind.ONE, "", label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** A file or a folder that stands without a name. */
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

    /** The words without names, in their order. */
    List<Parameter<?>> words() {
        return words;
    }
}
