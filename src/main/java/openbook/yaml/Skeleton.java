package openbook.yaml;

import java.util.Map;

/**
 * Writes an empty document of a {@link Form} for a person to fill in: every key with what it means and what is allowed,
 * required values left blank, optional keys as comments. It fails to read until the blanks are filled, and says which.
 */
public final class Skeleton {
    private static final int LISTED = 15;

    private final StringBuilder out = new StringBuilder();

    private Skeleton() {}

    /**
     * The whole document.
     *
     * @param filled values that are known already, by key of the top level
     */
    public static String of(Form.Keyed form, Map<String, String> filled) {
        var skeleton = new Skeleton();
        for (Form.Entry entry : form.entries()) {
            skeleton.entry(entry, "", filled.getOrDefault(entry.name(), ""));
        }
        return skeleton.out.toString();
    }

    private void entry(Form.Entry entry, String indent, String value) {
        String allowed = allowed(entry.form());
        String means = entry.means().isEmpty() ? entry.name().replace('-', ' ') : entry.means();
        line(indent + "# " + means + (allowed.isEmpty() ? "" : " (" + allowed + ")"));
        if (!entry.required()) {
            line(indent + "# " + entry.name() + ":");
        } else if (!value.isEmpty()) {
            line(indent + entry.name() + ": " + value);
        } else {
            blank(entry, indent);
        }
    }

    private void blank(Form.Entry entry, String indent) {
        Form form = entry.form() instanceof Form.ShortOrLong either ? either.shortForm() : entry.form();
        if (form instanceof Form.Keyed keyed && !keyed.entries().isEmpty()) {
            line(indent + entry.name() + ":");
            keyed.entries().forEach(inner -> entry(inner, indent + "  ", ""));
        } else if (form instanceof Form.Items items && items.fewest() == 0) {
            line(indent + entry.name() + ": []");
        } else if (form instanceof Form.Items items) {
            line(indent + entry.name() + ":");
            if (items.item() instanceof Form.Keyed keyed) {
                line(indent + "  -");
                keyed.entries().forEach(inner -> entry(inner, indent + "    ", ""));
            } else {
                for (int i = 0; i < items.fewest(); i++) {
                    line(indent + "  -");
                }
            }
        } else {
            line(indent + entry.name() + ":");
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** What can stand there, in words. */
    private static String allowed(Form form) {
        if (form instanceof Form.Text text) {
            return text.allowed();
        }
        if (form instanceof Form.Whole whole) {
            return whole.least() + " to " + whole.most();
        }
        if (form instanceof Form.Truth) {
            return "true or false";
        }
        if (form instanceof Form.OneOf oneOf) {
            return words(oneOf.words());
        }
        if (form instanceof Form.Items items) {
            String of = items.item() instanceof Form.Keyed ? "" : allowed(items.item());
            return "a list" + (items.fewest() > 0 ? " of " + items.fewest() + " or more" : "")
                    + (of.isEmpty() ? "" : ": " + of);
        }
        if (form instanceof Form.ByWord byWord) {
            return "such as {" + byWord.words().all().stream().findFirst().orElse("word") + ": 1}; words: "
                    + words(byWord.words()) + "; values: " + allowed(byWord.value());
        }
        if (form instanceof Form.ShortOrLong either) {
            return allowed(either.shortForm());
        }
        return "";
    }

    private static String words(Words words) {
        return words.all().size() <= LISTED ? String.join(", ", words.all()) : words.kind();
    }
}
