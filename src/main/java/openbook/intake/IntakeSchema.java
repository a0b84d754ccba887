package openbook.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import openbook.document.ClosedVocabulary;
import openbook.document.Lookalikes;
import openbook.document.Node;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.SchemaModel;
import openbook.document.Schemas;
import openbook.intake.RawIntake.Clear;
import openbook.intake.RawIntake.Overriding;
import openbook.intake.RawIntake.Sided;
import openbook.intake.RawIntake.Word;
import org.jspecify.annotations.Nullable;

/** The schema of an intake, for files, flags and table rows. */
final class IntakeSchema {
    private static final int MANY = 100;

    private IntakeSchema() {}

    /** @param dictionary finds names that contain a separator; null if only the form is needed */
    static Schema<RawIntake> written(@Nullable IntakeVocabulary dictionary) {
        var keys = new ObjectSchema();
        var name = keys.optional("name", name(), "printed on the page, never in a file name");
        var age = keys.optional(
                "age", number(0, 120, "age", "aged", "year", "years", "yr", "yrs", "y", "yo", "o", "old"), "in years");
        var goals = keys.optional(
                "goals",
                words(dictionary == null ? null : dictionary.goals()),
                "at least one, here or as a flag (openbook list goals)");
        var protocol = keys.optional("protocol", word(100), "a house protocol (openbook list protocols)");
        var conditions = keys.optional(
                "conditions",
                many(condition(), dictionary == null ? null : dictionary.conditions()),
                "ids, names or ICD-10-CM codes; with a side: {id: rib-fracture, side: left} (openbook list conditions)");
        var cannot = keys.optional(
                "cannot",
                words(dictionary == null ? null : dictionary.limits()),
                "what the patient cannot do (openbook list limits)");
        var equipment = keys.optional(
                "equipment",
                words(dictionary == null ? null : dictionary.equipment()),
                "beyond the household items (openbook list equipment)");
        var minutes =
                keys.optional("minutes", number(1, 120, "minute", "minutes", "min", "mins"), "the longest it may take");
        var exercises = keys.optional("exercises", number(1, 12, "exercise", "exercises"), "the most exercises");
        var stage = keys.optional("stage", number(1, 3, "stage"), "1 loosen, 2 build, 3 strengthen");
        var redFlags = keys.optional(
                "red-flags",
                redFlags(dictionary == null ? null : dictionary.redFlags()),
                "none, or those that are present; left out means not screened, never no (openbook list red-flags)");
        var cleared = keys.optional(
                "cleared",
                many(cleared(), dictionary == null ? null : dictionary.conditions()),
                "clearances: {condition: pregnancy, by: WHO, on: 2026-11-20}");
        var include = keys.optional(
                "include",
                words(dictionary == null ? null : dictionary.exercises()),
                "exercises that must be in it, if they are safe");
        var exclude = keys.optional(
                "exclude",
                words(dictionary == null ? null : dictionary.exercises()),
                "exercises that must not be in it");
        var override = keys.optional(
                "override",
                Schemas.list(override(), 0, MANY),
                "withheld exercises that you bring back: {exercise: ID, because: WHY, by: WHO}");
        var notes = keys.optional("notes", Schemas.lines(8000), "printed on the page as typed");
        return keys.shapeOfWhatCanBeRead(found -> new RawIntake(
                found.get(name),
                found.get(age),
                found.get(goals).orElse(List.of()),
                found.get(protocol),
                found.get(conditions).orElse(List.of()),
                found.get(cannot).orElse(List.of()),
                found.get(equipment).orElse(List.of()),
                found.get(minutes),
                found.get(exercises),
                found.get(stage),
                found.get(redFlags),
                found.get(cleared).orElse(List.of()),
                found.get(include).orElse(List.of()),
                found.get(exclude).orElse(List.of()),
                found.get(override).orElse(List.of()),
                found.get(notes)));
    }

    /** A line of text, among which YAML's words for nothing are: {@code name: NULL} comes out of a spreadsheet. */
    private static Schema<String> name() {
        Schema<String> line = Schemas.line(300);
        return new Schema<>(
                line.form(),
                (node, problems) -> line.read(
                        node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING && !isEmpty(scalar)
                                ? new Node.Scalar(scalar.place(), scalar.text(), Node.Kind.TEXT)
                                : node,
                        problems));
    }

    /** A word of a closed set. Lookalike letters are normalized, and "no" is read as text. */
    private static Schema<Word> word(int longest) {
        Schema<String> line = Schemas.line(longest);
        return new Schema<>(line.form(), (node, problems) -> {
            @Nullable String text = line.read(plain(node), problems);
            return text == null ? null : new Word(text, node.place());
        });
    }

    private static Node plain(Node node) {
        return node instanceof Node.Scalar scalar && !isEmpty(scalar)
                ? new Node.Scalar(scalar.place(), Lookalikes.clean(scalar.text()), Node.Kind.TEXT)
                : node;
    }

    private static boolean isEmpty(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.NOTHING && scalar.text().isEmpty();
    }

    private static Schema<List<Word>> words(@Nullable Names<?> names) {
        return many(word(100), names);
    }

    /** A list, a text with separators, or a mapping with a word for each key. */
    private static <T> Schema<List<T>> many(Schema<T> shape, @Nullable Names<?> names) {
        Schema<List<T>> list = Schemas.list(shape, 0, MANY);
        return new Schema<>(list.form(), (node, problems) -> {
            int before = problems.count();
            List<Node> nodes = WordNodes.of(node, names, problems);
            @Nullable List<T> read = list.read(new Node.Items(node.place(), nodes), problems);
            return problems.count() > before ? null : read;
        });
    }

