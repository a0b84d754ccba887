package openbook.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import openbook.yaml.Keys;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;

/** Shapes that several files share. */
final class CommonShapes {
    private static final int SENTENCE = 300;

    private CommonShapes() {}

    /** Lower-case words joined by hyphens. */
    static Shape<String> id() {
        return Shapes.pattern("[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens, such as open-book");
    }

    /** A sentence or a few. */
    static Shape<String> sentence() {
        return Shapes.line(SENTENCE);
    }

    static Shape<Strength> strength() {
        return Shapes.choice("a strength", Strength.class);
    }

    static Shape<List<String>> sources(Known known) {
        return Shapes.list(known.source(), 1, 10);
    }

    static Shape<List<String>> names(int most) {
        return Shapes.list(Shapes.line(80), 0, most);
    }

    /** {@code {all: [...], any: [...], none: [...]}}, each of which may be left out. */
    static Shape<Match> match(Known known) {
        var keys = new Keys();
        var all = keys.optional("all", Shapes.list(known.tag(), 1, 20));
        var any = keys.optional("any", Shapes.list(known.tag(), 1, 20));
        var none = keys.optional("none", Shapes.list(known.tag(), 1, 20));
        return keys.shape(found -> new Match(
                tags(found.get(all).orElse(List.of())),
                tags(found.get(any).orElse(List.of())),
                tags(found.get(none).orElse(List.of()))));
    }

    private static Set<String> tags(List<String> tags) {
        return new TreeSet<>(tags);
    }

    /** A list of things with ids, as a map by id; an id that is given twice is a problem. */
    static <T> Shape<SortedMap<String, T>> byId(Shape<T> item, Function<T, String> id) {
        return Shapes.as(inOrder(item, id, 1000), items -> {
            SortedMap<String, T> map = new TreeMap<>();
            items.forEach(one -> map.put(id.apply(one), one));
            return map;
        });
    }

    /** The same where the order of the list means something. */
    static <T> Shape<List<T>> inOrder(Shape<T> item, Function<T, String> id, int most) {
        Shape<List<T>> list = Shapes.list(item, 1, most);
        return new Shape<>(list.form(), (node, problems) -> {
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
