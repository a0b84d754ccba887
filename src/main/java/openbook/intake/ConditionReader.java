package openbook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.document.Diagnostics;
import openbook.intake.RawIntake.Sided;
import openbook.intake.RawIntake.Word;
import openbook.library.ChartWords;
import openbook.library.model.Condition;
import openbook.library.model.Library;

/** Reads the conditions of an intake: ids, words of charts and codes. Keeps what was typed beside what it was read as. */
final class ConditionReader {
    private final Library library;
    private final Names<Condition> names;
    private final Chart chart;
    private final Diagnostics problems;
    private final SortedMap<String, SortedSet<Side>> confirmed = new TreeMap<>();
    private final SortedMap<String, SortedSet<Side>> unconfirmed = new TreeMap<>();
    private final SortedMap<String, Reading> readings = new TreeMap<>();

    ConditionReader(IntakeVocabulary dictionary, Diagnostics problems) {
        this.library = dictionary.library();
        this.names = dictionary.conditions();
        this.chart = dictionary.chart();
        this.problems = problems;
    }

    void read(Sided sided) {
        Word word = sided.word();
        String id = id(word);
        if (library.conditions().containsKey(id)) {
            add(confirmed, id, sided.sides());
            return;
        }
        Meaning meaning = chart.of(word.text());
        if (meaning.chooses()) {
            named(sided, meaning);
        } else if (meaning.isOfConditions()) {
            names.several(word, ask(word.text(), meaning), meaning.suggests(), problems);
        } else if (meaning.noEffect().isPresent()) {
            boolean complaint = meaning.noEffect().get().complaint();
            reading(
                    word,
                    complaint ? Reading.Kind.COMPLAINT : Reading.Kind.NO_EFFECT,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(meaning.sides()));
        } else if (meaning.noRules().isPresent()) {
            ChartWords.Topic topic = meaning.noRules().get();
            problems.add(
                    word.place(),
                    "\"" + word.text() + "\" is known, and the library has no rules for it yet.",
                    topic.because() + " Leave it out only if you have screened the exercises for it yourself.");
        } else {
            unknown(word);
        }
    }

    /** The conditions that a word names, for a clearance; a word that could mean several is a problem. */
    SortedSet<String> cleared(Word word) {
        if (library.conditions().containsKey(id(word))) {
            return new TreeSet<>(List.of(id(word)));
        }
        Meaning meaning = chart.of(word.text());
        if (meaning.chooses()) {
            SortedSet<String> ids = new TreeSet<>(meaning.names());
            ids.addAll(meaning.status());
            return ids;
        }
        if (meaning.isOfConditions()) {
            names.several(word, ask(word.text(), meaning), meaning.suggests(), problems);
        } else {
            unknown(word);
        }
        return new TreeSet<>();
    }

    /** What was read, by id. */
    List<Intake.Present> present() {
        List<Intake.Present> present = new ArrayList<>();
        confirmed.forEach((id, sides) -> present.add(new Intake.Present(library.condition(id), sides)));
        unconfirmed.forEach((id, sides) -> {
            if (!confirmed.containsKey(id)) {
                present.add(new Intake.Present(library.condition(id), sides, false));
            }
        });
        present.sort(Comparator.comparing(it -> it.condition().id()));
        return List.copyOf(present);
    }

    /** What was typed and is no id, in the order of its letters. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    private void named(Sided sided, Meaning meaning) {
        List<Side> sides = new ArrayList<>(meaning.sides());
        if (!sided.sides().isEmpty()) {
            if (!sides.isEmpty() && !sides.containsAll(sided.sides())) {
                problems.add(
                        sided.word().place(),
                        "\"" + sided.word().text() + "\" is of the other side than the one that is given with it.",
                        "keep one of the two.");
                return;
            }
            sides = sided.sides();
        }
        for (String id : meaning.names()) {
            add(confirmed, id, sides);
        }
        SortedSet<String> open = new TreeSet<>();
        SortedSet<String> read = new TreeSet<>(meaning.names());
        for (String id : meaning.status()) {
            if (sided.recent().isEmpty()) {
                add(unconfirmed, id, sides);
                open.add(id);
            } else if (sided.recent().get()) {
                add(confirmed, id, sides);
                read.add(id);
            }
        }
        boolean nothing = read.isEmpty() && open.isEmpty();
        Reading.Kind kind = nothing ? Reading.Kind.NO_EFFECT : Reading.Kind.CONDITION;
        reading(sided.word(), kind, read, open, new TreeSet<>(sides));
    }

    private void reading(
            Word word, Reading.Kind kind, SortedSet<String> read, SortedSet<String> open, SortedSet<Side> sides) {
        readings.put(word.text(), new Reading(word.text(), kind, read, open, sides));
    }

    /** The id that a word is, in whatever case and with spaces for hyphens. */
    private static String id(Word word) {
        return Names.plain(word.text()).replace(' ', '-');
    }

    private static void add(SortedMap<String, SortedSet<Side>> to, String id, List<Side> sides) {
        to.computeIfAbsent(id, it -> new TreeSet<>()).addAll(sides);
    }

    private static String ask(String typed, Meaning meaning) {
        String what = (Codes.isCode(typed) ? "the code \"" : "\"") + typed + "\" ";
        return meaning.suggests().size() == 1
                ? what + "only suggests a condition; name the condition, if it is meant."
                : what + "could mean several conditions; name the one that is meant.";
    }

    private void unknown(Word word) {
        if (Codes.isCode(word.text())) {
            problems.add(
                    word.place(),
                    "no condition of the library has the code \"" + word.text() + "\".",
                    "\"openbook list conditions\" shows all with their codes.");
        } else {
            names.unknown(word, problems);
        }
    }
}
