package openbook.library.model;

import java.util.ArrayList;
import java.util.List;

/** An item that an intake can name by id, name or synonym. */
public interface Named {
    String id();

    String name();

    /** The synonyms. */
    List<String> also();

    /** All names and synonyms, without the id. */
    default List<String> words() {
        List<String> all = new ArrayList<>(also());
        all.add(name());
        return all;
    }
}
