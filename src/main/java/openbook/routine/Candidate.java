package openbook.routine;

import java.util.Optional;
import openbook.library.model.Exercise;
import openbook.rules.Verdict;

/**
 * An exercise that can be chosen.
 *
 * @param row its place among all exercises of the library, by id
 * @param dose before a sentence replaces its counts
 * @param value what it does for this patient: goal weights, preferences and level
 * @param picked whether the therapist asked for it
 * @param seconds its dose and the time to get into position
 * @param movements the movements of the spine that it makes, a bit for each; never none, see {@link ExerciseIndex}
 */
record Candidate(int row, Verdict verdict, PlannedDose dose, int value, boolean picked, int seconds, int movements) {
    /** More than the values of any routine together, so that a pick is left out only where it cannot fit. */
    private static final int PICKED = 1000;

    String id() {
        return exercise().id();
    }

    Exercise exercise() {
        return verdict.exercise();
    }

    /** It in a routine. */
    Planned planned() {
        return new Planned(verdict, dose.beside(verdict.sentences()), value, Optional.empty());
    }

    /** What it weighs in the choice. */
    int weight() {
        return picked ? value + PICKED : value;
    }

    /** The order in which the choice tries them: by falling weight, and by id where that is the same. */
    static int heavierFirst(Candidate a, Candidate b) {
        int weight = a.weight();
        int other = b.weight();
        return weight == other ? a.row - b.row : other - weight;
    }

    /** The order of their ids. */
    static int byId(Candidate a, Candidate b) {
        return a.row - b.row;
    }
}
