package openbook.cli;

import java.util.List;
import openbook.document.Schemas;

/**
 * The completions of a value.
 *
 * @param files whether files and folders are offered
 * @param words fixed words, independent of the library
 * @param lists the lists ({@code openbook list}) whose ids are offered
 */
record Completion(boolean files, List<String> words, List<String> lists) {
    static final Completion NOTHING = new Completion(false, List.of(), List.of());
    static final Completion FILES = new Completion(true, List.of(), List.of());

    static Completion ofWords(List<String> words) {
        return new Completion(false, words, List.of());
    }

    static <E extends Enum<E>> Completion ofEnum(Class<E> type) {
        return ofWords(Schemas.wordsOf(type));
    }

    /** Completes the ids of these lists. */
    static Completion ofIds(String... lists) {
        return new Completion(false, List.of(), List.of(lists));
    }

    /** Adds a fixed word. */
    Completion or(String word) {
        return new Completion(files, List.of(word), lists);
    }

    /** Adds files and folders. */
    Completion orFiles() {
        return new Completion(true, words, lists);
    }
}
