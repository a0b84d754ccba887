package openbook.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openbook.intake.Written.Clear;
import openbook.intake.Written.Sided;
import openbook.intake.Written.Word;
import openbook.library.Condition;
import openbook.library.Exercise;
import openbook.library.Goal;
import openbook.library.Library;
import openbook.library.Limit;
import openbook.library.Named;
import openbook.library.Protocol;
import openbook.library.RedFlags;
import openbook.library.Urgency;
import openbook.yaml.Place;
import openbook.yaml.Problems;

/** Looks up the words of an intake in the library. Adds a problem for every word that names nothing, or too much. */
final class Resolver {
    private final Library library;
    private final Problems problems;
    private final Names<Goal> goals;
    private final Names<Condition> conditions;
    private final Names<Limit> limits;
    private final Names<Exercise> exercises;
    private final Names<Dictionary.Item> equipment;
    private final Names<RedFlags.Flag> redFlags;
    private final Names<Protocol> protocols;

    Resolver(Dictionary dictionary, Problems problems) {
        this.library = dictionary.library();
        this.problems = problems;
        goals = dictionary.goals();
        conditions = dictionary.conditions();
        limits = dictionary.limits();
        exercises = dictionary.exercises();
        equipment = dictionary.equipment();
        redFlags = dictionary.redFlags();
        protocols = dictionary.protocols();
    }

    /**
     * @param place where a missing goal is reported
     * @param complete whether all that was written could be read; a goal is only missed then
     */
    Intake intake(Written written, String place, boolean complete) {
        var settings = library.stages().settings();
        List<Goal> wanted = all(written.goals(), goals);
        int stage = written.stage().orElse(1);
        Optional<Protocol> protocol = written.protocol().isEmpty()
                ? Optional.empty()
                : protocol(written.protocol().get(), stage);
        if (written.goals().isEmpty() && written.protocol().isEmpty() && complete) {
            problems.add(
                    Place.whole(place),
                    "no goal is given.",
                    "allowed: " + String.join(", ", library.goals().keySet()));
        }
        List<Exercise> include = inOrder(written.include());
        List<Exercise> exclude = all(written.exclude(), exercises);
        for (Word word : written.exclude()) {
            exercises
                    .find(word, new Problems())
                    .filter(include::contains)
                    .ifPresent(it -> problems.add(
                            word.place(),
                            "\"" + it.id() + "\" is both included and excluded.",
                            "keep one of the two."));
        }
        var atHand = new TreeSet<>(library.vocabulary().household());
        for (Dictionary.Item item : all(written.equipment(), equipment)) {
            atHand.add(item.id());
        }
        return new Intake(
                written.name().map(Word::text),
                written.age(),
                wanted.isEmpty() ? goalsOf(protocol) : wanted,
                protocol,
                conditions(written.conditions()),
                all(written.cannot(), limits),
                atHand,
                written.minutes().or(() -> protocol.flatMap(Protocol::minutes)).orElse(settings.minutes()),
                written.exercises()
                        .or(() -> protocol.map(it -> it.exercises(stage).size()))
                        .orElse(Math.max(
                                settings.mostExercises(),
                                include.size() + written.override().size())),
                stage,
                redFlags(written.redFlags()),
                cleared(written.cleared()),
                include,
                exclude,
                overrides(written.override()),
                written.notes().map(text -> text.lines().toList()).orElse(List.of()));
    }

    private Optional<Protocol> protocol(Word word, int stage) {
        Optional<Protocol> found = protocols.find(word, problems);
        found.filter(it -> !it.stages().containsKey(stage)).ifPresent(it -> {
            String has = it.stages().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(word.place(), "the protocol " + it.id() + " has no stage " + stage + ".", "it has: " + has);
        });
        return found;
    }

    private List<Goal> goalsOf(Optional<Protocol> protocol) {
        List<String> ids = protocol.map(Protocol::goals).orElse(List.of());
        return library.goals().values().stream()
                .filter(it -> ids.contains(it.id()))
                .toList();
    }

    private <T extends Named> List<T> all(List<Word> words, Names<T> names) {
        SortedMap<String, T> found = new TreeMap<>();
        for (Word word : words) {
            Optional<T> one = names.find(word, problems);
            if (one.isPresent()) {
                found.put(one.get().id(), one.get());
            }
        }
        return List.copyOf(found.values());
    }

