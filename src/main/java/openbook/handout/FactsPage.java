package openbook.handout;

import java.util.List;
import java.util.Optional;
import openbook.figure.pose.Person;
import openbook.handout.picture.PictureVariant;
import openbook.handout.picture.PictureView;
import openbook.handout.picture.Pictures;
import openbook.handout.render.Format;
import openbook.handout.template.Templates;
import openbook.library.model.Exercise;

/** Renders what the library says about one thing as an HTML page, with the pictures of an exercise. */
public final class FactsPage {
    private FactsPage() {}

    /** The view of the page. */
    record View(String title, List<PictureView> pictures, String text) {}

    /**
     * Renders the page in HTML.
     *
     * @param text the facts, as lines of text
     * @param exercise the exercise whose pictures are shown
     */
    public static String of(String title, String text, Optional<Exercise> exercise) {
        List<PictureView> pictures = exercise.map(
                        it -> Pictures.of(Person.SLIM).stills().apply(it, PictureVariant.AS_WRITTEN))
                .orElse(List.of());
        return Templates.builtIn().fill("facts", Format.HTML, 0, new View(title, pictures, text));
    }
}
