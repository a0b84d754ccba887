package openbook.library.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.Breath;
import openbook.library.model.Match;
import openbook.library.model.Strength;

/** Schemas that several kinds of file share. */
public final class CommonSchemas {
    private static final int SENTENCE = 300;

    private CommonSchemas() {}

    /** Lower-case words joined by hyphens. */
    public static Schema<String> id() {
        return Schemas.pattern("[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens, such as open-book");
    }

    /** A sentence or a few. */
    public static Schema<String> sentence() {
        return Schemas.line(SENTENCE);
    }

    static Schema<Strength> strength() {
        return Schemas.choice("a strength", Strength.class);
    }

    static Schema<Breath> breath() {
        return Schemas.choice("a way to breathe", Breath.class);
    }

    static Schema<List<String>> sources(ReferenceResolver known) {
        return Schemas.list(known.source(), 1, 10);
    }

    static Schema<List<String>> names(int most) {
        return Schemas.list(Schemas.line(80), 0, most);
    }

    /** {@code {all: [...], any: [...], none: [...]}}; each key is optional. */
    static Schema<Match> match(ReferenceResolver known) {
        var keys = new ObjectSchema();
        var all = keys.optional("all", Schemas.list(known.tag(), 1, 20));
        var any = keys.optional("any", Schemas.list(known.tag(), 1, 20));
        var none = keys.optional("none", Schemas.list(known.tag(), 1, 20));
        return keys.shape(found -> new Match(
                tags(found.get(all).orElse(List.of())),
                tags(found.get(any).orElse(List.of())),
                tags(found.get(none).orElse(List.of()))));
    }

    private static Set<String> tags(List<String> tags) {
        return new TreeSet<>(tags);
    }

    /** A list of items with ids, as a map by id; a repeated id is an error. */
    static <T> Schema<SortedMap<String, T>> byId(Schema<T> item, Function<T, String> id) {
        return Schemas.as(inOrder(item, id, 1000), items -> {
            SortedMap<String, T> map = new TreeMap<>();
            items.forEach(one -> map.put(id.apply(one), one));
            return map;
        });
    }

    /** A list of items with ids, in its order; a repeated id is an error. */
    public static <T> Schema<List<T>> inOrder(Schema<T> item, Function<T, String> id, int most) {
        Schema<List<T>> list = Schemas.list(item, 1, most);
        return new Schema<>(list.form(), (node, problems) -> {
            var items = list.read(node, problems);
            if (items == null) {
                return null;
            }
            Set<String> seen = new HashSet<>();
            for (T one : items) {
                if (!seen.add(id.apply(one))) {
                    problems.add(node.place(), "the id \"" + id.apply(one) + "\" is given twice in this list.");
                }
            }
            return items;
        });
    }
}
