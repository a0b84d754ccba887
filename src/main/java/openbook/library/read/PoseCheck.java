package openbook.library.read;

import java.util.List;
import openbook.document.Diagnostic;
import openbook.figure.Figure;
import openbook.figure.pose.DrawingProblem;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.model.Library;

/** Checks the poses of a library by solving them, which the reader does not do. */
public final class PoseCheck {
    private PoseCheck() {}

    /** Returns all findings, each at the location of its pose. */
    public static List<Diagnostic> problems(Library library) {
        // Projecting the pictures is slow, so use all processors.
        return library.exercises().values().parallelStream()
                .flatMap(it -> problems(it).stream())
                .toList();
    }

    /** Returns the findings for one exercise; empty if it has no pose. */
    public static List<Diagnostic> problems(Exercise exercise) {
        return exercise.pose().stream()
                .filter(ExercisePose.Written.class::isInstance)
                .map(ExercisePose.Written.class::cast)
                .map(pose -> Figure.of(pose.drawing(), Person.SLIM, Theme.LINE).problems().stream()
                        .map(fault -> new Diagnostic(pose.place(), sentence(fault), ""))
                        .toList())
                .findFirst()
                .orElse(List.of());
    }

    private static String sentence(DrawingProblem fault) {
        return (fault.picture().isEmpty() ? "" : fault.picture() + ": ") + fault.sentence() + ".";
    }
}
