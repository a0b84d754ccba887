package openbook.document;

import java.util.Map;

/**
 * Writes an empty document of a {@link SchemaModel} to fill in: every key with its meaning and allowed values, required
 * values left blank, optional keys as comments. Reading it reports an error for each blank that is left.
 */
public final class SkeletonWriter {
    private static final int LISTED = 15;

    private final StringBuilder out = new StringBuilder();

    private SkeletonWriter() {}

    /**
     * Returns the document.
     *
     * @param filled known values, by top-level key
     */
    public static String of(SchemaModel.Keyed form, Map<String, String> filled) {
        var skeleton = new SkeletonWriter();
        for (SchemaModel.Entry entry : form.entries()) {
            skeleton.entry(entry, "", filled.getOrDefault(entry.name(), ""));
        }
        return skeleton.out.toString();
    }

    private void entry(SchemaModel.Entry entry, String indent, String value) {
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

    private void blank(SchemaModel.Entry entry, String indent) {
        SchemaModel form = entry.form() instanceof SchemaModel.ShortOrLong either ? either.shortForm() : entry.form();
        if (form instanceof SchemaModel.Keyed keyed && !keyed.entries().isEmpty()) {
            line(indent + entry.name() + ":");
            keyed.entries().forEach(inner -> entry(inner, indent + "  ", ""));
        } else if (form instanceof SchemaModel.Items items && items.fewest() == 0) {
            line(indent + entry.name() + ": []");
        } else if (form instanceof SchemaModel.Items items) {
            line(indent + entry.name() + ":");
            if (items.item() instanceof SchemaModel.Keyed keyed) {
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

    /** The allowed values, in words. */
    private static String allowed(SchemaModel form) {
        if (form instanceof SchemaModel.Text text) {
            return text.allowed();
        }
        if (form instanceof SchemaModel.Whole whole) {
            return whole.least() + " to " + whole.most();
        }
        if (form instanceof SchemaModel.Truth) {
            return "true or false";
        }
        if (form instanceof SchemaModel.OneOf oneOf) {
            return words(oneOf.words());
        }
        if (form instanceof SchemaModel.Items items) {
            String of = items.item() instanceof SchemaModel.Keyed ? "" : allowed(items.item());
            return "a list" + (items.fewest() > 0 ? " of " + items.fewest() + " or more" : "")
                    + (of.isEmpty() ? "" : ": " + of);
        }
        if (form instanceof SchemaModel.ByWord byWord) {
            return "such as {" + byWord.words().all().stream().findFirst().orElse("word") + ": 1}; words: "
                    + words(byWord.words()) + "; values: " + allowed(byWord.value());
        }
        if (form instanceof SchemaModel.ShortOrLong either) {
            return allowed(either.shortForm());
        }
        return "";
    }

    private static String words(ClosedVocabulary words) {
        return words.all().size() <= LISTED ? String.join(", ", words.all()) : words.kind();
    }
}
