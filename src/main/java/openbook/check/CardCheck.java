package openbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.document.Diagnostics;
import openbook.library.model.Breath;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.read.LibraryDocuments;
import openbook.rules.Matrix;

/**
 * Checks that every card can be followed: it asks for one way to breathe, and keeps no hand busy that a sentence needs
 * free. Tests every exercise with every phrase and pair of phrases that conditions and limits can add to its card.
 */
final class CardCheck {
    private final Library library;
    private final LibraryDocuments documents;
    private final Diagnostics problems;

    CardCheck(Library library, LibraryDocuments documents, Diagnostics problems) {
        this.library = library;
        this.documents = documents;
        this.problems = problems;
    }

    void run() {
        for (Exercise exercise : library.exercises().values()) {
            List<Phrase> phrases = new ArrayList<>(onCard(exercise).values());
            for (int i = 0; i < phrases.size(); i++) {
                steps(exercise, phrases.get(i));
                for (int j = i + 1; j < phrases.size(); j++) {
                    pair(exercise, phrases.get(i), phrases.get(j));
                }
            }
        }
        replacedOptional();
    }

    /** The phrases that rules and limits can add to the card of an exercise. */
    private SortedMap<String, Phrase> onCard(Exercise exercise) {
        SortedMap<String, Phrase> phrases = new TreeMap<>();
        for (Condition condition : library.conditions().values()) {
            if (Matrix.cell(condition, exercise) != Matrix.Cell.WITHHELD) {
                for (Rule rule : condition.rules()) {
                    boolean says = rule.kind() == RuleKind.ADAPT || rule.kind() == RuleKind.CAUTION;
                    if (says && rule.match().test(exercise.tags())) {
                        library.sentenceOf(rule).ifPresent(it -> phrases.put(it.id(), it));
                    }
                }
            }
        }
        for (Limit limit : library.limits().values()) {
            if (limit.say().isPresent()
                    && limit.sayOn().test(exercise.tags())
                    && !limit.avoid().test(exercise.tags())) {
                Phrase phrase = library.phrase(limit.say().get());
                phrases.put(phrase.id(), phrase);
            }
        }
        return phrases;
    }

    private void steps(Exercise exercise, Phrase phrase) {
        List<Exercise.Step> steps = exercise.steps();
        for (int i = 0; i < steps.size(); i++) {
            Exercise.Step step = steps.get(i);
            if (!step.isPrintedWith(Set.of(phrase.id()))) {
                continue;
            }
            if (phrase.freeHand() && step.bothHands()) {
                problem(exercise, i, "this step keeps both hands busy", phrase, "wants one hand");
            }
            if (phrase.breath().isPresent() && step.breath().isPresent()) {
                Breath breath = step.breath().get();
                if (!breath.agreesWith(phrase.breath().get())) {
                    problem(exercise, i, "this step tells another way to breathe", phrase, "stands on the same card");
                }
            }
        }
    }

    private void problem(Exercise exercise, int step, String what, Phrase phrase, String why) {
        problems.add(
                documents.place("exercises/" + exercise.id() + ".yaml", "steps", String.valueOf(step)),
                what + ", and the phrase \"" + phrase.id() + "\" " + why + ".",
                "let the rule avoid the exercise, or give the step \"left-out-with: [" + phrase.id() + "]\".");
    }

    /** Checks two phrases about breathing: one of them must yield if they disagree. */
    private void pair(Exercise exercise, Phrase a, Phrase b) {
        boolean both = a.breath().isPresent() && b.breath().isPresent();
        if (both && !a.yieldsTo().contains(b.id()) && !b.yieldsTo().contains(a.id())) {
            problems.add(
                    documents.place("phrases.yaml", "phrases", b.id(), "breath"),
                    "\"" + a.id() + "\" and \"" + b.id() + "\" can both tell how to breathe on the card of "
                            + exercise.id() + ".",
                    "let one of them yield to the other.");
        }
    }

    private void replacedOptional() {
        for (Phrase phrase : library.phrases().values()) {
            for (String thing : phrase.replacesOptional()) {
                if (library.exercises().values().stream()
                        .noneMatch(it -> it.optional().contains(thing))) {
                    problems.add(
                            documents.place("phrases.yaml", "phrases", phrase.id(), "replaces-optional"),
                            "no exercise has \"" + thing + "\" under \"optional\".",
                            "");
                }
            }
        }
    }
}
