package openbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import openbook.document.Lookalikes;

/**
 * Splits a text such as a cell or the value of a flag into the words it holds. Words stand with a semicolon, a comma, a
 * bar or a line break between them. A name that holds a separator itself stays whole: at each place the longest known
 * name is taken.
 */
final class WordList {
    /** How many separators a name may hold, and one. Looking further makes a long list of unknown words slow. */
    private static final int MOST_PARTS = 5;

    private WordList() {}

    /**
     * The words of a text, in its order, without spaces around them. A separator at the end says nothing, nor does an
     * empty line; a word that is missing elsewhere is an empty text in the list. A text without words gives one empty text.
     *
     * @param known whether a word names something; asked only about words that hold a separator
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

    /** The index of the part with which the longest known name ends; the first part itself when there is none. */
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
