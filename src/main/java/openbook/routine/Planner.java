package openbook.routine;

import openbook.intake.Intake;
import openbook.library.model.Library;
import openbook.rules.Columns;

/**
 * From intakes to their outcomes. What is the same for every patient is worked out once, when the first one needs it;
 * any number of threads may use one planner.
 */
public final class Planner {
    private final Columns columns;
    private final ExerciseIndex traits;

    public Planner(Library library) {
        this.columns = new Columns(library);
        this.traits = new ExerciseIndex(columns);
    }

    /** The same intake always gives the same outcome, whatever was planned before it. */
    public Outcome plan(Intake intake) {
        return new Plan(columns, traits, intake).outcome();
    }

    /** The outcome of a single intake. */
    public static Outcome plan(Library library, Intake intake) {
        return new Planner(library).plan(intake);
    }
}
