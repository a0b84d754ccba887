package openbook.figure.paint;

import openbook.figure.body.HeadShape;
import openbook.figure.pose.Material;
import openbook.figure.pose.Person;
import openbook.figure.pose.Theme;

/** Paints a head: hair and face in the order in which they are seen, then what is on the face. */
final class HeadPainter {
    private final Canvas canvas;
    private final Theme theme;
    private final Person person;

    HeadPainter(Canvas canvas, Theme theme, Person person) {
        this.canvas = canvas;
        this.theme = theme;
        this.person = person;
    }

    void paint(HeadShape head) {
        Canvas.Brush hair = Canvas.Brush.both(theme.hair(person), theme.line(), Canvas.LINE);
        Canvas.Brush face = Canvas.Brush.both(theme.fill(Material.SKIN, false), theme.line(), Canvas.LINE);
        boolean seen = head.facing() > -0.25;
        canvas.region(seen ? head.hair() : head.face(), seen ? hair : face);
        canvas.region(seen ? head.face() : head.hair(), seen ? face : hair);
        for (HeadShape.Mark mark : head.marks()) {
            switch (mark.kind()) {
                case EYE -> canvas.straight(mark.points(), false, Canvas.Brush.line(theme.line(), 4));
                case BROW -> canvas.curve(mark.points(), false, Canvas.Brush.line(theme.line(), Canvas.LINE));
                case MOUTH -> canvas.curve(mark.points(), false, Canvas.Brush.line(theme.line(), Canvas.LINE));
                case EAR ->
                    canvas.curve(
                            mark.points(),
                            true,
                            Canvas.Brush.both(theme.fill(Material.SKIN, false), theme.line(), Canvas.LINE));
            }
        }
    }
}
