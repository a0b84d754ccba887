package openbook.handout.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import openbook.document.Diagnostics;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.document.Yaml;
import openbook.figure.pose.Person;
import openbook.handout.picture.Logo;
import org.jspecify.annotations.Nullable;

/** Reads a clinic file; README.md describes its keys. */
public final class ClinicReader {
    /** Minimum contrast of text that WCAG 2 requires. */
    private static final double LEAST_CONTRAST = 4.5;

    private ClinicReader() {}

    /**
     * Reads a clinic file.
     *
     * @param name the name of the file in diagnostics
     * @param files reads a file that it names, by its path relative to the clinic file; throws a {@link
     *     openbook.document.InvalidInputException} when it cannot be read
     * @throws openbook.document.InvalidInputException with all errors
     */
    public static Clinic read(String name, String yaml, Function<String, byte[]> files) {
        var problems = new Diagnostics();
        Optional<Node> document = Yaml.read(name, yaml, problems);
        Optional<Clinic> clinic = document.map(node -> shape(files).read(node, problems));
        problems.throwIfAny();
        return clinic.orElseThrow();
    }

    private static Schema<Clinic> shape(Function<String, byte[]> files) {
        var keys = new ObjectSchema();
        var name = keys.required("name", Schemas.line(100));
        var phone = keys.optional("phone", Schemas.line(40));
        var address = keys.optional("address", Schemas.line(200));
        var web = keys.optional("web", Schemas.line(100));
        var therapist = keys.optional("therapist", Schemas.line(100));
        var credentials = keys.optional("credentials", Schemas.line(100));
        var logo = keys.optional("logo", Schemas.line(200));
        var accent = keys.optional("accent", accent());
        var footer = keys.optional("footer", Schemas.line(200));
        var link = keys.optional("link", link());
        var emergency = keys.optional("emergency", Schemas.line(40));
        var dateStyle = keys.optional("date-style", Schemas.choice("a date style", Clinic.DateStyle.class));
        var paper = keys.optional("paper", Schemas.choice("a paper", PageSettings.Paper.class));
        var pictures = keys.optional("pictures", Schemas.choice("a size of pictures", PageSettings.PictureSize.class));
        var figure = keys.optional("figure", Schemas.choice("a figure", Person.class));
        var layout = keys.optional("layout", Schemas.choice("a layout", PageSettings.CardLayout.class));
        return keys.shape(found -> {
            if (found.get(credentials).isPresent() && found.get(therapist).isEmpty()) {
                found.problem(credentials, "there are credentials here and no therapist.", "add therapist: NAME");
            }
            Optional<String> markup = found.get(logo).flatMap(file -> {
                try {
                    return Optional.of(Logo.of(file, files.apply(file), found.get(name)));
                } catch (Logo.Unfit e) {
                    found.problem(logo, e.sentence(), "allowed: an SVG or PNG file of at most 200 kB");
                    return Optional.empty();
                }
            });
            return new Clinic(
                    found.get(name),
                    found.get(phone),
                    found.get(address),
                    found.get(web),
                    found.get(therapist)
                            .map(it -> found.get(credentials)
                                    .map(c -> it + ", " + c)
                                    .orElse(it)),
                    markup,
                    found.get(accent),
                    found.get(footer),
                    found.get(link),
                    found.get(emergency),
                    found.get(dateStyle).orElse(Clinic.DateStyle.US),
                    new Clinic.Defaults(found.get(paper), found.get(pictures), found.get(figure), found.get(layout)));
        });
    }

    private static Schema<Clinic.Link> link() {
        var keys = new ObjectSchema();
        var url = keys.required(
                "url", Schemas.pattern("https?://[!-~]{1,190}", "an address that begins with https:// or http://"));
        var label = keys.required("label", Schemas.line(60));
        return keys.shape(found -> new Clinic.Link(found.get(url), found.get(label)));
    }

    private static Schema<String> accent() {
        Schema<String> color = Schemas.pattern("#[0-9a-fA-F]{6}", "a color such as \"#0b5394\", in quotes");
        return new Schema<>(color.form(), (node, problems) -> {
            @Nullable String text = color.read(node, problems);
            if (text != null && contrast(text) < LEAST_CONTRAST) {
                problems.add(
                        node.place(),
                        String.format(
                                Locale.ROOT,
                                "this color is too pale to read on white: its contrast is %.1f to 1.",
                                contrast(text)),
                        "allowed: a darker color, with a contrast of at least 4.5 to 1");
                return null;
            }
            return text;
        });
    }

    /** Computes the contrast with white, 1 to 21, as WCAG 2 defines it. */
    static double contrast(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
