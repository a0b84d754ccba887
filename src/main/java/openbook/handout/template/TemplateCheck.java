package openbook.handout.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openbook.document.ClosedVocabulary;
import openbook.document.Diagnostic;
import openbook.document.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Checks every name in a template against its view records, in branches that are not rendered too. */
final class TemplateCheck {
    private static final int MOST_PROBLEMS = 100;

    private final Function<String, Optional<String>> texts;
    private final List<Diagnostic> problems = new ArrayList<>();

    TemplateCheck(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    List<Diagnostic> check(Mustache template, Class<?> view) {
        walk(template.getCodes(), view, new Visited(template.getName(), new HashMap<>()));
        return problems.stream().sorted().distinct().toList();
    }

    /** A file with the count of uses of each name so far, which locates the next use. */
    private record Visited(String file, Map<String, Integer> times) {
        int meet(String name) {
            return times.merge(name, 1, Integer::sum);
        }
    }

    private void walk(Code @Nullable [] codes, Class<?> view, Visited visited) {
        if (codes == null) {
            return;
        }
        for (Code code : codes) {
            if (problems.size() >= MOST_PROBLEMS) {
                return; // locating each use would search the whole file
            }
            if (code instanceof PartialCode partial) {
                walk(partial.getCodes(), view, new Visited(partialFile(partial), new HashMap<>()));
            } else if (code instanceof ValueCode || code instanceof IterableCode) {
                int nth = visited.meet(code.getName());
                Optional<RecordComponent> component = component(code.getName(), view);
                if (component.isEmpty() && !code.getName().equals(".")) {
                    problems.add(unknown(code.getName(), view, place(code.getName(), nth, visited.file())));
                } else if (code instanceof IterableCode) {
                    boolean stays = code instanceof NotIterableCode || component.isEmpty();
                    walk(
                            code.getCodes(),
                            stays ? view : recordIn(component.get().getGenericType(), view),
                            visited);
                }
            }
        }
    }

    private static String partialFile(PartialCode partial) {
        return partial.getName().endsWith(".css") ? partial.getName() : partial.getName() + ".mustache";
    }

    private static Optional<RecordComponent> component(String name, Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst();
    }

    /** Finds the record that a section steps into; a section over a plain value keeps the current record. */
    private static Class<?> recordIn(Type type, Class<?> outer) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return recordIn(generic.getActualTypeArguments()[0], outer);
        }
        return outer;
    }

    private static Diagnostic unknown(String name, Class<?> view, SourceLocation place) {
        var names = new ClosedVocabulary(
                "a value here",
                Arrays.stream(view.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        return new Diagnostic(place, names.unknown(name), names.hint(name));
    }

    private SourceLocation place(String name, int nth, String file) {
        List<String> lines = texts.apply(file).orElse("").lines().toList();
        Pattern tag = Pattern.compile("\\{\\{\\{?[#^&]?\\s*(" + Pattern.quote(name) + ")\\s*}}");
        int met = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = tag.matcher(lines.get(i));
            while (found.find()) {
                met++;
                if (met == nth) {
                    return new SourceLocation("templates/" + file, i + 1, found.start(1) + 1, lines.get(i));
                }
            }
        }
        return SourceLocation.whole("templates/" + file);
    }
}
