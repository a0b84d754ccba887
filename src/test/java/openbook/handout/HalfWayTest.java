package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import openbook.Sample;
import openbook.figure.pose.Person;
import openbook.handout.picture.PictureVariant;
import openbook.handout.picture.PictureView;
import openbook.handout.picture.Pictures;
import openbook.handout.template.Templates;
import openbook.handout.view.CardKey;
import openbook.handout.view.CardView;
import openbook.library.BuiltInLibrary;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;
import openbook.routine.Outcome;
import openbook.routine.Planner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** People copy pictures: whoever is told to go only half way is shown half the way. */
@Tag("slow")
class HalfWayTest {
    private static final PictureVariant HALF = PictureVariant.AS_WRITTEN.half(true);

    /** Those that a rule of some condition can halve. */
    private static Stream<Exercise> halved() {
        return Sample.LIBRARY.exercises().values().stream()
                .filter(exercise -> Sample.LIBRARY.conditions().values().stream()
                        .flatMap(it -> it.rules().stream())
                        .anyMatch(it -> it.changes().halfRange() && it.match().test(exercise.tags())));
    }

    private static CardView card(String exercise, String conditions, boolean moving) {
        var routine = (Outcome.Routine) Planner.plan(
                Sample.LIBRARY,
                Sample.intake("{goals: [posture], red-flags: none, include: [" + exercise + "], conditions: ["
                        + conditions + "]}"));
        for (int i = 0; i < routine.exercises().size(); i++) {
            if (routine.exercises().get(i).verdict().exercise().id().equals(exercise)) {
                return CardView.of(
                        CardKey.of(routine, i, false), Sample.LIBRARY.stages(), Sheets.real(Person.SLIM), moving);
            }
        }
        throw new AssertionError(exercise + " is not in the routine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-book", "seated-side-bend", "seated-rotation"})
    void someoneWithThinBonesSeesHalfTheMove(String exercise) {
        CardView whole = card(exercise, "", true);
        CardView half = card(exercise, "osteoporosis", true);
        assertThat(whole.pictures()).extracting(PictureView::label).containsExactly("Start", "Finish");
        assertThat(half.pictures()).extracting(PictureView::label).containsExactly("Start", "Finish, half way");
        assertThat(half.pictures().get(1).svg())
                .isNotEqualTo(whole.pictures().get(1).svg());
        assertThat(half.pictures().get(1).alt()).contains(", finish, half way: person ");
        assertThat(half.care()).contains("Go only half way. Stop well before your limit.");
        assertThat(half.lessThanPictured()).isFalse();
        assertThat(half.frames()).hasSize(4).doesNotContainAnyElementsOf(whole.frames());
    }

    @Test
    void whereTheHalfIsNotDrawnThePageStillSaysThatThePicturesGoFurther() {
        CardView card = card("wall-open-book", "osteoporosis", false);
        assertThat(card.pictures()).extracting(PictureView::label).containsExactly("Start", "Finish");
        assertThat(card.lessThanPictured()).isTrue();
    }

    @Test
    void theFilesBesideMarkdownShowTheHalfToo() {
        Outcome outcome = Planner.plan(
                Sample.LIBRARY,
                Sample.intake("{goals: [posture], red-flags: none, include: [open-book], conditions: [osteoporosis]}"));
        var page = new Handouts(Sample.LIBRARY, Templates.builtIn(), Pages.PAGE, Sheets.real(Person.SLIM))
                .illustrated(outcome, "p");
        String half =
                card("open-book", "osteoporosis", false).pictures().get(1).svg().toString();
        assertThat(page.pictures()).containsEntry("open-book-2.svg", half);
        assertThat(page.page()).contains("half way: person ").contains("](p/open-book-2.svg)");
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysGiveTheSameBytes(Person person) {
        Pictures pictures = Pictures.of(person);
        halved().forEach(exercise -> {
            var pose = (ExercisePose.Written) exercise.pose().orElseThrow();
            Exercise packed = BuiltInLibrary.library().exercise(exercise.id());
            assertThat(pictures.stills().apply(packed, HALF))
                    .as(exercise.id())
                    .isEqualTo(Pictures.drawnStills(pose.drawing(), true, person))
                    .isEqualTo(pictures.stills().apply(exercise, HALF));
            assertThat(pictures.frames().apply(packed, HALF))
                    .as(exercise.id())
                    .isEqualTo(Pictures.drawnFrames(pose.drawing(), true, person));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aHalfIsNeitherTheStartNorTheFinish(Person person) throws Exception {
        Pictures pictures = Pictures.of(person);
        var reader = DocumentBuilderFactory.newInstance();
        int count = 0;
        for (Exercise written : halved().toList()) {
            Exercise exercise = BuiltInLibrary.library().exercise(written.id());
            List<PictureView> half = pictures.stills().apply(exercise, HALF);
            if (half.isEmpty()) {
                continue;
            }
            count++;
            assertThat(half).as(exercise.id()).hasSize(2);
            assertThat(half.get(1).svg())
                    .as(exercise.id())
                    .isNotEqualTo(half.get(0).svg())
                    .isNotEqualTo(pictures.stills()
                            .apply(exercise, PictureVariant.AS_WRITTEN)
                            .get(1)
                            .svg());
            for (PictureView picture : half) {
                String svg = picture.svg().toString();
                assertThat(svg)
                        .as(exercise.id())
                        .doesNotContain("NaN", "Infinity")
                        .hasSizeLessThan(9 * 1024);
                reader.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            }
        }
        assertThat(count).isGreaterThan(30);
    }
}
