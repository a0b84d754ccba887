package openbook.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openbook.document.Schemas;
import openbook.library.model.Changes;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Match;
import openbook.library.model.Phrase;
import openbook.library.model.Protocol;
import openbook.library.model.RedFlags;
import openbook.library.model.Rule;
import openbook.library.model.Source;
import openbook.library.model.Vocabulary;

/** Describes items of the library as plain text. */
final class LibraryDescription {
    private final Library library;

    LibraryDescription(Library library) {
        this.library = library;
    }

    String exercise(Exercise it) {
        var text = new Text(it.name() + " (exercise " + it.id() + ")")
                .line("also", it.also())
                .line("phase", it.phase() + ", level " + it.level())
                .line(
                        "goals",
                        it.goals().entrySet().stream()
                                .map(goal -> goal.getKey() + " " + goal.getValue())
                                .toList())
                .line("tags", it.tags())
                .line("sides", Schemas.kebab(it.sides()))
                .line("dose", dose(it.dose()))
                .line("equipment", it.equipment())
                .line("easier", it.regressions())
                .line("harder", it.progressions())
                .line("sources", it.sources())
                .gap();
        int number = 1;
        for (Exercise.Step step : it.steps()) {
            text.add("  " + number++ + ". " + step.say() + when(step));
        }
        return text.gap()
                .line("feel", it.feel())
                .line("watch out", String.join(" ", it.mistakes()))
                .line("make easier", it.makeEasier())
                .line("make harder", it.makeHarder())
                .toString();
    }

    private static String dose(Exercise.Dose dose) {
        return dose.sets() + " x " + dose.repetitions() + ", hold " + dose.holdSeconds() + " s, "
                + dose.repetitionSeconds() + " s each, " + dose.tempo() + ", " + dose.daysPerWeek() + " days a week";
    }

    private static String when(Exercise.Step step) {
        List<String> when = new ArrayList<>();
        if (!step.leftOutWith().isEmpty()) {
            when.add("not with " + String.join(", ", step.leftOutWith()));
        }
        if (!step.onlyWith().isEmpty()) {
            when.add("only with " + String.join(", ", step.onlyWith()));
        }
        if (step.onlyForEachSide()) {
            when.add("only when both sides are done");
        }
        return when.isEmpty() ? "" : " [" + String.join("; ", when) + "]";
    }

    String condition(Condition it) {
        var text = new Text(it.name() + " (condition " + it.id() + ")")
                .line("also", it.also())
                .line("ICD-10-CM", it.codes())
                .line("clearance", Schemas.kebab(it.clearance()));
        it.stop().ifPresent(stop -> text.line("says", stop.say()).line("because", stop.because()));
        text.gap();
        it.rules().forEach(rule -> text.add(ruleLine(rule)));
        return text.toString();
    }

    private String ruleLine(Rule rule) {
        String says = library.sentenceOf(rule)
                .map(phrase -> "\n      says: " + phrase.say())
                .orElse("");
        return "  " + rule.id() + "  " + Schemas.kebab(rule.kind()) + weight(rule) + "  " + match(rule.match())
                + "\n      " + rule.because() + " [" + String.join(", ", rule.sources()) + "; "
                + Schemas.kebab(rule.strength()) + "]" + says;
    }

    private static String weight(Rule rule) {
        return rule.weight() == 0 ? "" : " +" + rule.weight();
    }

    String rule(Rule it) {
        var text = new Text("Rule " + it.id())
                .line("kind", Schemas.kebab(it.kind()) + weight(it))
                .line("match", match(it.match()))
                .line("changes", changes(it.changes()))
                .line("because", it.because())
                .line("strength", Schemas.kebab(it.strength()))
                .line(
                        "matches",
                        library.exercises().values().stream()
                                .filter(exercise -> it.match().test(exercise.tags()))
                                .map(Exercise::id)
                                .toList());
        library.sentenceOf(it).ifPresent(phrase -> text.line("says", phrase.say()));
        text.gap();
        it.sources().forEach(id -> text.add(sourceLine(library.source(id))));
        return text.toString();
    }

