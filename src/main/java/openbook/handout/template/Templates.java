package openbook.handout.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import openbook.document.Diagnostic;
import openbook.document.InvalidInputException;
import openbook.document.SourceLocation;
import openbook.handout.render.Escape;
import openbook.handout.render.Format;
import openbook.handout.render.RenderedPage;
import openbook.handout.render.TextLayout;
import openbook.handout.render.WhitespaceWriter;
import openbook.library.read.OtherFiles;
import openbook.library.read.ProgramResources;

/** Fills templates with views. A template that names a value its view does not have is an error, not a blank. */
public final class Templates {
    /** No name of a partial leads out of the folder. */
    private static final String INSIDE = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";

    private static final long LARGEST = 1 << 20;

    private final Function<String, Optional<String>> texts;
    private final boolean known;
    private final Map<String, Compiled> ready = new ConcurrentHashMap<>();

    /**
     * Reads templates from anywhere.
     *
     * @param texts the text of a template by its path inside {@code templates/}
     */
    public Templates(Function<String, Optional<String>> texts) {
        this(texts, false);
    }

    /** @param known whether the templates were checked before this program was given to anyone */
    private Templates(Function<String, Optional<String>> texts, boolean known) {
        this.texts = texts;
        this.known = known;
    }

    /** The templates that come with the program. */
    public static Templates builtIn() {
        return new Templates(Templates::packed, true);
    }

