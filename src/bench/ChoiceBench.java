import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.intake.FlagIntake;
import openbook.intake.IntakeReader;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.routine.Planner;

/** Measures screening and choice against the number of exercises, with copies of the built-in ones under other ids. */
class ChoiceBench {
    public static void main(String[] args) {
        Library built = BuiltInLibrary.library();
        System.out.println("\nScreening and choice, median of 50 after 50 to warm up\nexercises     ms");
        for (int size : new int[] {built.exercises().size(), 1_000, 10_000}) {
            Library library = grown(built, size);
            var flags = new FlagIntake()
                    .words("goals", "--goal", List.of("posture", "golf-rotation"))
                    .words("conditions", "--condition", List.of("osteoporosis", "scoliosis"))
                    .words("red-flags", "--red-flag", List.of("none"))
                    .number("stage", "--stage", "2");
            var intake = IntakeReader.read(library, Optional.empty(), flags);
            double[] times = new double[100];
            for (int i = 0; i < times.length; i++) {
                long begin = System.nanoTime();
                Planner.plan(library, intake);
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            double[] warm = Arrays.copyOfRange(times, 50, 100);
            Arrays.sort(warm);
            System.out.printf("%9d %6.2f%n", size, warm[25]);
        }
    }

    private static Library grown(Library from, int size) {
        SortedMap<String, Exercise> exercises = new TreeMap<>(from.exercises());
        List<Exercise> all = new ArrayList<>(from.exercises().values());
        for (int i = all.size(); i < size; i++) {
            Exercise it = all.get(i % from.exercises().size());
            String id = it.id() + "-" + i;
            exercises.put(
                    id,
                    new Exercise(
                            id, it.name(), it.also(), it.origin(), it.phase(), it.level(), it.goals(), it.tags(),
                            it.sides(), it.dose(), it.regressions(), it.progressions(), it.equipment(), it.optional(),
                            it.steps(), it.feel(), it.mistakes(), it.makeEasier(), it.makeHarder(), it.sources(),
                            it.pose()));
        }
        return new Library(
                from.vocabulary(), from.sources(), from.phrases(), from.goals(), from.stages(), from.limits(),
                from.redFlags(), from.everyone(), exercises, from.conditions(), from.protocols(),
                from.chart(), from.hash(), from.notices());
    }
}