    /** The therapist's picks in the order in which they were written, each once. */
    private List<Exercise> inOrder(List<Word> words) {
        List<Exercise> picks = new ArrayList<>();
        for (Word word : words) {
            exercises.find(word, problems).filter(it -> !picks.contains(it)).ifPresent(picks::add);
        }
        return List.copyOf(picks);
    }

    private List<Intake.Present> conditions(List<Sided> written) {
        SortedMap<String, SortedSet<Side>> sides = new TreeMap<>();
        for (Sided sided : written) {
            Optional<Condition> condition = condition(sided.word());
            if (condition.isPresent()) {
                sides.putIfAbsent(condition.get().id(), new TreeSet<>());
                if (sided.side().isPresent()) {
                    sides.get(condition.get().id()).add(sided.side().get());
                }
            }
        }
        List<Intake.Present> present = new ArrayList<>();
        for (var known : sides.entrySet()) {
            present.add(new Intake.Present(library.condition(known.getKey()), known.getValue()));
        }
        return present;
    }

    private Optional<Condition> condition(Word word) {
        if (conditions.knows(word.text()) || !Codes.isCode(word.text())) {
            return conditions.find(word, problems);
        }
        Codes.Meaning meaning = Codes.of(word.text(), library.conditions().values());
        if (meaning.conditions().isEmpty()) {
            problems.add(
                    word.place(),
                    "no condition of the library has the code \"" + word.text() + "\".",
                    "\"openbook list conditions\" shows all with their codes.");
            return Optional.empty();
        }
        if (!meaning.chooses()) {
            String sentence = meaning.conditions().size() == 1
                    ? "the code \"" + word.text() + "\" is broader than the condition it suggests; name the condition."
                    : "the code \"" + word.text() + "\" could mean several conditions; name the one that is meant.";
            conditions.several(word, sentence, meaning.conditions(), problems);
            return Optional.empty();
        }
        return Optional.of(library.condition(meaning.conditions().first()));
    }

    private Intake.RedFlagAnswer redFlags(Optional<List<Word>> written) {
        if (written.isEmpty()) {
            return new Intake.RedFlagAnswer(false, List.of());
        }
        List<Word> named = new ArrayList<>();
        for (Word word : written.get()) {
            if (!word.text().equals(IntakeReader.NO_RED_FLAG)) {
                named.add(word);
            }
        }
        if (!named.isEmpty() && named.size() < written.get().size()) {
            problems.add(
                    named.get(0).place(),
                    "the red flags are answered with \"none\" and with \""
                            + named.get(0).text() + "\".",
                    "keep one of the two.");
        }
        return new Intake.RedFlagAnswer(true, all(named, redFlags));
    }

    private List<Intake.Cleared> cleared(List<Clear> written) {
        SortedMap<String, Intake.Cleared> cleared = new TreeMap<>();
        for (Clear clear : written) {
            Optional<RedFlags.Flag> flag = Optional.ofNullable(
                            library.redFlags().flags().get(clear.word().text()))
                    .filter(it -> it.urgency() == Urgency.CLEARANCE);
            Optional<String> what =
                    flag.map(RedFlags.Flag::id).or(() -> condition(clear.word()).map(Condition::id));
            Optional<LocalDate> on =
                    clear.on().flatMap(date -> date(date, clear.word().place()));
            what.ifPresent(id -> cleared.put(id, new Intake.Cleared(id, clear.by(), on)));
        }
        return List.copyOf(cleared.values());
    }

    private Optional<LocalDate> date(String text, Place place) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(place, "there is no day " + text + " in the calendar.");
            return Optional.empty();
        }
    }

    private List<Intake.TherapistOverride> overrides(List<Written.Overriding> written) {
        SortedMap<String, Intake.TherapistOverride> overrides = new TreeMap<>();
        for (var one : written) {
            exercises
                    .find(one.exercise(), problems)
                    .ifPresent(it -> overrides.put(it.id(), new Intake.TherapistOverride(it, one.because(), one.by())));
        }
        return List.copyOf(overrides.values());
    }
}
