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
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.intake.RawIntake.Clear;
import openbook.intake.RawIntake.Word;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Named;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;

/** Looks up the words of an intake in the library. Adds a problem for every word that names nothing, or too much. */
final class Resolver {
    private final Library library;
    private final Diagnostics problems;
    private final Names<Goal> goals;
    private final ConditionReader conditions;
    private final Names<Limit> limits;
    private final Names<Exercise> exercises;
    private final Names<IntakeVocabulary.Item> equipment;
    private final Names<RedFlags.Flag> redFlags;
    private final Names<Protocol> protocols;

    Resolver(IntakeVocabulary dictionary, Diagnostics problems) {
        this.library = dictionary.library();
        this.problems = problems;
        goals = dictionary.goals();
        conditions = new ConditionReader(dictionary, problems);
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
    Intake intake(RawIntake written, String place, boolean complete) {
        var settings = library.stages().settings();
        List<Goal> wanted = all(written.goals(), goals);
        int stage = written.stage().orElse(1);
        Optional<Protocol> protocol = written.protocol().isEmpty()
                ? Optional.empty()
                : protocol(written.protocol().get(), stage);
        if (written.goals().isEmpty() && written.protocol().isEmpty() && complete) {
            problems.add(
                    SourceLocation.whole(place),
                    "no goal is given.",
                    "allowed: " + String.join(", ", library.goals().keySet()));
        }
        List<Exercise> include = all(written.include(), exercises);
        List<Exercise> exclude = all(written.exclude(), exercises);
        for (Word word : written.exclude()) {
            exercises
                    .find(word, new Diagnostics())
                    .filter(include::contains)
                    .ifPresent(it -> problems.add(
                            word.place(),
                            "\"" + it.id() + "\" is both included and excluded.",
                            "keep one of the two."));
        }
        var atHand = new TreeSet<>(library.vocabulary().household());
        for (IntakeVocabulary.Item item : all(written.equipment(), equipment)) {
            atHand.add(item.id());
        }
        for (RawIntake.Sided sided : written.conditions()) {
            conditions.read(sided);
        }
        return new Intake(
                written.name().map(Word::text),
                written.age(),
                wanted.isEmpty() ? goalsOf(protocol) : wanted,
                protocol,
                conditions.present(),
                all(written.cannot(), limits),
                atHand,
                written.minutes().or(() -> protocol.flatMap(Protocol::minutes)).orElse(settings.minutes()),
                written.exercises()
                        .or(() -> protocol.map(it -> it.exercises(stage).size()))
                        .orElse(settings.mostExercises()),
                stage,
                redFlags(written.redFlags()),
                cleared(written.cleared()),
                include,
                exclude,
                overrides(written.override()),
                written.notes().map(text -> text.lines().toList()).orElse(List.of()),
                conditions.readings());
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
            SortedSet<String> what =
                    flag.isPresent() ? new TreeSet<>(List.of(flag.get().id())) : conditions.cleared(clear.word());
            Optional<LocalDate> on =
                    clear.on().flatMap(date -> date(date, clear.word().place()));
            for (String id : what) {
                cleared.put(id, new Intake.Cleared(id, clear.by(), on));
            }
        }
        return List.copyOf(cleared.values());
    }

    private Optional<LocalDate> date(String text, SourceLocation place) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(place, "there is no day " + text + " in the calendar.");
            return Optional.empty();
        }
    }

    private List<Intake.TherapistOverride> overrides(List<RawIntake.Overriding> written) {
        SortedMap<String, Intake.TherapistOverride> overrides = new TreeMap<>();
        for (var one : written) {
            exercises
                    .find(one.exercise(), problems)
                    .ifPresent(it -> overrides.put(it.id(), new Intake.TherapistOverride(it, one.because(), one.by())));
        }
        return List.copyOf(overrides.values());
    }
}
