package openbook.routine;

import java.util.List;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Stages;
import openbook.library.model.Urgency;
import openbook.rules.Refusal;
import openbook.rules.Screened;
import openbook.rules.Verdict;

/** What an intake leads to. */
public sealed interface Outcome {
    Intake intake();

    Screened screened();

    /** Every exercise that was withheld, by id. */
    default List<Verdict> withheld() {
        return screened().verdicts().stream().filter(it -> !it.allowed()).toList();
    }

    /**
     * A routine.
     *
     * @param exercises in the order of the session
     * @param notChosen every exercise that is allowed and is not in it
     * @param seconds the whole session, with the time to get into each position
     * @param notices what the clinician should know
     */
    record Routine(
            Intake intake,
            Screened screened,
            Stages.Stage stage,
            List<Planned> exercises,
            List<NotChosen> notChosen,
            int seconds,
            List<String> notices)
            implements Outcome {

        /** Minutes, rounded up to the half minute. */
        public double minutes() {
            int halves = (seconds + 29) / 30;
            return halves / 2.0;
        }
    }

    /** An exercise that is allowed and was not taken, and why. */
    record NotChosen(Exercise exercise, String because) {}

    /**
     * No routine, for a clinical reason.
     *
     * @param urgency that of the most urgent reason
     * @param reasons the most urgent first
     */
    record Referral(Intake intake, Screened screened, Urgency urgency, List<Refusal> reasons) implements Outcome {}

    /**
     * No routine, because what was asked for cannot be met; asking differently can help.
     *
     * @param wishes each wish that cannot be met and what would help
     */
    record Unmet(Intake intake, Screened screened, List<Wish> wishes) implements Outcome {}

    /**
     * A wish that cannot be met.
     *
     * @param key the key of the intake
     * @param because why not, as a sentence
     * @param hint what would help; may be empty
     */
    record Wish(String key, String because, String hint) {}
}
