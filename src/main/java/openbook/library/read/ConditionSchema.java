package openbook.library.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.Changes;
import openbook.library.model.Clearance;
import openbook.library.model.Condition;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.model.Urgency;

/** The schema of {@code conditions/ID.yaml}; {@code routines/README.md} documents it. */
public final class ConditionSchema {
    private static final String CODE = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{0,4}-?[A-Z]{0,2})?";

    private ConditionSchema() {}

    /**
     * The schema of a condition file.
     *
     * @param file the id that the file name gives
     */
    public static Schema<Condition> of(String file, ReferenceResolver known) {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id(), "the same as the name of the file");
        var name = keys.required("name", Schemas.line(100), "what clinicians call it");
        var also = keys.required("also", CommonSchemas.names(60), "other names by which an intake may call it");
        var codes = keys.required(
                "icd-10-cm", Schemas.list(code(), 0, 100), "codes that name it, such as M81.- for all that begin so");
        var suggestedBy = keys.optional(
                "suggested-by", Schemas.list(codeOrWord(), 1, 100), "codes and words that only suggest it");
        var status = keys.optional(
                "status",
                Schemas.list(codeOrWord(), 1, 100),
                "codes and words that a chart keeps for life, of what this condition has only in the first weeks");
        var clearance = keys.required(
                "clearance",
                Schemas.choice("a clearance", Clearance.class),
                "none; advised: a line to the clinician; required: no routine until it is recorded; stop: a referral");
        var stop = keys.optional("stop", stop(known), "with clearance: stop, what happens");
        var tellsBoneStrength = keys.optional(
                "tells-bone-strength", Schemas.truth(), "true where it answers the question of bone strength");
        var pageSentences =
                keys.optional("page-sentences", Schemas.list(known.phrase(), 1, 5), "phrases for the top of the page");
        var rules = keys.required("rules", Schemas.list(rule(known), 1, 50), "who may do what, and why");
        return keys.shape(found -> {
            if (!found.get(id).equals(file)) {
                found.problem(id, "the id differs from the name of the file, " + file + ".yaml.", "");
            }
            if ((found.get(clearance) == Clearance.STOP) != found.get(stop).isPresent()) {
                found.problem(clearance, "\"clearance: stop\" and \"stop:\" go together.", "");
            }
            Set<String> seen = new HashSet<>();
            for (Rule rule : found.get(rules)) {
                if (!rule.id().matches(Pattern.quote(file) + "-[1-9][0-9]*") || !seen.add(rule.id())) {
                    found.problem(
                            rules,
                            "the rule id \"" + rule.id() + "\" is not " + file + "-NUMBER, or is given twice.",
                            "");
                }
            }
            return new Condition(
                    found.get(id),
                    found.get(name),
                    found.get(also),
                    found.get(codes),
                    found.get(suggestedBy).orElse(List.of()),
                    found.get(status).orElse(List.of()),
                    found.get(clearance),
                    found.get(stop),
                    found.get(tellsBoneStrength).orElse(false),
                    found.get(pageSentences).orElse(List.of()),
                    found.get(rules));
        });
    }

    private static Schema<String> code() {
        return Schemas.pattern(CODE, "an ICD-10-CM code, or its beginning with a hyphen such as M81.-");
    }

    /** A code or a word; a text that begins like a code must be a valid one. */
    private static Schema<String> codeOrWord() {
        return Schemas.pattern(CODE + "|(?![A-Z][0-9][0-9.]).{2,80}", "a word, or an ICD-10-CM code such as M81.-");
    }

    private static Schema<Condition.Stop> stop(ReferenceResolver known) {
        var keys = new ObjectSchema();
        var urgency = keys.required("urgency", Schemas.choice("an urgency", Urgency.class));
        var say = keys.required("say", CommonSchemas.sentence());
        var because = keys.required(
                "because", CommonSchemas.sentence(), "why, for the clinician; never printed for a patient");
        var sources = keys.required("sources", CommonSchemas.sources(known));
        return keys.shape(found ->
                new Condition.Stop(found.get(urgency), found.get(say), found.get(because), found.get(sources)));
    }

    private static Schema<Rule> rule(ReferenceResolver known) {
        var keys = new ObjectSchema();
        var id = keys.required(
                "id", CommonSchemas.id(), "the id of the condition, a hyphen and a number that is never used again");
        var kind = keys.required(
                "kind",
                Schemas.choice("a kind of rule", RuleKind.class),
                "avoid withholds; adapt allows with a change and a sentence; caution allows with a sentence; prefer adds weight");
        var guard = keys.optional("guard", Schemas.truth(), "matches no exercise today and is kept for later ones");
        var match =
                keys.required("match", CommonSchemas.match(known), "all of these tags, any of these, none of these");
        var change = keys.optional("change", changes(), "for adapt: what is changed");
        var weight = keys.optional("weight", Schemas.whole(1, 3), "for prefer");
        var say = keys.optional("say", known.phrase(), "for adapt and caution: the phrase on the card");
        var because = keys.required("because", CommonSchemas.sentence());
        var sources = keys.required("sources", CommonSchemas.sources(known), "what it rests on (sources.yaml)");
        var strength = keys.required("strength", CommonSchemas.strength(), "how much it rests on");
        return keys.shape(found -> {
            RuleKind ofKind = found.get(kind);
            boolean says = ofKind == RuleKind.ADAPT || ofKind == RuleKind.CAUTION;
            String means = "a rule of the kind \"" + Schemas.kebab(ofKind) + "\" ";
            if (found.get(change).isPresent() != (ofKind == RuleKind.ADAPT)) {
                found.problem(kind, means + (ofKind == RuleKind.ADAPT ? "needs" : "cannot have") + " a change.", "");
            }
            if (found.get(say).isPresent() != says) {
                found.problem(kind, means + (says ? "needs" : "cannot have") + " a phrase under \"say\".", "");
            }
            if (found.get(weight).isPresent() != (ofKind == RuleKind.PREFER)) {
                found.problem(kind, means + (ofKind == RuleKind.PREFER ? "needs" : "cannot have") + " a weight.", "");
            }
            return new Rule(
                    found.get(id),
                    ofKind,
                    found.get(match),
                    found.get(change).orElse(Changes.NONE),
                    found.get(weight).orElse(0),
                    found.get(say),
                    found.get(because),
                    found.get(sources),
                    found.get(strength),
                    found.get(guard).orElse(false));
        });
    }

    private static Schema<Changes> changes() {
        var keys = new ObjectSchema();
        var range = keys.optional("range", Schemas.pattern("mid", "mid"));
        var hold = keys.optional("hold-seconds-at-most", Schemas.whole(1, 60));
        var repetitions = keys.optional("repetitions-at-most", Schemas.whole(1, 30));
        var sets = keys.optional("sets-at-most", Schemas.whole(1, 5));
        var rest = keys.optional("rest-seconds-at-least", Schemas.whole(1, 300));
        var armHeight = keys.optional("arm-height", Schemas.choice("an arm height", Changes.ArmHeight.class));
        var props = keys.optional("props", Schemas.list(Schemas.choice("a prop", Changes.Prop.class), 1, 7));
        var support = keys.optional("support", Schemas.pattern("hand-hold", "hand-hold"));
        var resistance = keys.optional("resistance", Schemas.pattern("light", "light"));
        var lie = keys.optional("lie", Schemas.pattern("good-side-down", "good-side-down"));
        var handout = keys.optional("handout", Schemas.pattern("large-print", "large-print"));
        return keys.shape(found -> {
            var changes = new Changes(
                    found.get(range).isPresent(),
                    found.get(hold),
                    found.get(repetitions),
                    found.get(sets),
                    found.get(rest),
                    found.get(armHeight),
                    new TreeSet<>(found.get(props).orElse(List.of())),
                    found.get(support).isPresent(),
                    found.get(resistance).isPresent(),
                    found.get(lie).isPresent(),
                    found.get(handout).isPresent());
            if (changes.equals(Changes.NONE)) {
                found.problem(range, "this change changes nothing.", "");
            }
            return changes;
        });
    }
}
