package openbook.routine;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is made when someone looks into it: the reasons that only a clinician reads cost a batch nothing. */
final class Later<T> extends AbstractList<T> {
    private final Supplier<List<T>> make;
    private @Nullable List<T> made;

    Later(Supplier<List<T>> make) {
        this.make = make;
    }

    private synchronized List<T> made() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
