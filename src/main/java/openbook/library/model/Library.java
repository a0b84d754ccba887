package openbook.library.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All that we know, each part by id and in a fixed order.
 *
 * @param hash the first twelve hex digits of the SHA-256 over all files: which content a handout was made from
 * @param notices what a clinician should know about the library itself; none for the built-in one
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

    /** The same library with something that the clinician should know about it. */
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

    /** The phrase of an id that the reader has already checked. */
    public Phrase phrase(String id) {
        return known(phrases.get(id), id);
    }

    /** The exercise of an id that the reader has already checked. */
    public Exercise exercise(String id) {
        return known(exercises.get(id), id);
    }

    /** The condition of an id that the reader has already checked. */
    public Condition condition(String id) {
        return known(conditions.get(id), id);
    }

    /** The source of an id that the reader has already checked. */
    public Source source(String id) {
        return known(sources.get(id), id);
    }

    /** The sentence for one adapt or caution rule, if it has one. */
    public Optional<Phrase> sentenceOf(Rule rule) {
        return rule.say().map(this::phrase);
    }

    private static <T> T known(@Nullable T value, String id) {
        return Objects.requireNonNull(value, id);
    }
}
