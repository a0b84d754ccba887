package openbook.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.document.Schemas;
import openbook.library.model.Changes;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Limit;
import openbook.library.model.RedFlags;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.model.UniversalAdvice;

/**
 * A point where one library is less careful than another, as when an overlay replaces a built-in rule.
 *
 * @param subject the id of the condition, limit or red flag, or "ages"
 * @param exercise the id of the exercise that is less restricted; empty if it is not about one exercise
 * @param before the care required before, in a word or two
 * @param after the care required now
 */
public record Relaxation(String subject, Optional<String> exercise, String before, String after) {

    /** {@code osteoporosis x childs-pose-reach: withheld, now free}. */
    public String sentence() {
        return subject + exercise.map(it -> " x " + it).orElse("") + ": " + before + ", now " + after;
    }

    /** Returns every point where the second library is less careful than the first, in the order of the first. */
    public static List<Relaxation> between(Library before, Library after) {
        List<Relaxation> found = new ArrayList<>();
        for (Condition condition : before.conditions().values()) {
            Condition now = after.conditions().get(condition.id());
            if (now == null) {
                found.add(ofWords(condition.id(), "a condition", "gone"));
                continue;
            }
            if (now.clearance().compareTo(condition.clearance()) < 0) {
                found.add(ofWords(
                        condition.id(),
                        "clearance " + Schemas.kebab(condition.clearance()),
                        "clearance " + Schemas.kebab(now.clearance())));
            }
            for (Exercise exercise : before.exercises().values()) {
                Exercise same = after.exercises().get(exercise.id());
                if (same != null) {
                    cell(condition, exercise, now, same).ifPresent(found::add);
                }
            }
        }
        limits(before, after, found);
        redFlags(before, after, found);
        ages(before.everyone().ages(), after.everyone().ages(), found);
        return List.copyOf(found);
    }

    private static Optional<Relaxation> cell(Condition before, Exercise was, Condition after, Exercise is) {
        Matrix.Cell old = Matrix.cell(before, was);
        Matrix.Cell now = Matrix.cell(after, is);
        if (now.compareTo(old) > 0) {
            return Optional.of(new Relaxation(before.id(), Optional.of(was.id()), old.word(), now.word()));
        }
        Changes oldChanges = changes(before, was);
        Changes nowChanges = changes(after, is);
        if (now == Matrix.Cell.ADAPTED
                && old == now
                && !oldChanges.merge(nowChanges).equals(nowChanges)) {
            return Optional.of(new Relaxation(before.id(), Optional.of(was.id()), old.word(), "adapted less"));
        }
        List<String> lost = lost(before, was, after, is);
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relaxation(
                        before.id(),
                        Optional.of(was.id()),
                        old.word() + " also by " + String.join(" and ", lost),
                        now.word() + " without"));
    }

    /** The careful rules on an exercise that have no equally careful rule with the same id in the other library. */
    private static List<String> lost(Condition before, Exercise was, Condition after, Exercise is) {
        return before.rules().stream()
                .filter(rule -> rule.kind() != RuleKind.PREFER && rule.match().test(was.tags()))
                .filter(rule -> after.rules().stream()
                        .noneMatch(it -> it.id().equals(rule.id())
                                && it.kind().compareTo(rule.kind()) <= 0
                                && it.match().test(is.tags())))
                .map(Rule::id)
                .toList();
    }

    private static Changes changes(Condition condition, Exercise exercise) {
        return condition.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.ADAPT && rule.match().test(exercise.tags()))
                .map(rule -> rule.changes())
                .reduce(Changes.NONE, Changes::merge);
    }

    private static void limits(Library before, Library after, List<Relaxation> found) {
        for (Limit limit : before.limits().values()) {
            Limit now = after.limits().get(limit.id());
            if (now == null) {
                found.add(ofWords(limit.id(), "a limit", "gone"));
                continue;
            }
            for (Exercise exercise : before.exercises().values()) {
                Exercise same = after.exercises().get(exercise.id());
                if (same != null
                        && limit.avoid().test(exercise.tags())
                        && !now.avoid().test(same.tags())) {
                    found.add(new Relaxation(limit.id(), Optional.of(exercise.id()), "withheld", "free"));
                }
            }
        }
    }

    private static void redFlags(Library before, Library after, List<Relaxation> found) {
        for (RedFlags.Flag flag : before.redFlags().flags().values()) {
            RedFlags.Flag now = after.redFlags().flags().get(flag.id());
            if (now == null) {
                found.add(ofWords(flag.id(), "a red flag", "gone"));
            } else if (now.urgency().compareTo(flag.urgency()) > 0) {
                found.add(ofWords(
                        flag.id(),
                        "urgency " + Schemas.kebab(flag.urgency()),
                        "urgency " + Schemas.kebab(now.urgency())));
            }
        }
    }

    private static void ages(UniversalAdvice.Ages before, UniversalAdvice.Ages after, List<Relaxation> found) {
        if (after.adultFrom() < before.adultFrom()) {
            found.add(ofWords("ages", "adults from " + before.adultFrom(), "from " + after.adultFrom()));
        }
        if (after.boneCheckFrom() > before.boneCheckFrom()) {
            found.add(ofWords(
                    "ages", "bone strength asked from " + before.boneCheckFrom(), "from " + after.boneCheckFrom()));
        }
    }

    private static Relaxation ofWords(String subject, String before, String after) {
        return new Relaxation(subject, Optional.empty(), before, after);
    }
}
