package openbook.library.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.Exercise;
import openbook.library.model.Vocabulary;

/** The schema of {@code exercises/ID.yaml}; {@code routines/README.md} is its manual. */
public final class ExerciseSchema {
    private ExerciseSchema() {}

    /**
     * The schema of an exercise file.
     *
     * @param file the id that the file name gives
     * @param vocabulary the vocabulary to check tags with; empty if it could not be read
     */
    public static Schema<Exercise> of(String file, ReferenceResolver known, Optional<Vocabulary> vocabulary) {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id(), "the same as the name of the file");
        var name = keys.required("name", Schemas.line(60), "the name on the card");
        var also = keys.required("also", CommonSchemas.names(30), "other names by which an intake may call it");
        var origin = keys.required(
                "origin",
                Schemas.choice("an origin", Exercise.Origin.class),
                "seed: the article names it; library: added here");
        var phase = keys.required("phase", known.phase(), "the part of the session");
        var level = keys.required("level", Schemas.whole(1, 3), "how hard it is; stages offer levels");
        var goals =
                keys.required("goals", known.byGoal(Schemas.whole(1, 3)), "how much it does for each goal it serves");
        var tags = keys.required(
                "tags",
                Schemas.list(known.tag(), 1, 30),
                "what rules match: start, finish, the steps as written and all in between (vocabulary.yaml says what each means)");
        var sides = keys.required(
                "sides",
                Schemas.choice("a word for the sides", Exercise.Sides.class),
                "both at once; each: one side, then the other, the dose is for each; alternate: in turn, the dose counts both");
        var dose = keys.required("dose", dose(), "how much, before any change");
        var regressions = keys.required(
                "regressions", Schemas.list(known.exercise(), 0, 10), "easier exercises for the same purpose");
        var progressions = keys.required(
                "progressions", Schemas.list(known.exercise(), 0, 10), "exercises that grow from this one");
        var equipment = keys.required(
                "equipment", Schemas.list(known.equipment(), 0, 10), "what is needed; the same as its equip- tags");
        var optional = keys.required("optional", CommonSchemas.names(30), "what is nice to have, in words");
        var steps = keys.required(
                "steps", Schemas.list(step(known), 3, 10), "short plain sentences; no number that a rule could cut");
        var feel = keys.required("feel", CommonSchemas.sentence(), "where it is felt");
        var mistakes = keys.required("mistakes", Schemas.list(CommonSchemas.sentence(), 1, 3), "what to watch out for");
        var makeEasier =
                keys.required("make-easier", CommonSchemas.sentence(), "printed only with no condition and no limit");
        var makeHarder =
                keys.required("make-harder", CommonSchemas.sentence(), "printed only with no condition and no limit");
        var sources = keys.required("sources", CommonSchemas.sources(known), "what it rests on (sources.yaml)");
        var pose = keys.optional("pose", PoseSchema.of(), "its pictures; routines/README.md has the language");
        return keys.shape(found -> {
            if (!found.get(id).equals(file)) {
                found.problem(id, "the id differs from the name of the file, " + file + ".yaml.", "");
            }
            var carried = new TreeSet<>(found.get(tags));
            vocabulary.ifPresent(words -> {
                words.groups().values().forEach(group -> {
                    List<String> ofGroup = words.inGroup(group.id(), carried);
                    if (ofGroup.isEmpty() && group.pick() == Vocabulary.Pick.ONE) {
                        found.problem(tags, "no tag of the group \"" + group.id() + "\" is given.", "one is needed.");
                    } else if (ofGroup.size() > 1 && group.pick() != Vocabulary.Pick.ANY) {
                        String given = String.join(", ", ofGroup);
                        found.problem(
                                tags,
                                "only one tag of the group \"" + group.id() + "\" can be given.",
                                "given: " + given);
                    }
                });
                var tagged = words.equipmentIn(carried);
                if (!tagged.equals(new TreeSet<>(found.get(equipment)))) {
                    String hint = "the tags name: " + (tagged.isEmpty() ? "nothing" : String.join(", ", tagged));
                    found.problem(equipment, "the equipment differs from the equip- tags.", hint);
                }
            });
            for (String both : found.get(progressions)) {
                if (found.get(regressions).contains(both) || both.equals(file)) {
                    found.problem(progressions, "\"" + both + "\" cannot be a progression here.", "");
                }
            }
            return new Exercise(
                    found.get(id),
                    found.get(name),
                    found.get(also),
                    found.get(origin),
                    found.get(phase),
                    found.get(level),
                    found.get(goals),
                    carried,
                    found.get(sides),
                    found.get(dose),
                    found.get(regressions),
                    found.get(progressions),
                    found.get(equipment),
                    found.get(optional),
                    found.get(steps),
                    found.get(feel),
                    found.get(mistakes),
                    found.get(makeEasier),
                    found.get(makeHarder),
                    found.get(sources),
                    found.get(pose).map(it -> it.of(found.get(name), found.get(sides))));
        });
    }

    private static Schema<Exercise.Dose> dose() {
        var keys = new ObjectSchema();
        var sets = keys.required("sets", Schemas.whole(1, 5), "sets");
        var repetitions = keys.required("repetitions", Schemas.whole(1, 30), "in a set");
        var hold = keys.required("hold-seconds", Schemas.whole(0, 300), "how long the finish is held");
        var repetition =
                keys.required("repetition-seconds", Schemas.whole(1, 300), "one whole repetition, its hold counted");
        var tempo = keys.required(
                "tempo",
                Schemas.pattern(
                        "slow|easy|still|[1-9] (in|out), [1-9] (in|out|back)", "slow, easy, still, or \"4 in, 4 out\""),
                "how fast");
        var days = keys.required("days-per-week", Schemas.whole(1, 7), "days a week");
        return keys.shape(found -> {
            if (found.get(repetition) < found.get(hold)) {
                found.problem(repetition, "a repetition is shorter than its hold.", "it counts the hold too.");
            }
            return new Exercise.Dose(
                    found.get(sets),
                    found.get(repetitions),
                    found.get(hold),
                    found.get(repetition),
                    found.get(tempo),
                    found.get(days));
        });
    }

    private static Schema<Exercise.Step> step(ReferenceResolver known) {
        var keys = new ObjectSchema();
        var say = keys.required("say", CommonSchemas.sentence(), "the sentence");
        var leftOutWith = keys.optional(
                "left-out-with", Schemas.list(known.phrase(), 1, 10), "phrases beside which the step makes no sense");
        var onlyWith = keys.optional(
                "only-with", Schemas.list(known.phrase(), 1, 10), "phrases of which one must be on the card");
        var onlyWhen = keys.optional(
                "only-when",
                Schemas.pattern("each-side", "each-side"),
                "each-side: makes no sense when one side is done");
        var breath = keys.optional("breath", CommonSchemas.breath(), "how it tells to breathe");
        var bothHands = keys.optional("both-hands", Schemas.truth(), "true: both hands are busy");
        return Schemas.shortOrLong(
                Schemas.as(
                        CommonSchemas.sentence(),
                        text -> new Exercise.Step(text, List.of(), List.of(), false, Optional.empty(), false)),
                keys.shape(found -> new Exercise.Step(
                        found.get(say),
                        found.get(leftOutWith).orElse(List.of()),
                        found.get(onlyWith).orElse(List.of()),
                        found.get(onlyWhen).isPresent(),
                        found.get(breath),
                        found.get(bothHands).orElse(false))));
    }
}
