package openbook.handout.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that remembers what it has worked out, for a batch, whose pages share most of what they say. What it gives
 * must depend on nothing but what it is given. Any number of threads may use one.
 */
public final class BoundedCache<K, V> implements Function<K, V> {
    /** Enough for the cards of most batches; a memory that is full is emptied, so that it never grows further. */
    private static final int MOST = 5000;

    private final Function<K, V> working;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    public BoundedCache(Function<K, V> working) {
        this.working = working;
    }

    @Override
    public V apply(K key) {
        @Nullable V value = known.get(key);
        if (value == null) {
            value = working.apply(key);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
