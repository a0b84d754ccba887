package openbook.library;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import openbook.yaml.Keys;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;

/** The shape of {@code exercises/ID.yaml}; {@code routines/README.md} is its manual. */
final class ExerciseShape {
    private ExerciseShape() {}

    /**
     * @param file the id that the file name gives
     * @param vocabulary for the rules on tags, when it could be read
     */
    static Shape<Exercise> of(String file, Known known, Optional<Vocabulary> vocabulary) {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var name = keys.required("name", Shapes.line(60));
        var also = keys.required("also", CommonShapes.names());
        var origin = keys.required("origin", Shapes.choice("an origin", Exercise.Origin.class));
        var phase = keys.required("phase", known.phase());
        var level = keys.required("level", Shapes.whole(1, 3));
        var goals = keys.required("goals", Shapes.map(known.goals(), Shapes.whole(1, 3)));
        var tags = keys.required("tags", Shapes.list(known.tag(), 1, 30));
        var sides = keys.required("sides", Shapes.choice("a word for the sides", Exercise.Sides.class));
        var dose = keys.required("dose", dose());
        var regressions = keys.required("regressions", Shapes.list(known.exercise(), 0, 10));
        var progressions = keys.required("progressions", Shapes.list(known.exercise(), 0, 10));
        var equipment = keys.required("equipment", Shapes.list(known.equipment(), 0, 10));
        var optional = keys.required("optional", CommonShapes.names());
        var steps = keys.required("steps", Shapes.list(step(known), 3, 10));
        var feel = keys.required("feel", CommonShapes.sentence());
        var mistakes = keys.required("mistakes", Shapes.list(CommonShapes.sentence(), 1, 3));
        var makeEasier = keys.required("make-easier", CommonShapes.sentence());
        var makeHarder = keys.required("make-harder", CommonShapes.sentence());
        var sources = keys.required("sources", CommonShapes.sources(known));
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
                    found.get(sources));
        });
    }

    private static Shape<Exercise.Dose> dose() {
        var keys = new Keys();
        var sets = keys.required("sets", Shapes.whole(1, 5));
        var repetitions = keys.required("repetitions", Shapes.whole(1, 30));
        var hold = keys.required("hold-seconds", Shapes.whole(0, 300));
        var repetition = keys.required("repetition-seconds", Shapes.whole(1, 300));
        var tempo = keys.required(
                "tempo",
                Shapes.pattern(
                        "slow|easy|still|[1-9] (in|out), [1-9] (in|out|back)",
                        "slow, easy, still, or \"4 in, 4 out\""));
        var days = keys.required("days-per-week", Shapes.whole(1, 7));
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

    private static Shape<Exercise.Step> step(Known known) {
        var keys = new Keys();
        var say = keys.required("say", CommonShapes.sentence());
        var leftOutWith = keys.optional("left-out-with", Shapes.list(known.phrase(), 1, 10));
        var onlyWith = keys.optional("only-with", Shapes.list(known.phrase(), 1, 10));
        var onlyWhen = keys.optional("only-when", Shapes.pattern("each-side", "each-side"));
        return Shapes.shortOrLong(
                Shapes.as(CommonShapes.sentence(), text -> new Exercise.Step(text, List.of(), List.of(), false)),
                keys.shape(found -> new Exercise.Step(
                        found.get(say),
                        found.get(leftOutWith).orElse(List.of()),
                        found.get(onlyWith).orElse(List.of()),
                        found.get(onlyWhen).isPresent())));
    }
}
