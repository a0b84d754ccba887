package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import openbook.document.SourceLocation;

/** An intake before its words are resolved, each word with its location. */
record RawIntake(
        Optional<String> name,
        Optional<Integer> age,
        List<Word> goals,
        Optional<Word> protocol,
        List<Sided> conditions,
        List<Word> cannot,
        List<Word> equipment,
        Optional<Integer> minutes,
        Optional<Integer> exercises,
        Optional<Integer> stage,
        Optional<List<Word>> redFlags,
        List<Clear> cleared,
        List<Word> include,
        List<Word> exclude,
        List<Overriding> override,
        Optional<String> notes) {

    record Word(String text, SourceLocation place) {}

    /**
     * A condition, with the side given under a separate key.
     *
     * @param recent whether it happened within the weeks that the condition names; empty if not answered
     */
    record Sided(Word word, SortedSet<Side> sides, Optional<Boolean> recent) {}

    record Clear(Word word, Optional<String> by, Optional<Word> on) {}

    record Overriding(Word exercise, String because, String by) {}

    /** Merges this intake with another one; for single values, the other one wins. */
    RawIntake with(RawIntake other) {
        return new RawIntake(
                other.name.or(() -> name),
                other.age.or(() -> age),
                both(goals, other.goals),
                other.protocol.or(() -> protocol),
                both(conditions, other.conditions),
                both(cannot, other.cannot),
                both(equipment, other.equipment),
                other.minutes.or(() -> minutes),
                other.exercises.or(() -> exercises),
                other.stage.or(() -> stage),
                redFlags.isPresent() && other.redFlags.isPresent()
                        ? Optional.of(both(redFlags.get(), other.redFlags.get()))
                        : redFlags.or(() -> other.redFlags),
                both(cleared, other.cleared),
                both(include, other.include),
                both(exclude, other.exclude),
                both(override, other.override),
                other.notes.or(() -> notes));
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
