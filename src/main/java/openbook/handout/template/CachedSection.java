package openbook.handout.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import openbook.handout.render.BoundedCache;
import openbook.handout.render.WhitespaceWriter;

/**
 * A Mustache section whose output is cached per view record. It can see only that record ({@link StrictObjectHandler}),
 * so equal records render identically; in a batch most cards repeat.
 */
final class CachedSection extends IterableCode {
    private final BoundedCache<Record, WhitespaceWriter.Piece> pieces = new BoundedCache<>(this::filled);

    CachedSection(TemplateContext context, DefaultMustacheFactory factory, Mustache inside, String name) {
        super(context, factory, inside, name);
    }

    /** Fast path: a record renders exactly once, so Mustache's generic iteration is skipped. */
    @Override
    protected Writer handle(Writer writer, Object value, List<Object> scopes) {
        return value instanceof Record ? next(writer, value, scopes) : super.handle(writer, value, scopes);
    }

    @Override
    public Writer next(Writer writer, Object value, List<Object> scopes) {
        if (value instanceof Record record && writer instanceof WhitespaceWriter page && !page.isPiece()) {
            page.write(pieces.apply(record));
            return page;
        }
        return super.next(writer, value, scopes);
    }

    private WhitespaceWriter.Piece filled(Record record) {
        var inside = WhitespaceWriter.ofPiece();
        super.next(inside, record, new ArrayList<>());
        return inside.piece();
    }
}
