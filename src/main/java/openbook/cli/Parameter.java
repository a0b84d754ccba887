package openbook.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a command with its value: an option or a positional argument.
 *
 * @param <T> the type of the value; a list where the parameter may be repeated
 */
final class Parameter<T> {
    /** How many values a parameter takes. */
    enum Kind {
        /** An option without a value. */
        SWITCH,
        /** One value. */
        ONE,
        /** A list; each occurrence adds one value. */
        MANY,
        /** A list; each occurrence adds one or more values with commas between them. */
        LISTED
    }

    /** Thrown when a value cannot be parsed. */
    static final class Misread extends RuntimeException {
        private final String hint;

        /**
         * @param sentence a whole sentence that says what is wrong
         * @param hint what is allowed, or a suggestion; may be empty
         */
        Misread(String sentence, String hint) {
            super(sentence);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }

    private final Kind kind;
    private final List<String> names;
    private final String label;
    private final String description;
    private final Function<String, ?> reader;
    private final @Nullable T defaultValue;
    private Completion completion;
    private boolean required;
    private @Nullable Object value;

    /**
     * @param names the names of an option; empty for a positional argument
     * @param completion the completions of a value
     * @param reader parses one value; throws {@link Misread}
     * @param defaultValue the value without an argument
     */
    Parameter(
            Kind kind,
            List<String> names,
            String label,
            String description,
            Completion completion,
            Function<String, ?> reader,
            @Nullable T defaultValue) {
        this.kind = kind;
        this.names = names;
        this.label = label;
        this.description = description;
        this.completion = completion;
        this.reader = reader;
        this.defaultValue = defaultValue;
    }

    /** Makes the parameter required. */
    Parameter<T> required() {
        required = true;
        return this;
    }

    /** Sets the completions of the value. */
    Parameter<T> completing(Completion with) {
        completion = with;
        return this;
    }

    /** Returns the parsed value, or the default. */
    @SuppressWarnings("unchecked") // read puts in what the kind and the reader make
    Optional<T> typed() {
        return Optional.ofNullable(value == null ? defaultValue : (T) value);
    }

    /** True when a value was given. */
    boolean isTyped() {
        return value != null;
    }

    /** Returns the value of a parameter that is required or has a default. */
    T get() {
        return typed().orElseThrow();
    }

    /** Parses the arguments; an option without a value has none. */
    void read(List<String> words) {
        switch (kind) {
            case SWITCH -> value = true;
            case ONE -> value = one(words.get(0));
            case MANY, LISTED -> {
                List<Object> all = new ArrayList<>();
                for (String word : words) {
                    if (kind == Kind.LISTED) {
                        addParts(word, all);
                    } else {
                        all.add(one(word));
                    }
                }
                value = all;
            }
        }
    }

    private void addParts(String word, List<Object> all) {
        int from = 0;
        for (int comma = word.indexOf(','); comma >= 0; comma = word.indexOf(',', from)) {
            all.add(one(word.substring(from, comma).strip()));
            from = comma + 1;
        }
        all.add(one(word.substring(from).strip()));
    }

    private Object one(String word) {
        if (kind == Kind.LISTED && word.isEmpty()) {
            throw new Misread("a word is missing before or after a comma.", "");
        }
        try {
            return reader.apply(word);
        } catch (InvalidPathException e) {
            throw new Misread("\"" + word + "\" cannot be the name of a file or folder.", "");
        }
    }

    Kind kind() {
        return kind;
    }

    List<String> names() {
        return names;
    }

    /** Returns the name for diagnostics: the long name of an option, or the label. */
    String name() {
        return names.isEmpty() ? label : names.get(names.size() - 1);
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    Completion completion() {
        return completion;
    }

    boolean isRequired() {
        return required;
    }
}
