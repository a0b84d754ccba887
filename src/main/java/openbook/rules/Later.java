package openbook.rules;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when someone looks into it: what is said of an exercise that is not chosen, or what only a
 * clinician reads, costs a batch nothing. It holds on to what it is made from.
 */
public final class Later<T> extends AbstractList<T> {
    private final Supplier<List<T>> make;
    private @Nullable List<T> made;

    public Later(Supplier<List<T>> make) {
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
