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
 * A section that is filled once for each record, where it stands directly on a page. Nothing else is in sight while it
 * is filled, see also {@link StrictObjectHandler}, so that the same record always gives the same text: in a batch the same card
 * stands on many pages.
 */
final class CachedSection extends IterableCode {
    private final BoundedCache<Record, WhitespaceWriter.Piece> pieces = new BoundedCache<>(this::filled);

    CachedSection(TemplateContext context, DefaultMustacheFactory factory, Mustache inside, String name) {
        super(context, factory, inside, name);
    }

    /** A record is a section that is there once; to find that out as Mustache does takes longer than to put it in. */
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
