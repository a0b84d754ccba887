package openbook.cli;

import java.util.List;
import openbook.document.Schemas;

/**
 * What a shell offers for a value.
 *
 * @param files whether files and folders are offered
 * @param words the words that are offered whatever the library
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

    /** The ids of these lists. */
    static Completion ofIds(String... lists) {
        return new Completion(false, List.of(), List.of(lists));
    }

    /** The same, and this word. */
    Completion or(String word) {
        return new Completion(files, List.of(word), lists);
    }

    /** The same, and files. */
    Completion orFiles() {
        return new Completion(true, words, lists);
    }
}
