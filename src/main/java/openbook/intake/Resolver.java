package openbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Resolves the words of an intake against the library. Adds an error for every unknown or ambiguous word. */
final class Resolver {
    static final String NO_ANSWER =
            "write none when all were asked and none is present; leave it out when they were not asked.";

    private final IntakeVocabulary dictionary;
    private final LocalDate day;
    private final Library library;
    private final Diagnostics problems;
    private final Names<Goal> goals;
    private final ConditionReader conditions;
    private final Names<Limit> limits;
    private final Names<Exercise> exercises;
    private final Names<IntakeVocabulary.Item> equipment;
    private final Names<RedFlags.Flag> redFlags;
    private final Names<Protocol> protocols;

    Resolver(IntakeVocabulary dictionary, LocalDate day, Diagnostics problems) {
        this.dictionary = dictionary;
        this.day = day;
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
     * @param place the place to report a missing goal at
     * @param complete whether the whole document was read; a missing goal is reported only then
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
        List<Exercise> include = inOrder(written.include());
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
            if (conditions.knows(sided.word()) || Answer.of(sided.word().text()) == Answer.NO_ANSWER) {
                conditions.read(sided);
            } else {
                find(sided.word(), dictionary.conditions());
            }
        }
        List<Intake.TherapistOverride> overrides = overrides(written.override());
        Optional<String> name = written.name().filter(it -> !NoName.is(it));
        return new Intake(
                name,
                written.age(),
                wanted.isEmpty() ? goalsOf(protocol) : wanted,
                protocol,
                conditions.present(),
                all(written.cannot(), limits),
                atHand,
                written.minutes().or(() -> protocol.flatMap(Protocol::minutes)).orElse(settings.minutes()),
                written.exercises()
                        .or(() -> protocol.map(it -> sessionSize(it.exercises(stage), include, overrides)))
                        .orElse(Math.max(settings.mostExercises(), include.size() + overrides.size())),
                stage,
                redFlags(written.redFlags()),
                cleared(written.cleared()),
                include,
                exclude,
                overrides,
                written.notes().map(text -> text.lines().toList()).orElse(List.of()),
                conditions.readings(),
                name.equals(written.name())
                        ? List.of()
                        : List.of("name: \"" + written.name().orElse("") + "\" is no name, and is left out."));
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
            Optional<T> one = find(word, names);
            if (one.isPresent()) {
                found.put(one.get().id(), one.get());
            }
        }
        return List.copyOf(found.values());
    }

    /** The therapist's picks in written order, without repeats. */
    private List<Exercise> inOrder(List<Word> words) {
        List<Exercise> picks = new ArrayList<>();
        for (Word word : words) {
            find(word, exercises).filter(it -> !picks.contains(it)).ifPresent(picks::add);
        }
        return List.copyOf(picks);
    }

    /** Resolves a word. An answer such as "none" is an error with a hint on how to leave the key out. */
    private <T extends Named> Optional<T> find(Word word, Names<T> names) {
        if (names.knows(word.text())) {
            return names.find(word, problems);
        }
        if (Answer.of(word.text()) != Answer.NO_ANSWER) {
            problems.add(
                    word.place(),
                    "\"" + word.text() + "\" is not " + names.kind() + ".",
                    (Answer.of(word.text()) == Answer.YES ? "name it" : leaveOut(names)) + "; " + names.allowed());
            return Optional.empty();
        }
        return names.find(word, "", dictionary.asFlagElsewhere(word.text(), names), problems);
    }

    private static String leaveOut(Names<?> names) {
        return names.kind().equals("a goal") ? "every routine needs a goal" : "leave it out when there is none";
    }

    private Intake.RedFlagAnswer redFlags(Optional<List<Word>> written) {
        if (written.isEmpty()) {
            return new Intake.RedFlagAnswer(false, List.of());
        }
        List<Word> named = new ArrayList<>();
        boolean none = false;
        for (Word word : written.get()) {
            if (Answer.of(word.text()) == Answer.NO) {
                problems.add(
                        word.place(),
                        "\"" + word.text() + "\" does not say whether the red flags were asked about.",
                        NO_ANSWER);
            } else if (Answer.of(word.text()) == Answer.YES) {
                problems.add(
                        word.place(),
                        "\"" + word.text() + "\" does not say which red flag is present.",
                        "name each one; " + redFlags.allowed());
            } else if (Answer.of(word.text()) == Answer.NONE) {
                none = true;
            } else {
                named.add(word);
            }
        }
        if (!named.isEmpty() && none) {
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
            Optional<LocalDate> on = clear.on().flatMap(this::date);
            for (String id : whatIsCleared(clear.word())) {
                cleared.put(id, new Intake.Cleared(id, clear.by(), on));
            }
        }
        return List.copyOf(cleared.values());
    }

    private SortedSet<String> whatIsCleared(Word word) {
        if (Answer.of(word.text()) != Answer.NO_ANSWER && !conditions.knows(word)) {
            problems.add(
                    word.place(),
                    "\"" + word.text() + "\" does not say what was cleared.",
                    Answer.of(word.text()) == Answer.YES
                            ? "name the condition: --cleared pregnancy, or in a file cleared: [{condition: pregnancy, by:"
                                    + " WHO, on: 2026-11-20}]"
                            : "leave it out when nothing was cleared.");
            return new TreeSet<>();
        }
        if (!conditions.names(word) && redFlags.knows(word.text())) {
            Optional<RedFlags.Flag> flag = redFlags.find(word, problems);
            if (flag.isPresent() && flag.get().urgency() == Urgency.CLEARANCE) {
                return new TreeSet<>(List.of(flag.get().id()));
            }
            problems.add(
                    word.place(),
                    "the red flag \"" + word.text() + "\" leads to a referral; no clearance opens it.",
                    "");
            return new TreeSet<>();
        }
        return conditions.cleared(word);
    }

    /** The date of a clearance, at the latest the date of the page. */
    private Optional<LocalDate> date(Word word) {
        Optional<LocalDate> read = Days.read(word.text());
        if (read.isEmpty()) {
            problems.add(word.place(), "there is no day " + word.text() + " in the calendar.", Days.ALLOWED);
        } else if (read.get().isAfter(day)) {
            problems.add(
                    word.place(),
                    "that day has not come: " + read.get() + " is after the date of the page, " + day + ".",
                    "");
            return Optional.empty();
        }
        return read;
    }

    /** How many exercises a protocol has with what the therapist adds to its list. */
    private static int sessionSize(
            List<Protocol.Item> items, List<Exercise> include, List<Intake.TherapistOverride> overrides) {
        Set<String> ids = new HashSet<>();
        items.forEach(it -> ids.add(it.exercise()));
        include.forEach(it -> ids.add(it.id()));
        overrides.forEach(it -> ids.add(it.exercise().id()));
        return ids.size();
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
