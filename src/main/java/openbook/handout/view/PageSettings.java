package openbook.handout.view;

import openbook.figure.pose.Person;

/**
 * The layout settings of a page.
 *
 * @param largePrint body type of 18 pt; a condition can ask for it too
 * @param person the figure in the pictures
 * @param moving whether pictures on a screen can be played
 * @param columns the maximum line length of plain text
 */
public record PageSettings(
        Paper paper,
        boolean largePrint,
        PictureSize pictures,
        Person person,
        boolean moving,
        CardLayout layout,
        int columns) {
    /** The default settings: cards with large pictures on Letter. */
    public static final PageSettings USUAL =
            new PageSettings(Paper.LETTER, false, PictureSize.LARGE, Person.SLIM, false, CardLayout.CARDS, 78);

    /** The paper size. */
    public enum Paper {
        /** 210 by 297 mm. */
        A4("A4"),
        /** 8.5 by 11 inches, 216 by 279 mm. */
        LETTER("letter");

        private final String css;

        Paper(String css) {
            this.css = css;
        }

        /** Returns the word for a style sheet. */
        String css() {
            return css;
        }
    }

    /** The size of the pictures. */
    public enum PictureSize {
        /** 5 cm wide or more. */
        LARGE,
        /** 3.2 cm wide. */
        SMALL,
        NONE
    }

    /** The layout of the exercises. */
    public enum CardLayout {
        /** A card with all details for each exercise. */
        CARDS,
        /** One page for the fridge: exercises and doses, without the steps. */
        LIST
    }
}
