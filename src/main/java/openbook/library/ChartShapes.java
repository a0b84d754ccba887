package openbook.library;

import java.util.List;
import java.util.Optional;
import openbook.yaml.Keys;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;

/** The shapes of {@code no-effect.yaml}, {@code no-rules.yaml} and {@code code-sides.yaml}. */
final class ChartShapes {
    private static final int MOST = 2000;
    private static final String EXACT = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?";
    private static final String PATTERN = "[A-Z][0-9]?[0-9A-Z]?(\\.[0-9A-Z]{0,4})?-?[A-Z]?";

    private ChartShapes() {}

    /** An ICD-10-CM code, or a pattern of codes. */
    static Shape<String> pattern() {
        return Shapes.pattern(PATTERN, "an ICD-10-CM code, or its beginning with a hyphen such as M81.-");
    }

    /** Entries without an effect: each code stands there in full, so that none comes in unseen. */
    static Shape<List<ChartWords.Topic>> noEffect() {
        return topics("no-effect", Shapes.pattern(EXACT, "a whole ICD-10-CM code, without a hyphen"), true);
    }

    static Shape<List<ChartWords.Topic>> noRules() {
        return topics("no-rules", pattern(), false);
    }

    private static Shape<List<ChartWords.Topic>> topics(String name, Shape<String> code, boolean mayBeComplaint) {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var because = keys.required("because", CommonShapes.sentence());
        var complaint = mayBeComplaint
                ? Optional.of(keys.optional("complaint", Shapes.truth(), "true where it is the reason for the visit"))
                : Optional.<Keys.Key<Optional<Boolean>>>empty();
        var words = keys.required("words", Shapes.list(Shapes.line(80), 0, MOST));
        var codes = keys.required("codes", Shapes.list(code, 0, MOST));
        Shape<ChartWords.Topic> topic = keys.shape(found -> new ChartWords.Topic(
                found.get(id),
                found.get(because),
                complaint.isPresent() && found.get(complaint.get()).orElse(false),
                String.join("\n", found.get(words)),
                String.join("\n", found.get(codes))));
        var file = new Keys();
        var only = file.required(name, CommonShapes.inOrder(topic, ChartWords.Topic::id, 100));
        return file.shape(found -> found.get(only));
    }

    static Shape<ChartWords.Sides> sides() {
        var keys = new Keys();
        var left = keys.required("left", Shapes.list(pattern(), 0, MOST));
        var right = keys.required("right", Shapes.list(pattern(), 0, MOST));
        var both = keys.required("both", Shapes.list(pattern(), 0, MOST));
        return keys.shape(found -> new ChartWords.Sides(
                String.join("\n", found.get(left)),
                String.join("\n", found.get(right)),
                String.join("\n", found.get(both))));
    }
}
