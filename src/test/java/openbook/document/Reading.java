package openbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A small document that was read, for tests: what it became, and all that was said about it. */
public record Reading<T>(T value, List<Diagnostic> problems) {

    /** The document alone, before any shape. */
    static Reading<Node> of(String text) {
        return as(new Schema<>(new SchemaModel.Keyed(List.of()), (node, problems) -> node), text);
    }

    public static <T> Reading<T> as(Schema<T> shape, String text) {
        var problems = new Diagnostics();
        T value = Yaml.read("a.yaml", text, problems)
                .map(node -> shape.read(node, problems))
                .orElse(null);
        return new Reading<>(value, problems.sorted());
    }

    /** Nothing was wrong, and this is what it became. */
    public void gives(T expected) {
        assertThat(printed()).isEmpty();
        assertThat(value).isEqualTo(expected);
    }

    /** What it became, where nothing was wrong. */
    T whole() {
        assertThat(printed()).isEmpty();
        return value;
    }

    /** It was refused, in these words from the first to the last. */
    public void says(String... lines) {
        assertThat(printed()).isEqualTo(String.join("\n", lines));
        assertThat(value).as("the value of what was refused").isNull();
    }

    String printed() {
        return String.join("\n", problems.stream().map(Diagnostic::print).toList());
    }
}
