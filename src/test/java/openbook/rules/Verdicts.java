package openbook.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import openbook.Made;
import openbook.Sample;
import openbook.intake.Intake;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;

/** What was found about single exercises, for tests. */
final class Verdicts {
    private Verdicts() {}

    /** Every verdict of the real library for someone with these conditions and limits, by exercise. */
    static Map<String, Verdict> of(List<String> conditions, List<String> limits) {
        return of(Sample.LIBRARY, Sample.intake("posture", conditions, limits, 1));
    }

    static Map<String, Verdict> of(Library library, Intake intake) {
        return Screening.screen(library, intake).verdicts().stream()
                .collect(Collectors.toMap(it -> it.exercise().id(), Function.identity()));
    }

    /** The verdict on one exercise of the real library. */
    static Verdict on(String exercise, String yaml) {
        return on(Sample.LIBRARY, exercise, yaml);
    }

    /** The verdict on one exercise of any library; the goal is always posture. */
    static Verdict on(Library library, String exercise, String yaml) {
        Intake intake = Made.intake(library, "goals: [posture]\n" + yaml);
        return Screening.screen(library, intake).verdicts().stream()
                .filter(it -> it.exercise().id().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    /** The verdict on a made-up exercise for someone with made-up conditions. */
    static Verdict on(Exercise exercise, Condition... conditions) {
        Library library = Made.library(List.of(exercise), conditions);
        String ids = List.of(conditions).stream().map(it -> it.id()).collect(Collectors.joining(", "));
        return on(library, exercise.id(), "conditions: [" + ids + "]");
    }

    static List<String> reasons(Verdict verdict) {
        return verdict.withheld().stream().map(Withholding::id).toList();
    }

    static List<String> sentences(Verdict verdict) {
        return verdict.sentences().stream().map(it -> it.id()).toList();
    }
}
