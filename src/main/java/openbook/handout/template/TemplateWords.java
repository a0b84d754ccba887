package openbook.handout.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openbook.document.SourceLocation;

/** The words that a template itself puts on the page. */
final class TemplateWords {
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\{?&?[A-Za-z.]+}}}?");
    /** What is on the page only as a picture, markup or a place for something else. */
    private static final Pattern NOT_WORDS = Pattern.compile("\\{\\{.*?}}|<[^>]*>|&#?[a-z0-9]+;|\\|[-|: ]+|[*_#>`]");

    /** A whole sentence; headings and labels are too short for a grade to mean anything. */
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\S+ \\S+ \\S+ \\S+[.!?:].*");

    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(style|script|svg|title)[ >].*?</\\1>|<!--.*?-->|<[!a-z][^>]*>");

    private TemplateWords() {}

    static List<Templates.Words> of(String file, String text) {
        List<Templates.Words> words = new ArrayList<>();
        // Line breaks stay, so that the lines keep their numbers.
        String seen = UNSEEN.matcher(text).replaceAll(it -> it.group().replaceAll("[^\\n]", " "));
        List<String> lines = text.lines().toList();
        List<String> seenLines = seen.lines().toList();
        for (int i = 0; i < seenLines.size(); i++) {
            // A value counts as one short word, whatever it will be.
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
