package openbook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.document.Diagnostics;
import openbook.document.Lookalikes;
import openbook.intake.RawIntake.Sided;
import openbook.intake.RawIntake.Word;
import openbook.library.model.ChartWords;
import openbook.library.model.Condition;
import openbook.library.model.Library;

/** Reads the conditions of an intake: ids, chart words and codes. Records each typed word with its reading. */
final class ConditionReader {
    private final IntakeVocabulary dictionary;
    private final Library library;
    private final Names<Condition> names;
    private final Chart chart;
    private final Diagnostics problems;
    private final SortedMap<String, SortedSet<Side>> confirmed = new TreeMap<>();
    private final SortedMap<String, SortedSet<Side>> unconfirmed = new TreeMap<>();
    private final SortedMap<String, Reading> readings = new TreeMap<>();

    ConditionReader(IntakeVocabulary dictionary, Diagnostics problems) {
        this.dictionary = dictionary;
        this.library = dictionary.library();
        this.names = dictionary.conditions();
        this.chart = dictionary.chart();
        this.problems = problems;
    }

    /** Reads one typed condition, with its side if it has one. */
    void read(Sided sided) {
        Word word = sided.word();
        Sides.Reading reading = reading(word);
        SortedSet<Side> sides = new TreeSet<>(reading.sides());
        sides.addAll(sided.sides());
        String id = id(reading.base());
        if (library.conditions().containsKey(id)) {
            add(confirmed, id, sides);
            if (!reading.sides().isEmpty() && word.text().indexOf(':') < 0) {
                reading(word, Reading.Kind.CONDITION, new TreeSet<>(List.of(id)), new TreeSet<>(), sides);
            }
            return;
        }
        read(new Sided(word, sides, sided.recent()), chart.of(reading.base()));
    }

    private void read(Sided sided, Meaning meaning) {
        Word word = sided.word();
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
            withoutRules(word, meaning.noRules().get());
        } else {
            unknown(word);
        }
    }

    /** A word that matters and has no rules; one that is a red flag belongs there. */
    private void withoutRules(Word word, ChartWords.Topic topic) {
        String redFlag = dictionary.asFlagElsewhere(word.text(), names);
        problems.add(
                word.place(),
                "\"" + word.text() + "\" is known, and the library has no rules for it yet.",
                redFlag.startsWith("--red-flag")
                        ? "did you mean " + redFlag + "?"
                        : topic.because() + " Leave it out only if you have screened the exercises for it yourself.");
    }

    /** The conditions that a word of a clearance names; an ambiguous word is an error. */
    SortedSet<String> cleared(Word word) {
        String base = reading(word).base();
        if (library.conditions().containsKey(id(base))) {
            return new TreeSet<>(List.of(id(base)));
        }
        Meaning meaning = chart.of(base);
        if (meaning.chooses()) {
            SortedSet<String> ids = new TreeSet<>(meaning.names());
            ids.addAll(meaning.status());
            return ids;
        }
        if (meaning.isOfConditions()) {
            names.several(word, ask(word.text(), meaning), meaning.suggests(), problems);
        } else if (!meaning.isUnknown()) {
            problems.add(
                    word.place(),
                    "\"" + word.text() + "\" is known, and the library has no rules that a clearance could open.",
                    "leave it out here.");
        } else {
            unknownClearance(word);
        }
        return new TreeSet<>();
    }

    /** Something behind a colon is no side of a clearance: it says who gave it, when, or that someone did. */
    private void unknownClearance(Word word) {
        String text = word.text();
        int colon = text.indexOf(':');
        String before = colon < 0 ? "" : text.substring(0, colon).strip();
        String behind = text.substring(colon + 1).strip();
        if (colon < 0 || !knows(before)) {
            unknown(word);
            return;
        }
        problems.add(
                word.place(),
                "\"" + behind + "\" says nothing without its key.",
                switch (Answer.of(behind)) {
                    case YES -> "write cleared: [" + before + "]";
                    case NO, NONE -> "leave " + before + " out while it is not cleared.";
                    case NO_ANSWER ->
                        "when someone cleared it, write cleared: [{condition: " + before
                                + ", by: WHO, on: 2026-11-20}]";
                });
    }

    /** The conditions read, sorted by id. */
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

    /** The readings of typed words that are not ids, sorted by the typed word. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    private void named(Sided sided, Meaning meaning) {
        SortedSet<Side> sides = new TreeSet<>(meaning.sides());
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
        reading(sided.word(), kind, read, open, sides);
    }

    private void reading(
            Word word, Reading.Kind kind, SortedSet<String> read, SortedSet<String> open, SortedSet<Side> sides) {
        readings.put(word.text(), new Reading(word.text(), kind, read, open, sides));
    }

    /** True if the word is a condition, a code or a known chart word. */
    boolean knows(Word word) {
        return knows(word.text());
    }

    /** Whether a word names a condition, or could mean some. */
    boolean names(Word word) {
        return library.conditions().containsKey(id(word.text()))
                || chart.of(word.text()).isOfConditions();
    }

    private boolean knows(String text) {
        return library.conditions().containsKey(id(text)) || !chart.of(text).isUnknown();
    }

    /** Splits a typed word into name and side; the whole word if no part of it is known. */
    private Sides.Reading reading(Word word) {
        if (library.conditions().containsKey(id(word.text()))) {
            return new Sides.Reading(word.text(), new TreeSet<>());
        }
        List<Sides.Reading> sided = Sides.readings(word.text());
        for (Sides.Reading reading : sided) {
            if (library.conditions().containsKey(id(reading.base()))) {
                return reading;
            }
        }
        if (chart.of(word.text()).isUnknown()) {
            for (Sides.Reading reading : sided) {
                if (!chart.of(reading.base()).isUnknown()) {
                    return reading;
                }
            }
        }
        return new Sides.Reading(word.text(), new TreeSet<>());
    }

    /** The id for a word typed in any case, with spaces or hyphens. */
    private static String id(String typed) {
        return Lookalikes.plain(typed).replace(' ', '-');
    }

    private static void add(SortedMap<String, SortedSet<Side>> to, String id, SortedSet<Side> sides) {
        to.computeIfAbsent(id, it -> new TreeSet<>()).addAll(sides);
    }

    private static String ask(String typed, Meaning meaning) {
        String what = (Codes.isCode(typed) ? "the code \"" : "\"") + typed + "\" ";
        return meaning.suggests().size() == 1
                ? what + "only suggests a condition; name the condition, if it is meant."
                : what + "could mean several conditions; name the one that is meant.";
    }

    private void unknown(Word word) {
        String text = word.text();
        int colon = text.indexOf(':');
        String before = colon < 0 ? "" : text.substring(0, colon).strip();
        if (colon >= 0 && knows(before)) {
            problems.add(
                    word.place(),
                    "\"" + text.substring(colon + 1).strip() + "\" is not a side.",
                    "write " + before + ":left, " + before + ":right or " + before + ":both.");
        } else if (Codes.isCode(text)) {
            problems.add(
                    word.place(),
                    "no condition of the library has the code \"" + text + "\".",
                    "\"openbook list conditions\" shows all with their codes.");
        } else {
            names.find(word, typedSide(text), dictionary.asFlagElsewhere(text, names), problems);
        }
    }

    /** The side in an unknown word, to keep it in the suggestion. */
    private static String typedSide(String text) {
        List<Sides.Reading> sided = Sides.readings(text);
        return sided.isEmpty()
                ? ""
                : ":" + Sides.written(sided.get(sided.size() - 1).sides());
    }
}
