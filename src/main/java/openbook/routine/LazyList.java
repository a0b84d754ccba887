package openbook.routine;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list computed on first access, for data that only a clinician's page needs. It keeps whatever its supplier refers
 * to in memory.
 */
final class LazyList<T> extends AbstractList<T> {
    private final Supplier<List<T>> make;
    private @Nullable List<T> made;

    LazyList(Supplier<List<T>> make) {
        this.make = make;
    }

    private synchronized List<T> made() {
        if (made == null) {
            made = List.copyOf(make.get());
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

    @Override
    public Iterator<T> iterator() {
        return made().iterator();
    }
}
