package openbook.routine;

import java.util.Optional;
import openbook.library.model.Exercise;
import openbook.rules.Verdict;

/**
 * An exercise that can be selected.
 *
 * @param row its index among all exercises of the library, sorted by id
 * @param dose the dose before a sentence replaces its counts
 * @param value its value for this patient: goal weights, preferences and level
 * @param repeats the value it loses because the therapist's picks make the same movements
 * @param seconds its time: the dose and the time to get into position
 * @param movements the spine movements it makes, a bit for each; never 0, see {@link ExerciseIndex}
 */
record Candidate(int row, Verdict verdict, PlannedDose dose, int value, int repeats, int seconds, int movements) {
    String id() {
        return exercise().id();
    }

    Exercise exercise() {
        return verdict.exercise();
    }

    /** This candidate as a planned exercise. */
    Planned planned() {
        return new Planned(verdict, dose.beside(verdict.sentences()), value, Optional.empty());
    }

    /** Its weight in the selection. */
    int weight() {
        return value - repeats;
    }

    /** Compares by descending weight, then by id: the order of the search. */
    static int heavierFirst(Candidate a, Candidate b) {
        int weight = a.weight();
        int other = b.weight();
        return weight == other ? a.row - b.row : other - weight;
    }

    /** Compares by id. */
    static int byId(Candidate a, Candidate b) {
        return a.row - b.row;
    }
}
