package openbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place on a command line, and what was typed there: an option, or a word that stands without a name.
 *
 * @param <T> what is typed; a list where it may be typed again
 */
final class Parameter<T> {
    /** How often it may be typed, and with what. */
    enum Kind {
        /** An option that stands alone. */
        SWITCH,
        /** One value. */
        ONE,
        /** One more value each time. */
        MANY,
        /** One or more values each time, with commas. */
        LISTED
    }

    /** Says of a word what it is not; the message goes on after "Invalid value for option '--format': ". */
    static final class Misread extends RuntimeException {
        Misread(String message) {
            super(message);
        }
    }

    private final Kind kind;
    private final List<String> names;
    private final String label;
    private final String description;
    private final Class<?> type;
    private final Function<String, ?> reader;
    private final @Nullable T usual;
    private boolean required;
    private @Nullable Object value;

    /**
     * @param names how the option is written; none for a word without a name
     * @param type of one value, for completion
     * @param reader of one value; throws {@link Misread} at a word that is none
     * @param usual the value where none is typed
     */
    Parameter(
            Kind kind,
            List<String> names,
            String label,
            String description,
            Class<?> type,
            Function<String, ?> reader,
            @Nullable T usual) {
        this.kind = kind;
        this.names = names;
        this.label = label;
        this.description = description;
        this.type = type;
        this.reader = reader;
        this.usual = usual;
    }

    /** It may not be left out. */
    Parameter<T> required() {
        required = true;
        return this;
    }

    /** What was typed, or what is usual. */
    @SuppressWarnings("unchecked") // take puts in what the kind and the reader make
    Optional<T> typed() {
        return Optional.ofNullable(value == null ? usual : (T) value);
    }

    /** What was typed in a place that is required or has a usual value. */
    T get() {
        return typed().orElseThrow();
    }

    /** Takes one more word; false where there may be no more of them. */
    boolean take(String word) {
        if (value != null && (kind == Kind.SWITCH || kind == Kind.ONE)) {
            return false;
        }
        switch (kind) {
            case SWITCH -> value = true;
            case ONE -> value = reader.apply(word);
            case MANY -> add(reader.apply(word));
            case LISTED -> {
                for (String part : word.split(",", 0)) {
                    add(reader.apply(part));
                }
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // nothing else is put into a place of this kind
    private void add(Object one) {
        if (value == null) {
            value = new ArrayList<>();
        }
        ((List<Object>) value).add(one);
    }

    /** Takes all that another reader of the command line found. */
    void takeAll(Object found) {
        value = found;
    }

    boolean isWritten() {
        return value != null;
    }

    Kind kind() {
        return kind;
    }

    List<String> names() {
        return names;
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    Class<?> type() {
        return type;
    }

    Function<String, ?> reader() {
        return reader;
    }

    boolean isRequired() {
        return required;
    }
}
