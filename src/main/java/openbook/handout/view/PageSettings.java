package openbook.handout.view;

import openbook.figure.pose.Person;

/**
 * How a page looks, on top of what it says.
 *
 * @param largePrint body type of 18 pt; a condition can ask for it too
 * @param person who is drawn
 * @param moving whether pictures on a screen can be played
 * @param columns the most characters in a line of plain text
 */
public record PageSettings(
        Paper paper,
        boolean largePrint,
        PictureSize pictures,
        Person person,
        boolean moving,
        CardLayout layout,
        int columns) {
    /** What most clinics print: cards with large pictures on Letter. */
    public static final PageSettings USUAL =
            new PageSettings(Paper.LETTER, false, PictureSize.LARGE, Person.SLIM, false, CardLayout.CARDS, 78);

    /** A sheet of paper. */
    public enum Paper {
        /** 210 by 297 mm. */
        A4("A4"),
        /** 8.5 by 11 inches, 216 by 279 mm. */
        LETTER("letter");

        private final String css;

        Paper(String css) {
            this.css = css;
        }

        /** The word for it in a style sheet. */
        String css() {
            return css;
        }
    }

    /** How much room pictures get. */
    public enum PictureSize {
        /** 5 cm wide or more. */
        LARGE,
        /** 3.2 cm wide. */
        SMALL,
        NONE
    }

    /** How the exercises are laid out. */
    public enum CardLayout {
        /** All of each exercise. */
        CARDS,
        /** A page for the fridge: what to do and how much, without the steps. */
        LIST
    }
}
