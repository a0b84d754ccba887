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

/** What is wrong with the poses of a library beyond their words: it takes solving them, which reading does not. */
public final class PoseCheck {
    private PoseCheck() {}

    /** All findings, each at the place of its pose. */
    public static List<Diagnostic> problems(Library library) {
        // Pictures are projected to look at them, which takes long enough to use all processors.
        return library.exercises().values().parallelStream()
                .flatMap(it -> problems(it).stream())
                .toList();
    }

    /** The findings for one exercise; none when it has no pose. */
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
