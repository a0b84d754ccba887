package openbook.handout.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.Writer;
import java.util.List;
import openbook.handout.render.Markup;
import openbook.handout.render.WhitespaceWriter;

/** A Mustache value that is inserted unescaped. */
final class MarkupValue extends ValueCode {
    MarkupValue(TemplateContext context, DefaultMustacheFactory factory, String name) {
        super(context, factory, name, false);
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        if (writer instanceof WhitespaceWriter page && get(scopes) instanceof Markup markup) {
            page.write(markup);
            return appendText(page);
        }
        return super.execute(writer, scopes);
    }
}