    /** {@code none}, or a list of red flags. An empty list is an error: it does not say whether anyone asked. */
    private static Schema<List<Word>> redFlags(@Nullable Names<?> names) {
        Schema<List<Word>> list = words(names);
        SchemaModel none = new SchemaModel.OneOf(new ClosedVocabulary("an answer", List.of("none")));
        SchemaModel some = new SchemaModel.Items(new SchemaModel.Text(100, Optional.empty(), ""), 1, MANY);
        return new Schema<>(new SchemaModel.ShortOrLong(none, some), (node, problems) -> {
            if ((node instanceof Node.Items items && items.nodes().isEmpty())
                    || (node instanceof Node.Scalar scalar && isEmpty(scalar))) {
                problems.add(
                        node.place(), "this is empty, and so does not say whether anyone asked.", Resolver.NO_ANSWER);
                return null;
            }
            return list.read(node, problems);
        });
    }

    /** A whole number; one in quotes, in a word or with its unit is one too. */
    private static Schema<Integer> number(int least, int most, String... units) {
        Schema<Integer> whole = Schemas.whole(least, most);
        Set<String> known = Set.of(units);
        return new Schema<>(whole.form(), (node, problems) -> {
            if (node instanceof Node.Scalar scalar
                    && (scalar.kind() == Node.Kind.TEXT || scalar.kind() == Node.Kind.NUMBER)) {
                String digits = TypedNumbers.digits(Lookalikes.strip(scalar.text()), known);
                return whole.read(new Node.Scalar(scalar.place(), digits, Node.Kind.NUMBER), problems);
            }
            return whole.read(node, problems);
        });
    }

    /** {@code rib-fracture}, {@code rib-fracture:left} or {@code {id: rib-fracture, side: left}}. */
    private static Schema<Sided> condition() {
        Schema<Word> word = word(100);
        var keys = new ObjectSchema();
        var id = keys.required("id", word);
        var side = keys.optional("side", side());
        var recent = keys.optional(
                "recent", yesOrNo(), "for a code that a chart keeps for life: whether it was in the last weeks");
        return Schemas.shortOrLong(
                Schemas.as(word, it -> new Sided(it, new TreeSet<>(), Optional.empty())),
                keys.shape(
                        found -> new Sided(found.get(id), found.get(side).orElseGet(TreeSet::new), found.get(recent))));
    }

    private static Schema<SortedSet<Side>> side() {
        var words = new ClosedVocabulary("a side", List.of("left", "right", "both"));
        return new Schema<>(new SchemaModel.OneOf(words), (node, problems) -> {
            @Nullable String text = Schemas.line(100).read(plain(node), problems);
            if (text == null) {
                return null;
            }
            @Nullable SortedSet<Side> sides = Sides.of(text).orElse(null);
            if (sides == null) {
                problems.add(node.place(), words.unknown(text), words.hint(text));
            }
            return sides;
        });
    }

    /** A yes or no, as text or as a boolean, since YAML reads a bare yes or no as a boolean. */
    private static Schema<Boolean> yesOrNo() {
        SchemaModel form = new SchemaModel.OneOf(new ClosedVocabulary("an answer", List.of("yes", "no")));
        return new Schema<>(form, (node, problems) -> {
            String text = node instanceof Node.Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
            if (!text.equals("yes") && !text.equals("no")) {
                problems.add(node.place(), "this must be yes or no.");
                return null;
            }
            return text.equals("yes");
        });
    }

    private static Schema<Clear> cleared() {
        var keys = new ObjectSchema();
        var condition = keys.required("condition", word(100));
        var by = keys.optional("by", Schemas.line(100));
        var on = keys.optional("on", day());
        return Schemas.shortOrLong(
                Schemas.as(word(100), IntakeSchema::shortClear),
                keys.shape(found -> new Clear(found.get(condition), found.get(by), found.get(on))));
    }

    /** {@code pregnancy}, or {@code pregnancy 2026-11-20} with the day of the clearance. */
    private static Clear shortClear(Word word) {
        String text = word.text();
        int space = text.lastIndexOf(' ');
        if (space < 0 || !isLikeDay(text, space + 1)) {
            return new Clear(word, Optional.empty(), Optional.empty());
        }
        return new Clear(
                new Word(Lookalikes.strip(text.substring(0, space)), word.place()),
                Optional.empty(),
                Optional.of(new Word(text.substring(space + 1), word.place())));
    }

    /** Whether a text ends in digits with two slashes or two hyphens between them. */
    private static boolean isLikeDay(String text, int from) {
        int signs = 0;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            signs += sign == '-' || sign == '/' ? 1 : 0;
            if (sign != '-' && sign != '/' && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return signs == 2;
    }

    private static Schema<Word> day() {
        SchemaModel form = Schemas.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a date such as 2026-11-20")
                .form();
        return new Schema<>(form, word(100).reading());
    }

    private static Schema<Overriding> override() {
        var keys = new ObjectSchema();
        var exercise = keys.required("exercise", word(100));
        var because = keys.required("because", Schemas.line(300));
        var by = keys.required("by", Schemas.line(100));
        return keys.shape(found -> new Overriding(found.get(exercise), found.get(because), found.get(by)));
    }
}
