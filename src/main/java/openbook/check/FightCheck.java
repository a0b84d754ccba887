package openbook.check;

import java.util.List;
import java.util.Locale;
import openbook.document.Diagnostics;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.Rule;
import openbook.library.read.LibraryDocuments;
import openbook.rules.Matrix;

/**
 * A sentence that a rule adds must not fight the card it is printed on, such as "Do not round it" beside a step that
 * rounds: then the rule should withhold the exercise, or the step needs another wording beside that phrase.
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

    private static void fights(Phrase phrase, Rule rule, Exercise exercise, LibraryDocuments documents, Diagnostics problems) {
        List<Exercise.Step> steps = exercise.steps();
        for (int i = 0; i < steps.size(); i++) {
            Exercise.Step step = steps.get(i);
            String text = step.say().toLowerCase(Locale.ROOT);
            // Where only the good side may lie down, a step for both sides is not printed.
            boolean oneSide = step.onlyForEachSide() && rule.changes().goodSideDown();
            boolean printed = !oneSide
                    && !step.leftOutWith().contains(phrase.id())
                    && (step.onlyWith().isEmpty() || step.onlyWith().contains(phrase.id()));
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
