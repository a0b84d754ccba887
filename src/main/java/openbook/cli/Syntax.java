package openbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import openbook.yaml.Lookalikes;
import openbook.yaml.Shapes;
import openbook.yaml.Words;
import org.jspecify.annotations.Nullable;

/** The parameters of a command: its options, and the words that stand without a name. */
final class Syntax {
    /** Shared by all parameters: each method reference costs a cold start some time. */
    private static final Function<String, String> AS_TYPED = Syntax::asTyped;

    private static final Function<String, Path> PATH = Path::of;

    private final List<Typed<?>> options = new ArrayList<>();
    private final List<Typed<?>> words = new ArrayList<>();

    private static String asTyped(String word) {
        return word;
    }

    /** An option that stands alone. */
    Typed<Boolean> option(String name, String description) {
        return add(Typed.Kind.SWITCH, name, "", description, Completion.NOTHING, AS_TYPED, false);
    }

    /** An option with a value as it is typed. */
    Typed<String> text(String name, String label, String description) {
        return add(Typed.Kind.ONE, name, label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** An option with values as they are typed, one each time. */
    Typed<List<String>> texts(String name, String label, String description) {
        return add(Typed.Kind.MANY, name, label, description, Completion.NOTHING, AS_TYPED, List.of());
    }

    /** An option with a file or a folder. */
    Typed<Path> path(String names, String label, String description) {
        return add(Typed.Kind.ONE, names, label, description, Completion.FILES, PATH, null);
    }

    /** An option with a value that is read. */
    <T> Typed<T> value(
            String name,
            String label,
            String description,
            Completion completion,
            Function<String, T> reader,
            @Nullable T defaultValue) {
        return add(Typed.Kind.ONE, name, label, description, completion, reader, defaultValue);
    }

    /**
     * An option with one of a closed set of words; one that is not among them is answered with guesses.
     *
     * @param kind what the word is, with its article: "a paper"
     */
    <E extends Enum<E>> Typed<E> choice(String name, String label, String description, String kind, E defaultValue) {
        Class<E> type = defaultValue.getDeclaringClass();
        return add(
                Typed.Kind.ONE,
                name,
                label,
                description,
                Completion.ofEnum(type),
                word -> choice(kind, type, word),
                defaultValue);
    }

    /** A word without a name, out of a closed set. */
    <E extends Enum<E>> Typed<E> choiceWord(String label, String description, String kind, E defaultValue) {
        return choice("", label, description, kind, defaultValue);
    }

    private static <E extends Enum<E>> E choice(String kind, Class<E> type, String word) {
        String plain = Lookalikes.plain(word);
        for (E constant : type.getEnumConstants()) {
            if (Lookalikes.plain(Shapes.kebab(constant)).equals(plain)) {
                return constant;
            }
        }
        var words = new Words(kind, Shapes.wordsOf(type));
        throw new Typed.Misread(words.unknown(word), words.hint(word));
    }

    /** An option with one or more values that are read, with commas between them. */
    <T> Typed<List<T>> listed(
            String name,
            String label,
            String description,
            Completion completion,
            Function<String, T> reader,
            List<T> defaultValue) {
        return add(Typed.Kind.LISTED, name, label, description, completion, reader, defaultValue);
    }

    /** A word without a name, as it is typed. */
    Typed<String> word(String label, String description) {
        return add(Typed.Kind.ONE, "", label, description, Completion.NOTHING, AS_TYPED, null);
    }

    /** A file or a folder that stands without a name. */
    Typed<Path> pathWord(String label, String description) {
        return add(Typed.Kind.ONE, "", label, description, Completion.FILES, PATH, null);
    }

    private <T> Typed<T> add(
            Typed.Kind kind,
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
        var typed = new Typed<>(kind, all, label, description, completion, reader, defaultValue);
        (names.isEmpty() ? words : options).add(typed);
        return typed;
    }

    List<Typed<?>> options() {
        return options;
    }

    /** The words without names, in their order. */
    List<Typed<?>> words() {
        return words;
    }
}
