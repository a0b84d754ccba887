package openbook.handout;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import openbook.yaml.Place;
import openbook.yaml.Problem;
import openbook.yaml.ProblemsException;

/** Fills templates with views. A template that names a value its view does not have is an error, not a blank. */
public final class Templates {
    private final Function<String, Optional<String>> texts;

    /** @param texts the text of a template by its path inside {@code templates/} */
    public Templates(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The templates that come with the program. */
    public static Templates builtIn() {
        return new Templates(Templates::packed);
    }

    private static Optional<String> packed(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills a template.
     *
     * @param name such as {@code handout}; the file is {@code handout.md.mustache}
     * @throws ProblemsException when the template is missing, is not Mustache, or names what the view does not have
     */
    String fill(String name, Format format, Record view) {
        String file = name + "." + format.ending() + ".mustache";
        try {
            Mustache template = new Factory(format).compile(file);
            List<Problem> problems = new TemplateCheck(texts).check(template, view.getClass());
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
            var out = new StringWriter();
            template.execute(out, view).flush();
            return Layout.tidy(format, out.toString());
        } catch (MustacheException e) {
            String reason = Optional.ofNullable(e.getMessage()).orElse("it cannot be read");
            throw new ProblemsException(
                    List.of(new Problem(Place.whole("templates/" + file), "this template fails: " + reason + ".", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Factory extends DefaultMustacheFactory {
        private final Format format;

        private Factory(Format format) {
            this.format = format;
            setObjectHandler(new StrictNames());
        }

        @Override
        public Reader getReader(String path) {
            // A style sheet is taken in like a partial, and keeps its own ending.
            String file = path.replace(".css.mustache", ".css");
            String text = texts.apply(file).orElseThrow(() -> new MustacheException("there is no templates/" + file));
            // A partial stands inside a line; the line break that ends its file is not part of it.
            return new StringReader(file.startsWith("partials/") ? text.stripTrailing() : text);
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(Escape.of(format, value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
