package openbook.cli;

import java.util.Collection;
import openbook.document.Lookalikes;
import org.jspecify.annotations.Nullable;

/**
 * Corrects option names typed with another dash or with one hyphen: word processors turn two hyphens into one dash, and
 * {@code -output} would be read as {@code -o} with a file named "utput".
 */
final class OptionNames {
    private OptionNames() {}

    /** Returns the arguments with option names as the command knows them. */
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

    /** Replaces the dashes of an argument with hyphens. */
    static String normalized(String word) {
        return isUnusual(word) ? dashed(word) : word;
    }

    /** True for an argument that starts with a dash, but not as options usually do: {@code --goal}, {@code -o}. */
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

    /** Turns {@code -goal=golf} into {@code --goal=golf}, with any dashes; the value is unchanged. */
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
