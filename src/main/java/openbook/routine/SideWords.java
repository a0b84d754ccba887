package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.intake.Intake;
import openbook.intake.Side;
import openbook.library.model.Phrase;
import openbook.rules.Applied;
import openbook.rules.Verdict;

/** The sides on a card: the side that its sentences name, and the arm that works in its pictures. */
final class SideWords {
    private SideWords() {}

    /** The sentences of a verdict, with the side filled in where it is known. */
    static List<Phrase> sentences(Intake intake, Verdict verdict) {
        List<Phrase> sentences = verdict.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).sided().isPresent()) {
                return named(intake, verdict);
            }
        }
        return sentences;
    }

    private static List<Phrase> named(Intake intake, Verdict verdict) {
        List<Phrase> named = new ArrayList<>();
        for (Phrase phrase : verdict.sentences()) {
            Optional<Side> bad = phrase.sided().isPresent() ? badSide(intake, verdict, phrase) : Optional.empty();
            named.add(bad.isPresent() ? named(phrase, bad.get()) : phrase);
        }
        return named;
    }

    private static Phrase named(Phrase phrase, Side bad) {
        String words = phrase.sided().orElse(phrase.say());
        return phrase.saying(words.replace(Phrase.BAD_SIDE, word(bad)).replace(Phrase.GOOD_SIDE, word(bad.other())));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** The common side of all conditions that use a phrase; empty if one has no side or they differ. */
    private static Optional<Side> badSide(Intake intake, Verdict verdict, Phrase phrase) {
        SortedSet<Side> bad = new TreeSet<>();
        for (Applied applied : verdict.applied()) {
            if (applied.rule().say().filter(phrase.id()::equals).isPresent()) {
                SortedSet<Side> sides = sides(intake, applied);
                if (sides.isEmpty()) {
                    return Optional.empty();
                }
                bad.addAll(sides);
            }
        }
        return bad.size() == 1 ? Optional.of(bad.first()) : Optional.empty();
    }

    /** The sides of a condition whose side matters; empty for others. */
    private static SortedSet<Side> sides(Intake intake, Applied applied) {
        for (Intake.Present present : intake.conditions()) {
            if (present.condition().id().equals(applied.condition().id())
                    && present.condition().hasSide()) {
                return present.sides();
            }
        }
        return new TreeSet<>();
    }

    /** The side whose arm works, if the other must be spared or lain on; empty if either may work. */
    static Optional<Side> works(Intake intake, Verdict verdict) {
        if (verdict.lieOn().isPresent()) {
            return verdict.lieOn().map(Side::other);
        }
        SortedSet<Side> bad = new TreeSet<>();
        for (Phrase phrase : verdict.sentences()) {
            if (phrase.sided().isPresent()) {
                badSide(intake, verdict, phrase).ifPresent(bad::add);
            }
        }
        return bad.size() == 1 ? Optional.of(bad.first().other()) : Optional.empty();
    }
}
