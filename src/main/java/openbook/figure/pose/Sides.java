package openbook.figure.pose;

import java.util.function.Function;

/**
 * Something that there is one of on each side of the body.
 *
 * @param <T> what it is
 */
public record Sides<T>(T right, T left) {
    public static <T> Sides<T> both(T one) {
        return new Sides<>(one, one);
    }

    public static <T> Sides<T> make(Function<Side, T> one) {
        return new Sides<>(one.apply(Side.RIGHT), one.apply(Side.LEFT));
    }

    public T of(Side side) {
        return side == Side.RIGHT ? right : left;
    }

    public Sides<T> with(Side side, T one) {
        return side == Side.RIGHT ? new Sides<>(one, left) : new Sides<>(right, one);
    }
}
