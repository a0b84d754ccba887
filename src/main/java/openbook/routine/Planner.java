package openbook.routine;

import openbook.intake.Intake;
import openbook.library.model.Library;
import openbook.rules.Screening;

/**
 * Plans the outcomes of intakes. Data that is the same for every patient is computed once, on first use. Thread-safe.
 */
public final class Planner {
    private final Screening screening;
    private final ExerciseIndex traits;

    public Planner(Library library) {
        this.screening = new Screening(library);
        this.traits = new ExerciseIndex(library);
    }

    /** Plans an intake; the same intake always gives the same outcome. */
    public Outcome plan(Intake intake) {
        return new Plan(screening, traits, intake).outcome();
    }

    /** Plans a single intake. */
    public static Outcome plan(Library library, Intake intake) {
        return new Planner(library).plan(intake);
    }
}