    private static List<String> changes(Changes it) {
        List<String> changes = new ArrayList<>();
        if (it.halfRange()) {
            changes.add("range mid");
        }
        it.holdSecondsAtMost().ifPresent(n -> changes.add("hold at most " + n + " s"));
        it.repetitionsAtMost().ifPresent(n -> changes.add("at most " + n + " repetitions"));
        it.setsAtMost().ifPresent(n -> changes.add("at most " + n + " sets"));
        it.restSecondsAtLeast().ifPresent(n -> changes.add("rest at least " + n + " s"));
        it.armHeight().ifPresent(height -> changes.add("arm height " + Schemas.kebab(height)));
        it.props().forEach(prop -> changes.add("prop " + Schemas.kebab(prop)));
        if (it.handHold()) {
            changes.add("hand hold");
        }
        if (it.lightResistance()) {
            changes.add("light resistance");
        }
        if (it.goodSideDown()) {
            changes.add("good side down");
        }
        if (it.largePrint()) {
            changes.add("large print");
        }
        return changes;
    }

    private static String match(Match match) {
        if (match.isEverything()) {
            return "every exercise";
        }
        List<String> parts = new ArrayList<>();
        part(parts, "all of", match.all());
        part(parts, "any of", match.any());
        part(parts, "none of", match.none());
        return String.join("; ", parts);
    }

    private static void part(List<String> parts, String how, Collection<String> tags) {
        if (!tags.isEmpty()) {
            parts.add(how + " " + String.join(", ", tags));
        }
    }

    String goal(Goal it) {
        return new Text(it.name() + " (goal " + it.id() + ")")
                .line("also", it.also())
                .line("why", String.join(" ", it.why()))
                .line("sources", it.sources())
                .toString();
    }

    String protocol(Protocol it) {
        var text = new Text(it.name() + " (protocol " + it.id() + ")")
                .line("also", it.also())
                .line("goals", it.goals())
                .line("minutes", it.minutes().map(String::valueOf).orElse(""))
                .line("sources", it.sources());
        it.stages().forEach((stage, items) -> {
            text.gap().add("  stage " + stage);
            items.forEach(item -> text.add(
                    "    " + item.exercise() + ": " + dose(item.dose().of(library.exercise(item.exercise())))));
        });
        return text.toString();
    }

    String limit(Limit it) {
        return new Text("The patient " + it.plain() + " (limit " + it.id() + ")")
                .line("withholds", match(it.avoid()))
                .line("says", it.say().map(id -> library.phrase(id).say()).orElse("nothing"))
                .toString();
    }

    String redFlag(RedFlags.Flag it) {
        return new Text(it.ask() + " (red flag " + it.id() + ")")
                .line("urgency", Schemas.kebab(it.urgency()))
                .line("says", it.say())
                .line("sources", it.sources())
                .line("strength", Schemas.kebab(it.strength()))
                .toString();
    }

    String phrase(Phrase it) {
        return new Text("\"" + it.say() + "\" (phrase " + it.id() + ")")
                .line("yields to", it.yieldsTo())
                .toString();
    }

    String source(Source it) {
        return new Text("Source " + it.id()).add(sourceLine(it)).toString();
    }

    private static String sourceLine(Source it) {
        Optional<String> link = it.link();
        return "  " + it.id() + " (" + Schemas.kebab(it.strength()) + "): " + it.cite()
                + link.map(address -> "\n      " + address).orElse("");
    }

    String tag(Vocabulary.Tag it) {
        return new Text("Tag " + it.id() + " (" + it.group() + ")")
                .line("means", it.means())
                .line(
                        "carried by",
                        library.exercises().values().stream()
                                .filter(exercise -> exercise.tags().contains(it.id()))
                                .map(Exercise::id)
                                .toList())
                .toString();
    }

    /** Formats lines {@code name: value}; omits empty values. */
    private static final class Text {
        private final StringBuilder out = new StringBuilder();

        Text(String title) {
            out.append(title).append('\n');
        }

        Text line(String name, String value) {
            return value.isEmpty() ? this : add("  " + name + ": " + value);
        }

        Text line(String name, Collection<String> values) {
            return line(name, String.join(", ", values));
        }

        Text add(String line) {
            out.append(line).append('\n');
            return this;
        }

        Text gap() {
            return add("");
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }
}
