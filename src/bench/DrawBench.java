import java.util.Arrays;
import openbook.figure.Figure;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.library.read.LibraryReader;
import openbook.library.read.LibraryFiles;

/** Measures the drawing of an exercise's pictures without the archive, as for a clinic's own poses. */
class DrawBench {
    public static void main(String[] args) {
        var exercises = LibraryReader.read(LibraryFiles.builtIn()).exercises().values();
        System.out.println("\nDrawing the stills of an exercise, all of the library, three times over\n  median ms  slowest ms");
        for (int run = 0; run < 3; run++) {
            double[] times = exercises.stream().mapToDouble(DrawBench::draw).sorted().toArray();
            System.out.printf("%11.2f %11.2f%n", times[times.length / 2], times[times.length - 1]);
        }
    }

    private static double draw(Exercise exercise) {
        var pose = (ExercisePose.Written) exercise.pose().orElseThrow();
        long begin = System.nanoTime();
        Figure.of(pose.drawing(), Person.SLIM, Theme.LINE).pictures();
        return (System.nanoTime() - begin) / 1e6;
    }
}
