package openbook.library.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import org.jspecify.annotations.Nullable;

/** The schemas of numbers in poses: degrees and centimeters, which may have decimals. */
final class PoseNumbers {
    private PoseNumbers() {}

    /** A number of 0 or more; its key gives the direction. */
    static Schema<Double> positive(int most) {
        return number(0, most);
    }

    static Schema<Double> number(int least, int most) {
        return new Schema<>(new SchemaModel.Decimal(least, most), (node, problems) -> {
            String allowed = "allowed: " + least + " to " + most;
            if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NUMBER) {
                problems.add(node.place(), "this must be a number, and it is " + node.called() + ".", allowed);
                return null;
            }
            double value;
            try {
                value = new BigDecimal(scalar.text()).doubleValue();
            } catch (NumberFormatException e) {
                problems.add(node.place(), "\"" + scalar.text() + "\" is not a plain number.", allowed);
                return null;
            }
            if (value < least || value > most) {
                problems.add(node.place(), scalar.text() + " is out of range.", allowed);
                return null;
            }
            return value;
        });
    }

    /** A list of exactly {@code count} numbers, which may repeat. */
    static Schema<List<Double>> numbers(int count, int least, int most) {
        return items(number(least, most), count, count, "[" + "0, ".repeat(count - 1) + "0]");
    }

    /** A list whose items may repeat. */
    static <T> Schema<List<T>> items(Schema<T> shape, int fewest, int most, String form) {
        return new Schema<>(new SchemaModel.Sequence(shape.form(), fewest, most), (node, problems) -> {
            if (!(node instanceof Node.Items items)
                    || items.nodes().size() < fewest
                    || items.nodes().size() > most) {
                String size = fewest == most ? "" + fewest : fewest + " to " + most;
                problems.add(node.place(), "this must be a list of " + size + ".", "write " + form);
                return null;
            }
            List<T> values = new ArrayList<>();
            for (Node item : items.nodes()) {
                @Nullable T value = shape.read(item, problems);
                if (value != null) {
                    values.add(value);
                }
            }
            return values.size() == items.nodes().size() ? List.copyOf(values) : null;
        });
    }

    /** Two keys for one number, in place of a sign: {@code bend} is positive, {@code arch} negative. */
    record Opposites(ObjectSchema.Key<Optional<Double>> up, ObjectSchema.Key<Optional<Double>> down) {
        static Opposites in(ObjectSchema keys, String up, String down, int most) {
            return new Opposites(keys.optional(up, positive(most)), keys.optional(down, positive(most)));
        }

        /** The number; empty if neither key is present. */
        Optional<Double> of(ObjectSchema.Found found) {
            Optional<Double> more = found.get(up);
            Optional<Double> less = found.get(down);
            if (more.isPresent() && less.isPresent()) {
                found.problem(down, up.name() + " and " + down.name() + " cannot both be given.", "keep one.");
            }
            return more.or(() -> less.map(it -> -it));
        }

        double orNone(ObjectSchema.Found found) {
            return of(found).orElse(0.0);
        }
    }
}
