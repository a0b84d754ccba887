package openbook.handout;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A value that goes into the page as it is, such as a picture: the same bytes in every page, and made once. */
final class MarkupValue extends ValueCode {
    /** Shorter ones are sooner copied than looked up. */
    private static final int SHORTEST = 256;
    /** More than the pictures of a library; a memory that is full is emptied, so that it never grows further. */
    private static final int MOST = 2000;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    MarkupValue(TemplateContext context, DefaultMustacheFactory factory, String name) {
        super(context, factory, name, false);
    }

    @Override
    protected void execute(Writer writer, String value) throws IOException {
        if (writer instanceof TidyWriter page && isBlock(value)) {
            byte @Nullable [] bytes = known.get(value);
            if (bytes == null) {
                bytes = value.getBytes(StandardCharsets.UTF_8);
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(value, bytes);
            }
            page.write(value, bytes);
        } else {
            writer.write(value);
        }
    }

    private static boolean isBlock(String value) {
        return value.length() >= SHORTEST
                && value.charAt(0) > ' '
                && value.charAt(value.length() - 1) > ' '
                && value.indexOf('\n') < 0;
    }
}
