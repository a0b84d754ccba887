package openbook.routine;

import java.util.List;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Stages;
import openbook.library.model.Urgency;
import openbook.rules.Refusal;
import openbook.rules.Screened;
import openbook.rules.Verdict;

/** The outcome of an intake. */
public sealed interface Outcome {
    Intake intake();

    Screened screened();

    /** The verdicts on all withheld exercises, sorted by id. */
    default List<Verdict> withheld() {
        return screened().verdicts().stream().filter(it -> !it.allowed()).toList();
    }

    /**
     * A routine.
     *
     * @param exercises in the order of the session
     * @param notChosen the allowed exercises that were not selected
     * @param seconds the length of the session, with the time to get into each position
     * @param notices notices for the clinician
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

        /** The length in minutes, rounded up to half a minute. */
        public double minutes() {
            int halves = (seconds + 29) / 30;
            return halves / 2.0;
        }
    }

    /** An allowed exercise that was not selected, and the reason. */
    record NotChosen(Exercise exercise, String because) {}

    /**
     * No routine, for a clinical reason.
     *
     * @param urgency that of the most urgent reason
     * @param reasons the most urgent first
     */
    record Referral(Intake intake, Screened screened, Urgency urgency, List<Refusal> reasons) implements Outcome {}

    /**
     * No routine, because a request cannot be met; a different request may help.
     *
     * @param wishes the requests that cannot be met
     */
    record Unmet(Intake intake, Screened screened, List<Wish> wishes) implements Outcome {}

    /**
     * A request that cannot be met.
     *
     * @param key the key of the intake
     * @param because the reason, as a sentence
     * @param hint what would help; may be empty
     */
    record Wish(String key, String because, String hint) {}
}
