package openbook.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openbook.figure.outline.Point;
import openbook.figure.outline.Polygon;
import openbook.figure.outline.Region;
import org.junit.jupiter.api.Test;

class ArrowPlacerTest {
    private static final Region BODY = new Region(
            List.of(new Polygon(List.of(new Point(-6, -40), new Point(6, -40), new Point(6, 40), new Point(-6, 40)))));

    private static ArrowLine up(double x) {
        return new ArrowLine(List.of(new Point(x, 10), new Point(x, -10)), ArrowLine.Style.MOVE);
    }

    @Test
    void anArrowOnTheBodyMovesBesideItByTheLeastShift() {
        ArrowLine placed = new ArrowPlacer(BODY).place(up(3));
        assertThat(placed.line()).noneMatch(BODY::contains);
        assertThat(placed.line().get(0).x()).isBetween(6.0, 14.0);
        assertThat(ArrowLine.length(placed.line())).isEqualTo(20);
    }

    @Test
    void anArrowOnPaperStaysWhereItIs() {
        assertThat(new ArrowPlacer(BODY).place(up(12))).isEqualTo(up(12));
    }

    @Test
    void arrowsKeepAwayFromEachOther() {
        var placer = new ArrowPlacer(BODY);
        placer.kept(up(12));
        assertThat(placer.place(up(13)).line().get(0).distance(new Point(12, 10)))
                .isGreaterThan(3);
    }
}
