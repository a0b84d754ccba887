package openbook.handout.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openbook.document.SourceLocation;

/** Extracts the words of a template itself, without the values. */
final class TemplateWords {
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\{?&?[A-Za-z.]+}}}?");
    /** Matches template tags, HTML tags, entities, table lines and Markdown signs, which are not words. */
    private static final Pattern NOT_WORDS = Pattern.compile("\\{\\{.*?}}|<[^>]*>|&#?[a-z0-9]+;|\\|[-|: ]+|[*_#>`]");

    /** Matches a whole sentence; headings and labels are too short for a reading grade. */
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\S+ \\S+ \\S+ \\S+[.!?:].*");

    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(style|script|svg|title)[ >].*?</\\1>|<!--.*?-->|<[!a-z][^>]*>");

    private TemplateWords() {}

    static List<Templates.Words> of(String file, String text) {
        List<Templates.Words> words = new ArrayList<>();
        // Keep line breaks, so that line numbers stay right.
        String seen = UNSEEN.matcher(text).replaceAll(it -> it.group().replaceAll("[^\\n]", " "));
        List<String> lines = text.lines().toList();
        List<String> seenLines = seen.lines().toList();
        for (int i = 0; i < seenLines.size(); i++) {
            // A value counts as one short word.
            String filled = VALUE.matcher(seenLines.get(i)).replaceAll("one");
            String line = NOT_WORDS
                    .matcher(filled)
                    .replaceAll(" ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (SENTENCE.matcher(line).matches()) {
                words.add(new Templates.Words(new SourceLocation(file, i + 1, 1, lines.get(i)), line));
            }
        }
        return words;
    }
}
