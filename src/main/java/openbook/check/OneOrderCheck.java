package openbook.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openbook.library.Documents;
import openbook.library.Library;
import openbook.library.Order;
import openbook.library.Phrase;
import openbook.library.RedFlags;
import openbook.library.Urgency;
import openbook.yaml.Place;
import openbook.yaml.Problems;

/**
 * A symptom has one order wherever the page speaks of it: any two phrases can meet on a page, and all questions stand
 * on a page that nobody has screened.
 */
final class OneOrderCheck {
    private final Problems problems;
    private final Map<String, Given> orders = new TreeMap<>();

    /** The first order for a symptom, and who gives it. */
    private record Given(Order order, String by) {}

    private OneOrderCheck(Problems problems) {
        this.problems = problems;
    }

    static void run(Library library, Documents documents, Problems problems) {
        var check = new OneOrderCheck(problems);
        for (RedFlags.Flag flag : library.redFlags().flags().values()) {
            Optional<Order> order = order(flag.urgency());
            for (String symptom : order.isPresent() ? flag.symptoms() : List.<String>of()) {
                Place place = documents.place("red-flags.yaml", "red-flags", flag.id(), "symptoms");
                check.give(symptom, order.get(), "the red flag " + flag.id(), place);
            }
        }
        for (Phrase phrase : library.phrases().values()) {
            for (String symptom : phrase.symptoms()) {
                Place place = documents.place("phrases.yaml", "phrases", phrase.id(), "order");
                check.give(symptom, phrase.order().orElseThrow(), "the phrase " + phrase.id(), place);
            }
        }
    }

    private static Optional<Order> order(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> Optional.of(Order.EMERGENCY);
            case SAME_DAY -> Optional.of(Order.SAME_DAY);
            case SOON, CLEARANCE -> Optional.empty();
        };
    }

    private void give(String symptom, Order order, String by, Place place) {
        Given first = orders.putIfAbsent(symptom, new Given(order, by));
        if (first != null && first.order() != order) {
            problems.add(
                    place,
                    by + " gives another order for \"" + symptom + "\" than " + first.by() + ".",
                    "a page must not give two orders for one symptom; use the more urgent one for both.");
        }
    }
}
