package openbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the schema of a mapping, key by key, and reads the mapping into a record:
 *
 * <pre>{@code
 * var keys = new ObjectSchema();
 * var sets = keys.required("sets", Schemas.whole(1, 5));
 * var tempo = keys.optional("tempo", Schemas.line(40));
 * Schema<Dose> dose = keys.shape(found -> new Dose(found.get(sets), found.get(tempo)));
 * }</pre>
 */
public final class ObjectSchema {
    /** Maximum number of unknown keys reported for one mapping. */
    static final int MOST_UNKNOWN = 100;

    private final List<Key<?>> keys = new ArrayList<>();

    /** A key and the schema of its value; made by {@link ObjectSchema}. */
    public record Key<T>(String name, Schema<T> shape, boolean required, String means) {}

    /** Adds a required key with a description of its value. */
    public <T> Key<T> required(String name, Schema<T> shape, String means) {
        return add(new Key<>(name, shape, true, means));
    }

    /** Adds a required key whose name needs no description. */
    public <T> Key<T> required(String name, Schema<T> shape) {
        return required(name, shape, "");
    }

    /** Adds an optional key with a description of its value. */
    public <T> Key<Optional<T>> optional(String name, Schema<T> shape, String means) {
        return add(new Key<>(name, Schemas.as(shape, Optional::of), false, means));
    }

    /** Adds an optional key whose name needs no description. */
    public <T> Key<Optional<T>> optional(String name, Schema<T> shape) {
        return optional(name, shape, "");
    }

    private <T> Key<T> add(Key<T> key) {
        keys.add(key);
        return key;
    }

    /**
     * The schema of the whole mapping. Unknown and missing keys are errors. {@code make} runs only when every value was
     * read; it may add diagnostics about values that contradict each other.
     */
    public <T> Schema<T> shape(Function<Found, T> make) {
        return shape(make, true);
    }

    /**
     * The lenient schema of a mapping whose keys are all optional: an unreadable value counts as absent, so that the
     * others can still be checked. The caller must check the diagnostics before using the result.
     */
    public <T> Schema<T> shapeOfWhatCanBeRead(Function<Found, T> make) {
        return shape(make, false);
    }

    private <T> Schema<T> shape(Function<Found, T> make, boolean whole) {
        List<Key<?>> all = List.copyOf(keys);
        List<String> allNames = new ArrayList<>();
        List<SchemaModel.Entry> forms = new ArrayList<>();
        for (Key<?> key : all) {
            allNames.add(key.name());
            forms.add(new SchemaModel.Entry(key.name(), key.shape().form(), key.required(), key.means()));
        }
        ClosedVocabulary names = new ClosedVocabulary("a key here", allNames);
        Set<String> known = Set.copyOf(allNames);
        SchemaModel form = new SchemaModel.Keyed(List.copyOf(forms));
        return new Schema<>(form, (node, problems) -> {
            if (!(node instanceof Node.Entries entries)) {
                problems.add(
                        node.place(),
                        "this must be a mapping, and it is " + node.called() + ".",
                        "keys: " + String.join(", ", names.all()));
                return null;
            }
            int before = problems.count();
            int unknown = 0;
            for (Map.Entry<String, SourceLocation> key : entries.keys().entrySet()) {
                String name = key.getKey();
                // Stop guessing here: it is probably not a file of this kind, and each guess takes time.
                if (!known.contains(name) && unknown < MOST_UNKNOWN) {
                    unknown++;
                    // Without a near match, list all keys, even if the list is long.
                    String hint = names.hint(name);
                    problems.add(
                            key.getValue(),
                            names.unknown(name),
                            hint.isEmpty() ? "keys: " + String.join(", ", names.all()) : hint);
                }
            }
            Map<String, Object> values = new HashMap<>(2 * all.size());
            for (Key<?> key : all) {
                @Nullable Node value = entries.nodes().get(key.name());
                if (value != null) {
                    @Nullable Object read = key.shape().read(value, problems);
                    if (read != null) {
                        values.put(key.name(), read);
                    } else if (!whole) {
                        values.put(key.name(), Optional.empty());
                    }
                } else if (key.required()) {
                    problems.add(node.place(), "the key \"" + key.name() + "\" is missing.");
                } else {
                    values.put(key.name(), Optional.empty());
                }
            }
            if (whole && problems.count() > before) {
                return null;
            }
            T made = make.apply(new Found(entries, values, problems));
            return whole && problems.count() > before ? null : made;
        });
    }

    /** The values read from one mapping. */
    public static final class Found {
        private final Node.Entries entries;
        private final Map<String, Object> values;
        private final Diagnostics problems;

        private Found(Node.Entries entries, Map<String, Object> values, Diagnostics problems) {
            this.entries = entries;
            this.values = values;
            this.problems = problems;
        }

        /** The value of a key; empty for an optional key that is absent. */
        @SuppressWarnings("unchecked") // the schema of the key made the value
        public <T> T get(Key<T> key) {
            return (T) Objects.requireNonNull(values.get(key.name()));
        }

        /** The location of the value of a key, or of the mapping when the key is absent. */
        public SourceLocation place(Key<?> key) {
            @Nullable Node node = entries.nodes().get(key.name());
            return node == null ? entries.place() : node.place();
        }

        /** Adds an error about the value of a key, such as a contradiction to another value. */
        public void problem(Key<?> key, String sentence, String hint) {
            problems.add(place(key), sentence, hint);
        }
    }
}
