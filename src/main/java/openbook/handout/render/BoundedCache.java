package openbook.handout.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Caches the results of a pure function, for a batch, whose pages share most of their cards. The function must depend
 * on nothing but its argument. Safe for any number of threads.
 */
public final class BoundedCache<K, V> implements Function<K, V> {
    /** Limit on the number of entries, enough for the cards of most batches. A full cache is emptied. */
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
