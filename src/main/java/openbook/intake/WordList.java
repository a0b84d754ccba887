package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import openbook.document.Lookalikes;

/**
 * Splits a text such as a cell or a flag value at semicolons, commas, bars and line breaks. A known name that contains
 * a separator is not split; the longest known name wins.
 */
final class WordList {
    /** Maximum number of parts in a name. A larger limit makes long lists of unknown words slow. */
    private static final int MOST_PARTS = 5;

    private WordList() {}

    /**
     * Returns the words of a text in order, stripped. A trailing separator and empty lines are ignored; any other
     * missing word gives an empty string. A text without words gives one empty string.
     *
     * @param known whether a word is a known name; called only for words with a separator
     */
    static List<String> split(String text, Predicate<String> known) {
        List<Integer> ends = separators(text);
        if (ends.isEmpty()) {
            return List.of(Lookalikes.strip(text));
        }
        ends.add(text.length());
        List<String> words = new ArrayList<>();
        int from = 0;
        int part = 0;
        while (part < ends.size()) {
            int last = longest(text, from, ends, part, known);
            String word = Lookalikes.strip(text.substring(from, ends.get(last)));
            boolean lineEnd = ends.get(last) < text.length() && text.charAt(ends.get(last)) <= '\r';
            if (!word.isEmpty() || !lineEnd) {
                words.add(word);
            }
            from = ends.get(last) + 1;
            part = last + 1;
        }
        if (words.isEmpty()) {
            words.add("");
        }
        while (words.size() > 1 && words.get(words.size() - 1).isEmpty()) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** The index of the last part of the longest known name; the first part if there is none. */
    private static int longest(String text, int from, List<Integer> ends, int part, Predicate<String> known) {
        for (int last = Math.min(ends.size() - 1, part + MOST_PARTS - 1); last > part; last--) {
            String whole = Lookalikes.strip(text.substring(from, ends.get(last)));
            if (!whole.isEmpty() && !isSeparator(whole.charAt(whole.length() - 1)) && known.test(whole)) {
                return last;
            }
        }
        return part;
    }

    private static List<Integer> separators(String text) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isSeparator(char letter) {
        return letter == ';' || letter == ',' || letter == '|' || letter == '\n' || letter == '\r';
    }
}
