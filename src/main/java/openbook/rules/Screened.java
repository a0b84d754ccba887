package openbook.rules;

import java.util.List;
import java.util.Optional;
import openbook.library.model.Phrase;

/**
 * The result of the screening for one patient: a verdict on every exercise, and what holds for the whole session.
 *
 * @param verdicts one for every exercise of the library, sorted by id
 * @param refusals the reasons why there can be no routine; empty for most
 * @param pageSentences phrases that hold for the whole session
 * @param largePrint whether a condition asks for a large page
 * @param notices notices for the clinician
 */
public record Screened(
        List<Verdict> verdicts,
        List<Refusal> refusals,
        List<Phrase> pageSentences,
        boolean largePrint,
        List<String> notices) {

    /** The verdict on one exercise; empty if the library has no such exercise. */
    public Optional<Verdict> verdict(String exercise) {
        int from = 0;
        int to = verdicts.size();
        while (from < to) {
            int middle = (from + to) / 2;
            int order = exercise.compareTo(verdicts.get(middle).exercise().id());
            if (order == 0) {
                return Optional.of(verdicts.get(middle));
            }
            from = order > 0 ? middle + 1 : from;
            to = order < 0 ? middle : to;
        }
        return Optional.empty();
    }
}
