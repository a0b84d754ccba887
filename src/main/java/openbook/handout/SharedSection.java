package openbook.handout;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A section that is filled once for each record, where it stands directly on a page. Names in it are looked up in that record and nowhere else, see
 * {@link StrictNames}, so that the same record always gives the same text: in a batch the same card stands on many pages.
 */
final class SharedSection extends IterableCode {
    /** Enough for the cards of most batches; a memory that is full is emptied, so that it never grows further. */
    private static final int MOST = 5000;

    private final Map<Record, TidyWriter.Piece> filled = new ConcurrentHashMap<>();

    SharedSection(TemplateContext context, DefaultMustacheFactory factory, Mustache inside, String name) {
        super(context, factory, inside, name);
    }

    @Override
    public Writer next(Writer writer, Object value, List<Object> scopes) {
        if (!(value instanceof Record record && writer instanceof TidyWriter page && !page.isPiece())) {
            return super.next(writer, value, scopes);
        }
        TidyWriter.@Nullable Piece piece = filled.get(record);
        if (piece == null) {
            var inside = TidyWriter.ofPiece();
            super.next(inside, record, scopes);
            piece = inside.piece();
            if (filled.size() >= MOST) {
                filled.clear();
            }
            filled.put(record, piece);
        }
        page.write(piece);
        return page;
    }
}
