package openbook.cli;

import java.util.Collection;
import openbook.document.Lookalikes;
import org.jspecify.annotations.Nullable;

/**
 * Mends the names of options that were typed with another dash or with one hyphen: a word processor makes one dash of
 * two hyphens, and {@code -output} would be read as {@code -o} with a file named "utput".
 */
final class OptionNames {
    private OptionNames() {}

    /** The words of a command line, with the names of its options as the command knows them. */
    static String[] normalized(String[] args, Collection<String> names) {
        @Nullable String[] mended = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--")) {
                break;
            }
            String word = isUnusual(args[i]) ? known(args[i], names) : args[i];
            if (!word.equals(args[i])) {
                mended = mended == null ? args.clone() : mended;
                mended[i] = word;
            }
        }
        return mended == null ? args : mended;
    }

    /** One word with hyphens for its dashes. */
    static String normalized(String word) {
        return isUnusual(word) ? dashed(word) : word;
    }

    /** Whether it begins with a dash, and not as options are usually typed: {@code --goal}, {@code -o}. */
    private static boolean isUnusual(String word) {
        if (word.isEmpty() || word.length() < 2) {
            return false;
        }
        char first = word.charAt(0);
        if (first == '-') {
            return word.charAt(1) != '-' ? word.length() > 2 : hasUppercaseOrForeign(word);
        }
        return first > '~' && Lookalikes.clean(word).startsWith("-");
    }

    private static boolean hasUppercaseOrForeign(String word) {
        for (int i = 0; i < word.length() && word.charAt(i) != '='; i++) {
            char c = word.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    private static String known(String word, Collection<String> names) {
        String dashed = dashed(word);
        int equals = dashed.indexOf('=');
        String name = equals < 0 ? dashed : dashed.substring(0, equals);
        return names.contains(name) ? dashed : word;
    }

    /** {@code -goal=golf} as {@code --goal=golf}, and so with any other dashes; the value stays as it is. */
    private static String dashed(String word) {
        int equals = word.indexOf('=');
        String name = Lookalikes.clean(equals < 0 ? word : word.substring(0, equals));
        int from = 0;
        while (from < name.length() && name.charAt(from) == '-') {
            from++;
        }
        String letters = name.substring(from);
        String mended = letters.length() == 1
                ? "-" + letters
                : "--" + Lookalikes.plain(letters).replace(' ', '-');
        return equals < 0 ? mended : mended + word.substring(equals);
    }
}
