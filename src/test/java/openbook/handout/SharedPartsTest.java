package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.handout.view.CardKey;
import openbook.handout.view.PageSettings;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of one batch share what is the same on them: whatever it was that others were given, a page is what it is alone. */
@Tag("slow")
class SharedPartsTest {
    private static final int PATIENTS = 150;
    private static final PageSettings MOVING = new PageSettings(
            PageSettings.Paper.A4,
            false,
            PageSettings.PictureSize.LARGE,
            Person.SLIM,
            true,
            PageSettings.CardLayout.CARDS,
            78);
    private static final Pictures PICTURES = Sheets.real(Person.SLIM).drawnOnce();

    private static Handouts handouts() {
        return new Handouts(Sample.LIBRARY, Templates.builtIn(), Sheets.page(MOVING), PICTURES);
    }

    private static String few(Random random, List<String> words, int most) {
        List<String> left = new ArrayList<>(words);
        Collections.shuffle(left, random);
        return left.subList(0, random.nextInt(most + 1)).toString();
    }

    /** Few goals and exercises, so that many cards are nearly the same. */
    private static String intake(Random random, int number) {
        List<String> goals = List.of("posture", "golf-rotation");
        List<String> flags = List.of("red-flags: none\n", "red-flags: none\n", "", "red-flags: [fever]\n");
        return "name: Patient <" + number + "> & Co\n"
                + "goals: [" + goals.get(random.nextInt(2)) + "]\n"
                + "conditions: " + few(random, Sample.conditions(), 2) + "\n"
                + "cannot: " + few(random, Sample.limits(), 1) + "\n"
                + "cleared: " + Sample.conditions() + "\n"
                + "stage: " + (1 + random.nextInt(3)) + "\n"
                + flags.get(random.nextInt(flags.size()))
                + (random.nextBoolean() ? "notes: Note for " + number + "\n" : "");
    }

    private static List<Outcome> outcomes(long seed) {
        var random = new Random(seed);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; outcomes.size() < PATIENTS; i++) {
            Outcome outcome = Planner.plan(Sample.LIBRARY, Sample.intake(intake(random, i)));
            if (!(outcome instanceof Outcome.Unmet)) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD"})
    void aPageIsTheSameAmongOthersAsAlone(Format format) throws Exception {
        List<Outcome> outcomes = outcomes(7);
        List<String> alone = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            alone.add(handouts().patientPage(outcome, format).toString());
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 2 * PATIENTS; i++) {
            order.add(i % PATIENTS);
        }
        Collections.shuffle(order, new Random(11));
        Handouts shared = handouts();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> work = new ArrayList<>();
            order.forEach(it ->
                    work.add(() -> shared.patientPage(outcomes.get(it), format).toString()));
            List<Future<String>> pages = two.invokeAll(work);
            for (int i = 0; i < order.size(); i++) {
                assertThat(pages.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            two.shutdown();
        }
    }

    /** Else the test above would find nothing. */
    @Test
    void manyCardsAreNearlyTheSame() {
        Set<CardKey> different = new HashSet<>();
        Set<String> exercises = new HashSet<>();
        int cards = 0;
        for (Outcome outcome : outcomes(7)) {
            if (outcome instanceof Outcome.Routine routine) {
                for (int i = 0; i < routine.exercises().size(); i++) {
                    cards++;
                    different.add(CardKey.of(routine, i, false));
                    exercises.add(
                            i + routine.exercises().get(i).verdict().exercise().id());
                }
            }
        }
        assertThat(different.size()).isLessThan(cards).isGreaterThan(exercises.size());
    }
}
