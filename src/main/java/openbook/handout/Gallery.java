package openbook.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.figure.Figure;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;
import openbook.handout.render.Format;
import openbook.handout.render.Markup;
import openbook.handout.template.Templates;
import openbook.library.model.Exercise;
import openbook.library.model.ExercisePose;

/** Renders pages of pictures, for people who draw or review them. */
public final class Gallery {
    private final Templates templates;
    private final Person person;
    private final Theme theme;

    public Gallery(Templates templates, Person person, Theme theme) {
        this.templates = templates;
        this.person = person;
        this.theme = theme;
    }

    /**
     * The view of a gallery page.
     *
     * @param named whether names are shown; a page for a blind review has none
     */
    record View(boolean named, List<Entry> entries) {}

    /**
     * The pictures of one exercise.
     *
     * @param name empty on a page for a blind review
     */
    record Entry(int number, Optional<String> name, Optional<String> id, List<Shot> shots) {}

    /** @param svg inserted into the page unescaped */
    record Shot(Markup svg, Optional<String> label, Optional<String> alt) {}

    /** Finds the pictures of one exercise; empty when it has no pose. */
    public List<Figure.Picture> pictures(Exercise exercise) {
        return exercise.pose()
                .filter(ExercisePose.Written.class::isInstance)
                .map(it -> Figure.of(((ExercisePose.Written) it).drawing(), person, theme)
                        .pictures())
                .orElse(List.of());
    }

    /** Renders every exercise that has a pose, with names and descriptions. */
    public String page(List<Exercise> exercises) {
        return fill(exercises, true);
    }

    /** Renders the same pictures with numbers only, for a blind review. */
    public String sheet(List<Exercise> exercises) {
        return fill(exercises, false);
    }

    private String fill(List<Exercise> exercises, boolean named) {
        List<Entry> entries = new ArrayList<>();
        for (Exercise exercise : exercises) {
            List<Shot> shots = pictures(exercise).stream()
                    .map(it -> new Shot(Markup.of(it.svg()), told(named, it.label()), told(named, it.alt())))
                    .toList();
            if (!shots.isEmpty()) {
                entries.add(
                        new Entry(entries.size() + 1, told(named, exercise.name()), told(named, exercise.id()), shots));
            }
        }
        return templates.fill("gallery", Format.HTML, 0, new View(named, entries));
    }

    private static Optional<String> told(boolean named, String text) {
        return named ? Optional.of(text) : Optional.empty();
    }
}
