package openbook.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes a {@link SchemaModel} as a JSON Schema (draft 7, which YAML editors know). Checks that need more than the
 * document, such as an id that differs from its file name, are made by the reader only.
 */
public final class JsonSchema {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Returns the JSON Schema of a form; ends with a line break.
     *
     * @param title the title of the schema, such as "openbook intake"
     */
    public static String of(String title, SchemaModel form) {
        var out = new StringWriter();
        try (var generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            generator.writeStartObject();
            generator.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
            generator.writeStringField("title", title);
            new JsonSchema(generator).body(form);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private void schema(SchemaModel form, String means) throws IOException {
        json.writeStartObject();
        if (!means.isEmpty()) {
            json.writeStringField("description", means);
        }
        body(form);
        json.writeEndObject();
    }

    private void body(SchemaModel form) throws IOException {
        if (form instanceof SchemaModel.Text text) {
            json.writeStringField("type", "string");
            json.writeNumberField("maxLength", text.longest());
            json.writeStringField(
                    "pattern", text.pattern().map(it -> "^(?:" + it + ")$").orElse("\\S"));
        } else if (form instanceof SchemaModel.Whole whole) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", whole.least());
            json.writeNumberField("maximum", whole.most());
        } else if (form instanceof SchemaModel.Decimal number) {
            json.writeStringField("type", "number");
            json.writeNumberField("minimum", number.least());
            json.writeNumberField("maximum", number.most());
        } else if (form instanceof SchemaModel.Truth) {
            json.writeStringField("type", "boolean");
        } else if (form instanceof SchemaModel.OneOf oneOf) {
            words(oneOf.words());
        } else if (form instanceof SchemaModel.Items items) {
            list(items.item(), items.fewest(), items.most(), true);
        } else if (form instanceof SchemaModel.Sequence sequence) {
            list(sequence.item(), sequence.fewest(), sequence.most(), false);
        } else if (form instanceof SchemaModel.ByWord byWord) {
            json.writeStringField("type", "object");
            json.writeObjectFieldStart("propertyNames");
            words(byWord.words());
            json.writeEndObject();
            json.writeFieldName("additionalProperties");
            schema(byWord.value(), "");
        } else if (form instanceof SchemaModel.Keyed keyed) {
            keyed(keyed);
        } else if (form instanceof SchemaModel.ShortOrLong either) {
            json.writeArrayFieldStart("anyOf");
            schema(either.shortForm(), "");
            schema(either.longForm(), "");
            json.writeEndArray();
        }
    }

    private void list(SchemaModel item, int fewest, int most, boolean unique) throws IOException {
        json.writeStringField("type", "array");
        json.writeNumberField("minItems", fewest);
        json.writeNumberField("maxItems", most);
        json.writeBooleanField("uniqueItems", unique);
        json.writeFieldName("items");
        schema(item, "");
    }

    private void words(ClosedVocabulary words) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String word : words.all()) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private void keyed(SchemaModel.Keyed keyed) throws IOException {
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (SchemaModel.Entry entry : keyed.entries()) {
            if (entry.required()) {
                json.writeString(entry.name());
            }
        }
        json.writeEndArray();
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        for (SchemaModel.Entry entry : keyed.entries()) {
            json.writeFieldName(entry.name());
            schema(entry.form(), entry.means());
        }
        json.writeEndObject();
    }
}
