package openbook.library.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole content, each part keyed by id and in a fixed order.
 *
 * @param hash the first twelve hex digits of the SHA-256 over all files; identifies the content of a handout
 * @param notices notices for the clinician about the library itself; empty for the built-in one
 */
public record Library(
        Vocabulary vocabulary,
        SortedMap<String, Source> sources,
        SortedMap<String, Phrase> phrases,
        SortedMap<String, Goal> goals,
        Stages stages,
        SortedMap<String, Limit> limits,
        RedFlags redFlags,
        UniversalAdvice everyone,
        SortedMap<String, Exercise> exercises,
        SortedMap<String, Condition> conditions,
        SortedMap<String, Protocol> protocols,
        ChartWords chart,
        String hash,
        List<String> notices) {

    /** Returns this library with further notices for the clinician. */
    public Library withNotices(List<String> more) {
        return new Library(
                vocabulary,
                sources,
                phrases,
                goals,
                stages,
                limits,
                redFlags,
                everyone,
                exercises,
                conditions,
                protocols,
                chart,
                hash,
                List.copyOf(more));
    }

    /** The phrase with this id; the id must exist. */
    public Phrase phrase(String id) {
        return known(phrases.get(id), id);
    }

    /** The exercise with this id; the id must exist. */
    public Exercise exercise(String id) {
        return known(exercises.get(id), id);
    }

    /** The condition with this id; the id must exist. */
    public Condition condition(String id) {
        return known(conditions.get(id), id);
    }

    /** The source with this id; the id must exist. */
    public Source source(String id) {
        return known(sources.get(id), id);
    }

    /** The phrase of an adapt or caution rule, if it has one. */
    public Optional<Phrase> sentenceOf(Rule rule) {
        return rule.say().map(this::phrase);
    }

    private static <T> T known(@Nullable T value, String id) {
        return Objects.requireNonNull(value, id);
    }
}
