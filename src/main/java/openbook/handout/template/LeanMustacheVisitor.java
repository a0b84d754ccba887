package openbook.handout.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.CommentCode;
import com.github.mustachejava.codes.DefaultCode;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compiles a template. It handles the tags that our templates use as Mustache's own visitor does, without its logging,
 * which slows a cold start; other tags are errors.
 */
final class LeanMustacheVisitor implements MustacheVisitor {
    private final DefaultMustacheFactory factory;
    private final List<Code> codes = new ArrayList<>();
    /** Text since the last tag, buffered: it arrives line by line, and each append to a code copies the text before it. */
    private final StringBuilder text = new StringBuilder();

    /** The end of a template, with the text after the last tag. */
    private static final class End extends DefaultCode {
        @Override
        public void identity(Writer writer) {
            // It has no tag of its own.
        }

        @Override
        public Object clone(Set<Code> seen) {
            return this;
        }
    }

    LeanMustacheVisitor(DefaultMustacheFactory factory) {
        this.factory = factory;
    }

    @Override
    public Mustache mustache(TemplateContext context) {
        endText();
        return new DefaultMustache(context, factory, codes.toArray(new Code[0]), context.file());
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache inside) {
        add(new CachedSection(context, factory, inside, known(name)));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache inside) {
        add(new NotIterableCode(context, factory, inside, known(name)));
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        var partial = new TemplateContext("{{", "}}", context.file(), context.line(), context.startOfLine());
        add(new PartialCode(partial, factory, name));
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        add(
                encoded
                        ? new ValueCode(context, factory, known(name), true)
                        : new MarkupValue(context, factory, known(name)));
    }

    /** Interns a name, so that it is the same object as the name of the record component and compares by identity. */
    private static String known(String name) {
        return name.intern();
    }

    @Override
    public void write(TemplateContext context, String more) {
        if (!more.isEmpty() && codes.isEmpty()) {
            codes.add(new WriteCode(context, factory, ""));
        }
        text.append(more);
    }

    private void add(Code code) {
        endText();
        codes.add(code);
    }

    private void endText() {
        if (!text.isEmpty()) {
            codes.get(codes.size() - 1).append(text.toString());
            text.setLength(0);
        }
    }

    @Override
    public void comment(TemplateContext context, String comment) {
        add(new CommentCode(context, factory, comment));
    }

    @Override
    public void eof(TemplateContext context) {
        add(new End());
    }

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        throw unused("{{>*" + name + "}}", context);
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw unused("{{%" + pragma + "}}", context);
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache inside) {
        throw unused("{{<" + name + "}}", context);
    }

    @Override
    public void name(TemplateContext context, String name, Mustache inside) {
        throw unused("{{$" + name + "}}", context);
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache inside) {
        throw unused("{{$" + name + "}}", context);
    }

    private static MustacheException unused(String tag, TemplateContext context) {
        return new MustacheException("the tag " + tag + " in line " + context.line() + " is not used here");
    }
}