    /**
     * A clinic's own templates, laid over those that come with the program file by file.
     *
     * @throws InvalidInputException when it is no folder
     */
    public static Templates over(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInputException(
                    List.of(new Diagnostic(SourceLocation.whole(folder.toString()), "there is no such folder.", "")));
        }
        var templates = new Templates(path -> {
            if (!path.matches(INSIDE)) {
                return Optional.empty();
            }
            Path own = folder.resolve(path);
            try {
                if (!Files.exists(own)) {
                    return packed(path);
                }
                if (!Files.isRegularFile(own) || Files.size(own) > LARGEST) {
                    throw unfit(own, "not a regular file, or larger than 1 MB.");
                }
                return Optional.of(Files.readString(own));
            } catch (IOException e) {
                throw unfit(own, "this is not UTF-8 text, or unreadable.");
            }
        });
        templates.refuseUnread(folder);
        return templates;
    }

    /** Names every file of a clinic's folder that no page takes: it was put there to be taken. */
    private void refuseUnread(Path folder) {
        Set<String> taken = taken();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Diagnostic> problems = walk.filter(file -> !Files.isDirectory(file))
                    .map(folder::relativize)
                    .filter(inside -> !OtherFiles.isLeftOut(inside))
                    .map(inside -> inside.toString().replace('\\', '/'))
                    .filter(inside -> !taken.contains(inside) || !Files.exists(folder.resolve(inside)))
                    .sorted()
                    .map(inside -> new Diagnostic(
                            SourceLocation.whole(folder + "/" + inside),
                            "no page takes this file.",
                            new openbook.document.ClosedVocabulary("a template", taken).hint(inside)))
                    .toList();
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unfit(folder, "this folder cannot be read.");
        }
    }

    /** All files that a page can be made of. */
    private Set<String> taken() {
        Set<String> files = new TreeSet<>();
        PageTemplates.VIEWS.keySet().forEach(name -> {
            for (Format format :
                    PageTemplates.FOR_PATIENTS.contains(name) ? Format.FOR_PATIENTS : Format.FOR_CLINICIANS) {
                addWithParts(file(name, format), files);
            }
        });
        return files;
    }

    /** Whether all of them came with the program, so that what is wrong with a page is our fault. */
    public boolean known() {
        return known;
    }

    private static InvalidInputException unfit(Path file, String sentence) {
        return new InvalidInputException(List.of(new Diagnostic(SourceLocation.whole(file.toString()), sentence, "")));
    }

    /** Everything that is wrong in any template, branches that are never taken included. */
    public List<Diagnostic> check() {
        List<Diagnostic> problems = new ArrayList<>();
        PageTemplates.VIEWS.forEach((name, view) -> {
            for (Format format :
                    PageTemplates.FOR_PATIENTS.contains(name) ? Format.FOR_PATIENTS : Format.FOR_CLINICIANS) {
                try {
                    compiled(name, format, view);
                } catch (InvalidInputException e) {
                    problems.addAll(e.problems());
                }
            }
        });
        return problems.stream().sorted().distinct().toList();
    }

    /** Some words of a template and where they stand. */
    public record Words(SourceLocation place, String text) {}

    /** The template's own words on the pages for patients, line by line, without tags and values. */
    public List<Words> wordsForPatients() {
        Set<String> files = new LinkedHashSet<>();
        for (String name : PageTemplates.FOR_PATIENTS) {
            for (Format format : Format.FOR_PATIENTS) {
                addWithParts(file(name, format), files);
            }
        }
        List<Words> words = new ArrayList<>();
        files.removeIf(file -> file.endsWith(".css"));
        for (String file : files) {
            words.addAll(TemplateWords.of("templates/" + file, texts.apply(file).orElse("")));
        }
        return words;
    }

    private void addWithParts(String file, Set<String> files) {
        if (files.add(file) && !file.endsWith(".css")) {
            Pattern tag = Pattern.compile("\\{\\{>\\s*([^}\\s]+)\\s*}}");
            tag.matcher(texts.apply(file).orElse("")).results().forEach(it -> {
                String part = it.group(1);
                addWithParts(part.endsWith(".css") ? part : part + ".mustache", files);
            });
        }
    }

    public static Optional<String> packed(String path) {
        return ProgramResources.read("templates/" + path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Fills a template.
     *
     * @param name such as {@code handout}; the file is {@code handout.md.mustache}
     * @param columns the most characters in a line of plain text
     * @throws InvalidInputException when the template is missing, is not Mustache, or names what the view does not have
     */
    public RenderedPage print(String name, Format format, int columns, Record view) {
        Mustache template = compiled(name, format, view.getClass()).template();
        try {
            var out = WhitespaceWriter.ofText();
            template.execute(out, view);
            return TextLayout.finish(format, out.printed(), columns);
        } catch (MustacheException e) {
            throw fails(file(name, format), e);
        }
    }

    /** The same as text. */
    public String fill(String name, Format format, int columns, Record view) {
        return print(name, format, columns, view).toString();
    }

    /** A number that changes with any letter of a template or of what it takes in. */
    public long fingerprint(String name, Format format, Class<?> view) {
        return compiled(name, format, view).fingerprint();
    }

    private record Compiled(Mustache template, long fingerprint) {}

    /** Compiles and checks a template the first time it is used. */
    private Compiled compiled(String name, Format format, Class<?> view) {
        return ready.computeIfAbsent(file(name, format), file -> {
            try {
                var factory = new Factory(format);
                Mustache template = factory.compile(file);
                List<Diagnostic> problems = known ? List.of() : new TemplateCheck(texts).check(template, view);
                if (!problems.isEmpty()) {
                    throw new InvalidInputException(problems);
                }
                return new Compiled(template, factory.read.getValue());
            } catch (MustacheException e) {
                throw fails(file, e);
            } catch (StackOverflowError e) {
                throw fails(file, new MustacheException("it takes itself in, or is nested too deep"));
            }
        });
    }

    private static String file(String name, Format format) {
        return name + "." + format.ending() + ".mustache";
    }

    private static InvalidInputException fails(String file, MustacheException e) {
        String reason = Optional.ofNullable(e.getMessage()).orElse("it cannot be read");
        return new InvalidInputException(List.of(
                new Diagnostic(SourceLocation.whole("templates/" + file), "this template fails: " + reason + ".", "")));
    }

    private final class Factory extends DefaultMustacheFactory {
        private final Format format;
        private final CRC32 read = new CRC32();

        private Factory(Format format) {
            this.format = format;
            setObjectHandler(new StrictObjectHandler());
        }

        /** The name of a partial means the same in every template: its path inside {@code templates/}. */
        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return super.resolvePartialPath("", name, extension);
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new LeanMustacheVisitor(this);
        }

        @Override
        public Reader getReader(String path) {
            // A style sheet is taken in like a partial, and keeps its own ending.
            String file = path.replace(".css.mustache", ".css");
            String text = texts.apply(file).orElseThrow(() -> new MustacheException("there is no templates/" + file));
            read.update(text.getBytes(StandardCharsets.UTF_8));
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
