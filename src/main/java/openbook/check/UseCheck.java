package openbook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Match;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.Source;
import openbook.library.read.LibraryDocuments;

/** Checks that every rule, tag, phrase and source is either used or marked as a guard, but not both. */
final class UseCheck {
    private final Library library;
    private final LibraryDocuments documents;
    private final Diagnostics problems;

    UseCheck(Library library, LibraryDocuments documents, Diagnostics problems) {
        this.library = library;
        this.documents = documents;
        this.problems = problems;
    }

    void run() {
        rules();
        phrases();
        sources();
        tags();
    }

    private void rules() {
        for (Condition condition : library.conditions().values()) {
            for (Rule rule : condition.rules()) {
                boolean matches = library.exercises().values().stream()
                        .anyMatch(exercise -> rule.match().test(exercise.tags()));
                SourceLocation place =
                        documents.place("conditions/" + condition.id() + ".yaml", "rules", rule.id(), "match");
                if (!matches && !rule.guard()) {
                    problems.add(
                            place,
                            "rule " + rule.id() + " matches no exercise.",
                            "mend its tags, or write \"guard: true\" to keep it for later exercises.");
                } else if (matches && rule.guard()) {
                    problems.warn(place, "rule " + rule.id() + " is a guard, and it matches.", "remove \"guard\".");
                }
            }
        }
    }

    private void phrases() {
        Set<String> said = new TreeSet<>();
        said.add(library.everyone().clearanceSay());
        said.add(library.everyone().nothingSafeSay());
        said.add(library.everyone().ages().youngerSay());
        library.everyone().sentences().forEach(it -> said.add(it.say()));
        library.limits().values().forEach(it -> it.say().ifPresent(said::add));
        for (Condition condition : library.conditions().values()) {
            said.addAll(condition.pageSentences());
            condition.rules().forEach(rule -> rule.say().ifPresent(said::add));
        }
        for (Phrase phrase : library.phrases().values()) {
            use(
                    documents.place("phrases.yaml", "phrases", phrase.id(), "id"),
                    "phrase",
                    phrase.id(),
                    said.contains(phrase.id()),
                    phrase.guard());
        }
    }

    private void sources() {
        List<Collection<String>> cited = new ArrayList<>();
        library.exercises().values().forEach(it -> cited.add(it.sources()));
        library.goals().values().forEach(it -> cited.add(it.sources()));
        library.redFlags().flags().values().forEach(it -> cited.add(it.sources()));
        library.everyone().sentences().forEach(it -> cited.add(it.sources()));
        library.protocols().values().forEach(it -> cited.add(it.sources()));
        for (Condition condition : library.conditions().values()) {
            condition.stop().ifPresent(it -> cited.add(it.sources()));
            condition.rules().forEach(rule -> cited.add(rule.sources()));
        }
        Set<String> all = new TreeSet<>();
        cited.forEach(all::addAll);
        for (Source source : library.sources().values()) {
            use(
                    documents.place("sources.yaml", "sources", source.id(), "id"),
                    "source",
                    source.id(),
                    all.contains(source.id()),
                    source.guard());
        }
    }

    private void use(SourceLocation place, String kind, String id, boolean used, boolean guard) {
        if (!used && !guard) {
            problems.warn(
                    place,
                    "the " + kind + " \"" + id + "\" is used nowhere.",
                    "use it, remove it, or write \"guard: true\" to keep it.");
        } else if (used && guard) {
            problems.warn(place, "the " + kind + " \"" + id + "\" is a guard, and it is used.", "remove \"guard\".");
        }
    }

    private void tags() {
        Set<String> used = new TreeSet<>();
        library.exercises().values().stream().map(Exercise::tags).forEach(used::addAll);
        Stream<Match> matches = Stream.of(
                        library.conditions().values().stream()
                                .flatMap(it -> it.rules().stream())
                                .map(Rule::match),
                        library.limits().values().stream().flatMap(it -> Stream.of(it.avoid(), it.sayOn())),
                        library.everyone().sentences().stream().map(it -> it.match()))
                .flatMap(it -> it);
        matches.forEach(match -> {
            used.addAll(match.all());
            used.addAll(match.any());
            used.addAll(match.none());
        });
        for (String tag : library.vocabulary().tags().keySet()) {
            if (!used.contains(tag)) {
                problems.warn(
                        documents.place("vocabulary.yaml", "tags", tag, "id"),
                        "the tag \"" + tag + "\" is carried by no exercise and matched by no rule.",
                        "use it or remove it.");
            }
        }
    }
}
