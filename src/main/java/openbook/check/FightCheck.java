package openbook.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import openbook.document.Diagnostics;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.read.LibraryDocuments;
import openbook.rules.Matrix;

/**
 * Checks that no phrase of a rule contradicts its card, such as "Do not round it" beside a step that rounds. The rule
 * should then withhold the exercise, or the step needs another wording.
 */
final class FightCheck {
    private FightCheck() {}

    static void run(Library library, LibraryDocuments documents, Diagnostics problems) {
        for (Condition condition : library.conditions().values()) {
            for (Exercise exercise : library.exercises().values()) {
                if (Matrix.cell(condition, exercise) != Matrix.Cell.WITHHELD) {
                    for (Rule rule : condition.rules()) {
                        if (rule.match().test(exercise.tags())) {
                            library.sentenceOf(rule).ifPresent(it -> fights(it, rule, exercise, documents, problems));
                        }
                    }
                }
            }
        }
    }

    private static void fights(
            Phrase phrase, Rule rule, Exercise exercise, LibraryDocuments documents, Diagnostics problems) {
        List<Exercise.Step> steps = exercise.steps();
        for (int i = 0; i < steps.size(); i++) {
            Exercise.Step step = steps.get(i);
            String text = step.say().toLowerCase(Locale.ROOT);
            // A step for both sides is not printed if only the good side may lie down.
            boolean oneSide = step.onlyForEachSide() && rule.changes().goodSideDown();
            boolean printed = !oneSide && step.isPrintedWith(Set.of(phrase.id()));
            if (printed && phrase.fights().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)))) {
                problems.add(
                        documents.place("exercises/" + exercise.id() + ".yaml", "steps", String.valueOf(i)),
                        "this step fights the phrase \"" + phrase.id() + "\" that rule " + rule.id()
                                + " prints beside it.",
                        "let the rule avoid the exercise, or give the step \"left-out-with: [" + phrase.id() + "]\".");
            }
        }
    }
}
