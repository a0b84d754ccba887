package openbook.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openbook.figure.Drawings;
import openbook.figure.outline.Camera;
import openbook.figure.outline.Region;
import openbook.figure.pose.Angles;
import openbook.figure.pose.Base;
import openbook.figure.pose.Material;
import openbook.figure.pose.Person;
import openbook.figure.pose.Pose;
import openbook.figure.pose.Prop;
import openbook.figure.pose.View;
import openbook.figure.solve.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreathSignsTest {
    private static final Prop BAG =
            new Prop.Cushion(Prop.Cushion.Soft.BAG, Prop.Cushion.Place.ON_UPPER_BACK, Optional.empty());

    @Test
    void aFaceToTheFloorBreathesOnlyInProfile() {
        assertThat(styles(signs(Base.ON_FRONT, new View(0, 8)))).contains(ArrowLine.Style.AIR);
        assertThat(styles(signs(Base.ON_FRONT, new View(0, 50)))).doesNotContain(ArrowLine.Style.AIR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 8, 16})
    void theArrowOfTheBackLeavesABagFree(double pitch) {
        Scene scene = scene(Base.ON_FRONT, new View(0, pitch), BAG);
        Region bag = scene.items().stream()
                .filter(it -> it.material() == Material.BAG)
                .findFirst()
                .orElseThrow()
                .region();
        assertThat(swelling(signs(Base.ON_FRONT, new View(0, pitch), BAG)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.line()).noneMatch(bag::contains));
    }

    @Test
    void aBackAtAWallHasNoArrowAsItWouldPointThroughTheWall() {
        List<ArrowLine> free = swelling(signs(Base.STANDING, View.SIDE));
        assertThat(swelling(signs(Base.STANDING, View.SIDE, new Prop.Wall(Prop.Where.BEHIND, 13))))
                .hasSize(free.size() - 1)
                .isSubsetOf(free);
    }

    private static List<ArrowLine> swelling(List<ArrowLine> signs) {
        return signs.stream().filter(it -> it.style() == ArrowLine.Style.SWELL).toList();
    }

    private static List<ArrowLine.Style> styles(List<ArrowLine> signs) {
        return signs.stream().map(ArrowLine::style).toList();
    }

    private static List<ArrowLine> signs(Base base, View view, Prop... props) {
        return new BreathSigns(movement(base, view, props), Camera.of(view)).of(scene(base, view, props));
    }

    private static Scene scene(Base base, View view, Prop... props) {
        Movement movement = movement(base, view, props);
        return new Scene.Maker(movement, Person.SLIM).of(movement.start());
    }

    private static Movement movement(Base base, View view, Prop... props) {
        Pose out = Pose.of(base);
        Pose in = out.withWhole(new Pose.Whole(Angles.NONE, 0, 0, 2, List.of()));
        return new Movement(Drawings.of(view, in, out, props), Person.SLIM);
    }
}
