package openbook.library.model;

import java.util.ArrayList;
import java.util.List;

/** What an intake can name: by its id, by its name, or by another word for it. */
public interface Named {
    String id();

    String name();

    /** Other words for it. */
    List<String> also();

    /** Every word that finds it, its id aside. */
    default List<String> words() {
        List<String> all = new ArrayList<>(also());
        all.add(name());
        return all;
    }
}
