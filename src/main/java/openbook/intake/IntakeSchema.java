package openbook.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openbook.document.ClosedVocabulary;
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

/** The one shape of an intake; a file and the flags are both read by it. */
final class IntakeSchema {
    private static final int MANY = 100;

    private IntakeSchema() {}

    static Schema<RawIntake> written() {
        var keys = new ObjectSchema();
        var name = keys.optional("name", word(300), "printed on the page, never in a file name");
        var age = keys.optional("age", Schemas.whole(0, 120), "in years");
        var goals = keys.optional("goals", words(), "at least one, here or as a flag (openbook list goals)");
        var protocol = keys.optional("protocol", word(100), "a house protocol (openbook list protocols)");
        var conditions = keys.optional(
                "conditions",
                Schemas.list(condition(), 0, MANY),
                "ids, names or ICD-10-CM codes; with a side: {id: rib-fracture, side: left} (openbook list conditions)");
        var cannot = keys.optional("cannot", words(), "what the patient cannot do (openbook list limits)");
        var equipment = keys.optional("equipment", words(), "beyond the household items (openbook list equipment)");
        var minutes = keys.optional("minutes", Schemas.whole(1, 120), "the longest it may take");
        var exercises = keys.optional("exercises", Schemas.whole(1, 12), "the most exercises");
        var stage = keys.optional("stage", Schemas.whole(1, 3), "1 loosen, 2 build, 3 strengthen");
        var redFlags = keys.optional(
                "red-flags",
                redFlags(),
                "none, or those that are present; left out means not screened, never no (openbook list red-flags)");
        var cleared = keys.optional(
                "cleared",
                Schemas.list(cleared(), 0, MANY),
                "clearances: {condition: pregnancy, by: WHO, on: 2026-11-20}");
        var include = keys.optional("include", words(), "exercises that must be in it, if they are safe");
        var exclude = keys.optional("exclude", words(), "exercises that must not be in it");
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

    private static Schema<Word> word(int longest) {
        Schema<String> line = Schemas.line(longest);
        return new Schema<>(line.form(), (node, problems) -> {
            @Nullable String text = line.read(node, problems);
            return text == null ? null : new Word(text, node.place());
        });
    }

    private static Schema<List<Word>> words() {
        return Schemas.list(word(100), 0, MANY);
    }

    /** {@code none}, or a list of red flags. An empty list would leave open whether anyone asked. */
    private static Schema<List<Word>> redFlags() {
        Schema<List<Word>> list = Schemas.list(word(100), 1, MANY);
        SchemaModel none = new SchemaModel.OneOf(new ClosedVocabulary("an answer", List.of(IntakeReader.NO_RED_FLAG)));
        return new Schema<>(new SchemaModel.ShortOrLong(none, list.form()), (node, problems) -> {
            if (node instanceof Node.Scalar scalar) {
                if (!scalar.text().equals(IntakeReader.NO_RED_FLAG)) {
                    problems.add(node.place(), "this must be \"none\" or a list of red flags.", "write [night-pain]");
                    return null;
                }
                return List.of(new Word(scalar.text(), scalar.place()));
            }
            return list.read(node, problems);
        });
    }

    /** {@code rib-fracture}, {@code rib-fracture:left} or {@code {id: rib-fracture, side: left}}. */
    private static Schema<Sided> condition() {
        Schema<Word> word = word(100);
        Schema<Sided> shortForm = new Schema<>(word.form(), (node, problems) -> {
            @Nullable Word whole = word.read(node, problems);
            if (whole == null) {
                return null;
            }
            if (whole.text().indexOf(':') < 0) {
                return new Sided(whole, List.of(), Optional.empty());
            }
            for (SideWord side : SideWord.values()) {
                String ending = ":" + side.name().toLowerCase(Locale.ROOT);
                if (whole.text().toLowerCase(Locale.ROOT).endsWith(ending)) {
                    String id = whole.text()
                            .substring(0, whole.text().length() - ending.length())
                            .strip();
                    return new Sided(new Word(id, whole.place()), side.sides(), Optional.empty());
                }
            }
            return new Sided(whole, List.of(), Optional.empty());
        });
        var keys = new ObjectSchema();
        var id = keys.required("id", word);
        var side = keys.optional("side", Schemas.choice("a side", SideWord.class));
        var recent = keys.optional(
                "recent", yesOrNo(), "for a code that a chart keeps for life: whether it was in the last weeks");
        return Schemas.shortOrLong(
                shortForm,
                keys.shape(found -> new Sided(
                        found.get(id), found.get(side).map(SideWord::sides).orElse(List.of()), found.get(recent))));
    }

    /** YAML takes a bare yes or no for a truth value, so that both are read here. */
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

    /** A side as it is written. */
    private enum SideWord {
        LEFT,
        RIGHT,
        BOTH;

        private List<Side> sides() {
            return switch (this) {
                case LEFT -> List.of(Side.LEFT);
                case RIGHT -> List.of(Side.RIGHT);
                case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            };
        }
    }

    private static Schema<Clear> cleared() {
        var keys = new ObjectSchema();
        var condition = keys.required("condition", word(100));
        var by = keys.optional("by", Schemas.line(100));
        var on = keys.optional("on", Schemas.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a date such as 2026-11-20"));
        return Schemas.shortOrLong(
                Schemas.as(word(100), it -> new Clear(it, Optional.empty(), Optional.empty())),
                keys.shape(found -> new Clear(found.get(condition), found.get(by), found.get(on))));
    }

    private static Schema<Overriding> override() {
        var keys = new ObjectSchema();
        var exercise = keys.required("exercise", word(100));
        var because = keys.required("because", Schemas.line(300));
        var by = keys.required("by", Schemas.line(100));
        return keys.shape(found -> new Overriding(found.get(exercise), found.get(because), found.get(by)));
    }
}
