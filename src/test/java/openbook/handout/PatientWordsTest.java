package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openbook.Sample;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.intake.Intake;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence that reaches a patient is from the library or was typed for this patient; chart text never is (design,
 * promise 5). Held over every condition with every goal, and over every red flag and every stop.
 */
@Tag("slow")
class PatientWordsTest {
    private static final Library LIBRARY = Sample.LIBRARY;
    private static final Set<String> SENTENCES = sentences();
    private static final List<String> CHART = chart();

    static Collection<String> goals() {
        return Sample.goals();
    }

    private static Set<String> sentences() {
        Set<String> sentences = new HashSet<>();
        LIBRARY.phrases().values().forEach(it -> sentences.add(it.say()));
        // Every patient of these tests is bad on the left.
        LIBRARY.phrases()
                .values()
                .forEach(phrase -> phrase.sided()
                        .map(it -> it.replace(Phrase.BAD_SIDE, "left").replace(Phrase.GOOD_SIDE, "right"))
                        .ifPresent(sentences::add));
        LIBRARY.phrases().values().forEach(it -> sentences.addAll(it.needs()));
        LIBRARY.goals().values().forEach(it -> sentences.addAll(it.why()));
        LIBRARY.goals().values().forEach(it -> sentences.add(it.name()));
        LIBRARY.stages().phases().forEach(it -> sentences.add(it.name()));
        LIBRARY.stages().stages().values().forEach(it -> sentences.add(it.next()));
        LIBRARY.redFlags().groups().forEach(it -> sentences.add(it.title()));
        LIBRARY.redFlags().flags().values().forEach(it -> sentences.addAll(List.of(it.ask(), it.say())));
        LIBRARY.conditions().values().forEach(it -> it.stop().ifPresent(stop -> sentences.add(stop.say())));
        for (Exercise it : LIBRARY.exercises().values()) {
            it.steps().forEach(step -> sentences.add(step.say()));
            sentences.addAll(it.mistakes());
            sentences.addAll(List.of(
                    it.name(),
                    it.feel(),
                    it.makeEasier(),
                    it.makeHarder(),
                    it.dose().tempo()));
            sentences.addAll(it.equipment());
            sentences.addAll(it.optional());
        }
        return sentences;
    }

    /** What is written for clinicians: why a rule is there, what a condition and a source are called. */
    private static List<String> chart() {
        Set<String> chart = new TreeSet<>();
        LIBRARY.conditions().values().forEach(condition -> {
            chart.add(condition.name());
            condition.stop().ifPresent(it -> chart.add(it.because()));
            condition.rules().forEach(it -> chart.add(it.because()));
            condition.rules().forEach(it -> chart.add(it.id()));
        });
        LIBRARY.sources().values().forEach(it -> chart.add(it.cite()));
        // A chart sentence may say the same as a patient sentence; then it is one.
        return chart.stream()
                .filter(it -> SENTENCES.stream().noneMatch(sentence -> sentence.contains(it)))
                .toList();
    }

    /** Every text in a view, however deep. */
    private static Stream<String> texts(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(PatientWordsTest::texts);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(PatientWordsTest::texts);
        }
        if (value instanceof Record) {
            return Stream.of(value.getClass().getRecordComponents()).flatMap(it -> texts(part(it, value)));
        }
        return Stream.empty();
    }

    private static Object part(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> strangers(Record view, String... typed) {
        Set<String> known = new HashSet<>(Set.of(typed));
        known.addAll(Set.of("November 22, 2026", "VERSION", LIBRARY.hash()));
        return texts(view)
                .filter(it -> !SENTENCES.contains(it) && !known.contains(it))
                // What is needed is a list of the library's things.
                .filter(it -> !SENTENCES.containsAll(List.of(it.split(", "))))
                // The fonts and the size of the sheet are no words.
                .filter(it -> !it.startsWith("@font-face") && !it.equals("letter"))
                // The number of minutes is the one text that the program makes.
                .filter(it -> !it.matches("\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void everyTextOfAHandoutIsFromTheLibraryAndNoneIsChartText(String goal) {
        var handouts = new Handouts(LIBRARY, Templates.builtIn(), Pages.PAGE, Pictures.NONE);
        List<String> wrong = new ArrayList<>();
        for (String condition : Sample.conditions()) {
            Intake intake = Sample.intake(goal, List.of(condition + ":left"), List.of("floor"), 2);
            var routine = (Outcome.Routine) Planner.plan(LIBRARY, intake);
            Set<String> strangers = strangers(Pages.view(routine));
            if (!strangers.isEmpty()) {
                wrong.add(condition + " reads " + strangers);
            }
            String page = handouts.patient(routine, Format.MD).replace("\\", "");
            CHART.stream().filter(page::contains).forEach(it -> wrong.add(condition + " prints: " + it));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatWasTypedForThePatientIsThereAsItWasTyped() {
        var view = Pages.handout("goals: [posture]\nname: Jo (Jojo) Park\nnotes: |\n  See you on Monday.\n\n  Bye.\n");
        assertThat(strangers(view)).containsExactly("Bye.", "Jo (Jojo) Park", "See you on Monday.");
        assertThat(strangers(view, "Bye.", "Jo (Jojo) Park", "See you on Monday."))
                .isEmpty();
    }

    @Test
    void noNameAndNoNoteOfATherapistReachesThePatient() {
        String yaml = "goals: [posture]\nconditions: [osteoporosis]\n"
                + "override: [{exercise: childs-pose-reach, because: chart talk, by: Ann Roe}]\n"
                + "cleared: [{condition: osteoporosis, by: Dr. Lee, on: 2026-11-20}]";
        for (Format format : List.of(Format.MD, Format.HTML, Format.TXT)) {
            assertThat(Pages.patient(LIBRARY, yaml, format)).doesNotContain("chart talk", "Ann Roe", "Dr. Lee");
        }
    }

    @Test
    void everyTextOfEveryReferralIsFromTheLibraryAndNoneIsChartText() {
        List<String> referred = new ArrayList<>();
        LIBRARY.redFlags().flags().keySet().forEach(it -> referred.add("red-flags: [" + it + "]"));
        LIBRARY.conditions().keySet().forEach(it -> referred.add("conditions: [" + it + "]"));
        referred.add("age: 12");
        referred.add("cannot: [sit, stand, floor, lie]");
        int referrals = 0;
        for (String yaml : referred) {
            Outcome outcome = Pages.outcome("goals: [posture]\n" + yaml);
            if (outcome instanceof Outcome.Referral referral) {
                referrals++;
                assertThat(strangers(Pages.view(referral))).as(yaml).isEmpty();
                String page = new Handouts(LIBRARY, Templates.builtIn(), Pages.PAGE, Pictures.NONE)
                        .patient(referral, Format.MD);
                assertThat(CHART.stream().filter(page.replace("\\", "")::contains))
                        .as(yaml)
                        .isEmpty();
            }
        }
        assertThat(referrals).isGreaterThan(LIBRARY.redFlags().flags().size() + 20);
    }
}
