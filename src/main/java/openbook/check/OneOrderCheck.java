package openbook.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.library.model.Library;
import openbook.library.model.Order;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.Urgency;
import openbook.library.read.LibraryDocuments;

/**
 * Checks that each symptom has the same instruction in every text, since any two phrases can be on one page, and an
 * unscreened page has all questions.
 */
final class OneOrderCheck {
    private final Diagnostics problems;
    private final Map<String, Given> orders = new TreeMap<>();

    /** The first instruction found for a symptom, and its origin. */
    private record Given(Order order, String by) {}

    private OneOrderCheck(Diagnostics problems) {
        this.problems = problems;
    }

    static void run(Library library, LibraryDocuments documents, Diagnostics problems) {
        var check = new OneOrderCheck(problems);
        for (RedFlags.Flag flag : library.redFlags().flags().values()) {
            Optional<Order> order = order(flag.urgency());
            for (String symptom : order.isPresent() ? flag.symptoms() : List.<String>of()) {
                SourceLocation place = documents.place("red-flags.yaml", "red-flags", flag.id(), "symptoms");
                check.give(symptom, order.get(), "the red flag " + flag.id(), place);
            }
        }
        for (Phrase phrase : library.phrases().values()) {
            for (String symptom : phrase.symptoms()) {
                SourceLocation place = documents.place("phrases.yaml", "phrases", phrase.id(), "order");
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

    private void give(String symptom, Order order, String by, SourceLocation place) {
        Given first = orders.putIfAbsent(symptom, new Given(order, by));
        if (first != null && first.order() != order) {
            problems.add(
                    place,
                    by + " gives another order for \"" + symptom + "\" than " + first.by() + ".",
                    "a page must not give two orders for one symptom; use the more urgent one for both.");
        }
    }
}
