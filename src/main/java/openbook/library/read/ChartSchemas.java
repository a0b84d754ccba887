package openbook.library.read;

import java.util.List;
import java.util.Optional;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.ChartWords;

/** Schemas of {@code no-effect.yaml}, {@code no-rules.yaml} and {@code code-sides.yaml}. */
public final class ChartSchemas {
    private static final int MOST = 2000;
    private static final String EXACT = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?";
    private static final String PATTERN = "[A-Z][0-9]?[0-9A-Z]?(\\.[0-9A-Z]{0,4})?-?[A-Z]?";

    private ChartSchemas() {}

    /** An ICD-10-CM code, or a pattern of codes. */
    static Schema<String> pattern() {
        return Schemas.pattern(PATTERN, "an ICD-10-CM code, or its beginning with a hyphen such as M81.-");
    }

    /** Entries without an effect: each code stands there in full, so that none comes in unseen. */
    public static Schema<List<ChartWords.Topic>> noEffect() {
        return topics("no-effect", Schemas.pattern(EXACT, "a whole ICD-10-CM code, without a hyphen"), true);
    }

    public static Schema<List<ChartWords.Topic>> noRules() {
        return topics("no-rules", pattern(), false);
    }

    private static Schema<List<ChartWords.Topic>> topics(String name, Schema<String> code, boolean mayBeComplaint) {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var because = keys.required("because", CommonSchemas.sentence());
        var complaint = mayBeComplaint
                ? Optional.of(keys.optional("complaint", Schemas.truth(), "true where it is the reason for the visit"))
                : Optional.<ObjectSchema.Key<Optional<Boolean>>>empty();
        var words = keys.required("words", Schemas.list(Schemas.line(80), 0, MOST));
        var codes = keys.required("codes", Schemas.list(code, 0, MOST));
        Schema<ChartWords.Topic> topic = keys.shape(found -> new ChartWords.Topic(
                found.get(id),
                found.get(because),
                complaint.isPresent() && found.get(complaint.get()).orElse(false),
                String.join("\n", found.get(words)),
                String.join("\n", found.get(codes))));
        var file = new ObjectSchema();
        var only = file.required(name, CommonSchemas.inOrder(topic, ChartWords.Topic::id, 100));
        return file.shape(found -> found.get(only));
    }

    public static Schema<ChartWords.Sides> sides() {
        var keys = new ObjectSchema();
        var left = keys.required("left", Schemas.list(pattern(), 0, MOST));
        var right = keys.required("right", Schemas.list(pattern(), 0, MOST));
        var both = keys.required("both", Schemas.list(pattern(), 0, MOST));
        return keys.shape(found -> new ChartWords.Sides(
                String.join("\n", found.get(left)),
                String.join("\n", found.get(right)),
                String.join("\n", found.get(both))));
    }
}
