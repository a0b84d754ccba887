package openbook.library.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.document.ObjectSchema;
import openbook.document.Schema;
import openbook.document.Schemas;
import openbook.library.model.Goal;
import openbook.library.model.Limit;
import openbook.library.model.Match;
import openbook.library.model.Order;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.Source;
import openbook.library.model.Stages;
import openbook.library.model.UniversalAdvice;
import openbook.library.model.Urgency;
import openbook.library.model.Vocabulary;

/** The schemas of the catalog files, which list small items; the header of each file documents its keys. */
public final class CatalogSchemas {
    private final ReferenceResolver known;

    public CatalogSchemas(ReferenceResolver known) {
        this.known = known;
    }

    public Schema<Vocabulary> vocabulary() {
        var keys = new ObjectSchema();
        var groups = keys.required("groups", CommonSchemas.byId(tagGroup(), Vocabulary.Group::id));
        var tags = keys.required("tags", CommonSchemas.byId(tag(), Vocabulary.Tag::id));
        var household = keys.required("household", Schemas.list(known.equipment(), 0, 20));
        var movements = keys.required("movements", Schemas.list(known.tag(), 1, 10));
        var supported = keys.required("supported", Schemas.list(known.tag(), 1, 10));
        var last = keys.required("last", Schemas.list(known.tag(), 0, 10));
        var opening = keys.optional("opening", Schemas.list(known.tag(), 1, 10));
        var rounding = keys.optional("rounding", Schemas.list(known.tag(), 1, 10));
        return keys.shape(found -> new Vocabulary(
                found.get(groups),
                found.get(tags),
                new TreeSet<>(found.get(household)),
                new TreeSet<>(found.get(movements)),
                new TreeSet<>(found.get(supported)),
                new TreeSet<>(found.get(last)),
                new TreeSet<>(found.get(opening).orElse(List.of())),
                new TreeSet<>(found.get(rounding).orElse(List.of()))));
    }

    private static Schema<Vocabulary.Group> tagGroup() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var pick = keys.required("pick", Schemas.choice("a way to pick", Vocabulary.Pick.class));
        var means = keys.required("means", CommonSchemas.sentence());
        return keys.shape(found -> new Vocabulary.Group(found.get(id), found.get(pick), found.get(means)));
    }

    private Schema<Vocabulary.Tag> tag() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var group = keys.required("group", known.tagGroup());
        var means = keys.required("means", Schemas.line(600));
        var also = keys.optional("also", Schemas.list(Schemas.line(60), 0, 40));
        return keys.shape(found -> new Vocabulary.Tag(
                found.get(id),
                found.get(group),
                found.get(means),
                found.get(also).orElse(List.of())));
    }

    public Schema<SortedMap<String, Source>> sources() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var cite = keys.required("cite", CommonSchemas.sentence());
        var doi = keys.optional("doi", Schemas.pattern("10\\.[0-9]{4,}/\\S+", "a bare DOI such as 10.1007/s00198"));
        var pubmed = keys.optional("pubmed", Schemas.pattern("[0-9]{5,9}", "the number, in quotes"));
        var pmc = keys.optional("pmc", Schemas.pattern("PMC[0-9]{5,9}", "a number such as PMC5101068"));
        var page = keys.optional(
                "page",
                Schemas.pattern("https?://[A-Za-z0-9./:_~?=&%()#+;,-]+", "an address that begins with https://"));
        var strength = keys.required("strength", CommonSchemas.strength());
        var guard = keys.optional("guard", Schemas.truth());
        Schema<Source> source = keys.shape(found -> {
            Optional<String> link = Stream.of(
                            found.get(doi).map(it -> "https://doi.org/" + it),
                            found.get(pubmed).map(it -> "https://pubmed.ncbi.nlm.nih.gov/" + it + "/"),
                            found.get(pmc).map(it -> "https://pmc.ncbi.nlm.nih.gov/articles/" + it + "/"),
                            found.get(page))
                    .flatMap(Optional::stream)
                    .findFirst();
            boolean guarded = found.get(guard).orElse(false);
            return new Source(found.get(id), found.get(cite), link, found.get(strength), guarded);
        });
        return under("sources", CommonSchemas.byId(source, Source::id));
    }

    public Schema<SortedMap<String, Phrase>> phrases() {
        Schema<SortedMap<String, Phrase>> phrases = CommonSchemas.byId(phrase(), Phrase::id);
        var keys = new ObjectSchema();
        var symptomKeys = new ObjectSchema();
        var symptomId = symptomKeys.required("id", CommonSchemas.id());
        symptomKeys.required("means", CommonSchemas.sentence());
        keys.optional(
                "symptoms", CommonSchemas.inOrder(symptomKeys.shape(found -> found.get(symptomId)), it -> it, 100));
        var all = keys.required("phrases", phrases);
        return keys.shape(found -> found.get(all));
    }

    private Schema<Phrase> phrase() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var say = keys.required("say", CommonSchemas.sentence());
        var sided = keys.optional("say-side", CommonSchemas.sentence());
        var onBed = keys.optional("on-bed", Schemas.truth());
        var yieldsTo = keys.optional("yields-to", Schemas.list(known.phrase(), 1, 20));
        var fights = keys.optional("fights", Schemas.list(Schemas.line(60), 1, 20));
        var replacesTempo = keys.optional("replaces-tempo", Schemas.truth());
        var lessThanPictured = keys.optional("less-than-pictured", Schemas.truth());
        var symptoms = keys.optional("symptoms", Schemas.list(known.symptom(), 1, 10));
        var order = keys.optional("order", Schemas.choice("an order", Order.class));
        var breath = keys.optional("breath", CommonSchemas.breath());
        var freeHand = keys.optional("free-hand", Schemas.truth());
        var needs = keys.optional("needs", Schemas.list(Schemas.line(30), 1, 5));
        var replacesOptional = keys.optional("replaces-optional", Schemas.list(Schemas.line(80), 1, 5));
        var notDrawn = keys.optional("not-drawn", Schemas.truth());
        var guard = keys.optional("guard", Schemas.truth());
        return keys.shape(found -> {
            if (found.get(sided).filter(it -> !namesASide(it)).isPresent()) {
                found.problem(
                        sided,
                        "\"say-side\" names no side.",
                        "put " + Phrase.BAD_SIDE + " or " + Phrase.GOOD_SIDE
                                + " where the word left or right belongs.");
            }
            if (found.get(symptoms).isPresent() != found.get(order).isPresent()) {
                found.problem(say, "\"symptoms\" and \"order\" go together.", "");
            }
            return new Phrase(
                    found.get(id),
                    found.get(say),
                    found.get(sided),
                    found.get(yieldsTo).orElse(List.of()),
                    found.get(fights).orElse(List.of()),
                    found.get(replacesTempo).orElse(false),
                    found.get(lessThanPictured).orElse(false),
                    found.get(onBed).orElse(false),
                    found.get(symptoms).orElse(List.of()),
                    found.get(order),
                    found.get(breath),
                    found.get(freeHand).orElse(false),
                    found.get(needs).orElse(List.of()),
                    found.get(replacesOptional).orElse(List.of()),
                    found.get(notDrawn).orElse(false),
                    found.get(guard).orElse(false));
        });
    }

    /** True if the sentence has a placeholder for a side and no other placeholder. */
    private static boolean namesASide(String sentence) {
        String rest = sentence.replace(Phrase.BAD_SIDE, "").replace(Phrase.GOOD_SIDE, "");
        return !rest.equals(sentence) && rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    public Schema<SortedMap<String, Goal>> goals() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var name = keys.required("name", Schemas.line(60));
        var also = keys.required("also", CommonSchemas.names(30));
        var whyKeys = new ObjectSchema();
        var whySay = whyKeys.required("say", CommonSchemas.sentence());
        var names = whyKeys.required("names", Schemas.list(known.tag(), 1, 5));
        var why = keys.required(
                "why",
                Schemas.list(
                        Schemas.shortOrLong(
                                Schemas.as(CommonSchemas.sentence(), text -> new Goal.Why(text, List.of())),
                                whyKeys.shape(found -> new Goal.Why(found.get(whySay), found.get(names)))),
                        3,
                        8));
        var sources = keys.required("sources", CommonSchemas.sources(known));
        Schema<Goal> goal = keys.shape(found -> {
            if (found.get(why).stream().noneMatch(it -> it.names().isEmpty())) {
                found.problem(
                        why, "every sentence names a move.", "add one that is true of every session of this goal.");
            }
            return new Goal(found.get(id), found.get(name), found.get(also), found.get(why), found.get(sources));
        });
        return under("goals", CommonSchemas.byId(goal, Goal::id));
    }

    public Schema<SortedMap<String, Limit>> limits() {
        var keys = new ObjectSchema();
        var id = keys.required("id", CommonSchemas.id());
        var plain = keys.required("plain", Schemas.line(80));
        var also = keys.optional("also", Schemas.list(Schemas.line(60), 0, 40));
        var avoid = keys.required("avoid", CommonSchemas.match(known));
        var say = keys.optional("say", known.phrase());
        var sayOn = keys.optional("say-on", CommonSchemas.match(known));
        Schema<Limit> limit = keys.shape(found -> {
            if (found.get(say).isPresent() != found.get(sayOn).isPresent()) {
                found.problem(say, "\"say\" and \"say-on\" go together.", "");
            }
            return new Limit(
                    found.get(id),
                    found.get(plain),
                    found.get(avoid),
                    found.get(say),
                    found.get(sayOn).orElse(Match.EVERYTHING),
                    found.get(also).orElse(List.of()));
        });
        return under("limits", CommonSchemas.byId(limit, Limit::id));
    }

    public Schema<RedFlags> redFlags() {
        var groupKeys = new ObjectSchema();
        var groupId = groupKeys.required("id", CommonSchemas.id());
        var title = groupKeys.required("title", Schemas.line(60));
        Schema<RedFlags.Group> group =
                groupKeys.shape(found -> new RedFlags.Group(found.get(groupId), found.get(title)));

        var flagKeys = new ObjectSchema();
        var id = flagKeys.required("id", CommonSchemas.id());
        var inGroup = flagKeys.required("group", known.redFlagGroup());
        var ask = flagKeys.required("ask", CommonSchemas.sentence());
        var askFromAge = flagKeys.optional("ask-from-age", Schemas.whole(0, 120));
        var askToAge = flagKeys.optional("ask-to-age", Schemas.whole(0, 120));
        var symptoms = flagKeys.optional("symptoms", Schemas.list(known.symptom(), 1, 10));
        var urgency = flagKeys.required("urgency", Schemas.choice("an urgency", Urgency.class));
        var say = flagKeys.required("say", CommonSchemas.sentence());
        var sources = flagKeys.required("sources", CommonSchemas.sources(known));
        var strength = flagKeys.required("strength", CommonSchemas.strength());
        Schema<RedFlags.Flag> flag = flagKeys.shape(found -> {
            if (found.get(askFromAge).orElse(0) > found.get(askToAge).orElse(Integer.MAX_VALUE)) {
                found.problem(askFromAge, "\"ask-from-age\" is more than \"ask-to-age\".", "");
            }
            return new RedFlags.Flag(
                    found.get(id),
                    found.get(inGroup),
                    found.get(ask),
                    found.get(askFromAge),
                    found.get(askToAge),
                    found.get(symptoms).orElse(List.of()),
                    found.get(urgency),
                    found.get(say),
                    found.get(sources),
                    found.get(strength));
        });

        var keys = new ObjectSchema();
        var groups = keys.required("groups", CommonSchemas.inOrder(group, RedFlags.Group::id, 20));
        var flags = keys.required("red-flags", CommonSchemas.byId(flag, RedFlags.Flag::id));
        return keys.shape(found -> new RedFlags(found.get(groups), found.get(flags)));
    }

    public Schema<UniversalAdvice> everyone() {
        var sentenceKeys = new ObjectSchema();
        var id = sentenceKeys.required("id", CommonSchemas.id());
        var say = sentenceKeys.required("say", known.phrase());
        var match = sentenceKeys.required("match", CommonSchemas.match(known));
        var where = sentenceKeys.required("where", Schemas.choice("a place on the page", UniversalAdvice.Where.class));
        var sources = sentenceKeys.required("sources", CommonSchemas.sources(known));
        var strength = sentenceKeys.required("strength", CommonSchemas.strength());
        Schema<UniversalAdvice.Sentence> sentence = sentenceKeys.shape(found -> new UniversalAdvice.Sentence(
                found.get(id),
                found.get(say),
                found.get(match),
                found.get(where),
                found.get(sources),
                found.get(strength)));

        var ageKeys = new ObjectSchema();
        var adultFrom = ageKeys.required("adult-from", Schemas.whole(0, 30));
        var youngerSay = ageKeys.required("younger-say", known.phrase());
        var boneCheckFrom = ageKeys.required("bone-check-from", Schemas.whole(30, 120));
        var boneCheckSuggest = ageKeys.required("bone-check-suggest", known.condition());
        Schema<UniversalAdvice.Ages> ages = ageKeys.shape(found -> new UniversalAdvice.Ages(
                found.get(adultFrom), found.get(youngerSay), found.get(boneCheckFrom), found.get(boneCheckSuggest)));

        var keys = new ObjectSchema();
        var sentences = keys.required("sentences", CommonSchemas.inOrder(sentence, UniversalAdvice.Sentence::id, 30));
        var ofAges = keys.required("ages", ages);
        var clearanceSay = keys.required("clearance-say", known.phrase());
        var nothingSafeSay = keys.required("nothing-safe-say", known.phrase());
        return keys.shape(found -> new UniversalAdvice(
                found.get(sentences), found.get(ofAges), found.get(clearanceSay), found.get(nothingSafeSay)));
    }

    public Schema<Stages> stages() {
        var phaseKeys = new ObjectSchema();
        var phaseId = phaseKeys.required("id", CommonSchemas.id());
        var phaseName = phaseKeys.required("name", Schemas.line(40));
        Schema<Stages.Phase> phase =
                phaseKeys.shape(found -> new Stages.Phase(found.get(phaseId), found.get(phaseName)));

        var keys = new ObjectSchema();
        var phases = keys.required("phases", CommonSchemas.inOrder(phase, Stages.Phase::id, 10));
        var settings = keys.required("settings", settings());
        var stages = keys.required("stages", Schemas.list(stage(), 3, 3));
        return keys.shape(found -> {
            SortedMap<Integer, Stages.Stage> byNumber = new TreeMap<>();
            found.get(stages).forEach(stage -> byNumber.put(stage.number(), stage));
            if (byNumber.size() != 3) {
                found.problem(stages, "the stages must be numbered 1, 2 and 3.", "");
            }
            return new Stages(found.get(phases), byNumber, found.get(settings));
        });
    }

    private static Schema<Stages.Settings> settings() {
        var keys = new ObjectSchema();
        var minutes = keys.required("minutes", Schemas.whole(1, 120));
        var most = keys.required("most-exercises", Schemas.whole(1, 12));
        var sameMovement = keys.required("same-movement-cost", Schemas.whole(0, 10));
        var strongPreference = keys.required("strong-preference", Schemas.whole(1, 3));
        var rest = keys.required("rest-seconds", Schemas.whole(0, 300));
        var settle = keys.required("settle-seconds", Schemas.whole(0, 300));
        return keys.shape(found -> new Stages.Settings(
                found.get(minutes),
                found.get(most),
                found.get(sameMovement),
                found.get(strongPreference),
                found.get(rest),
                found.get(settle)));
    }

    private Schema<Stages.Stage> stage() {
        var levelKeys = new ObjectSchema();
        var level = levelKeys.required("level", Schemas.whole(1, 3));
        var value = levelKeys.required("value", Schemas.whole(0, 10));
        record Level(int level, int value) {}
        Schema<Level> levelShape = levelKeys.shape(found -> new Level(found.get(level), found.get(value)));

        var quotaKeys = new ObjectSchema();
        var phases = quotaKeys.required("phases", Schemas.list(known.phase(), 1, 5));
        var atLeast = quotaKeys.required("at-least", Schemas.whole(0, 12));
        var atMost = quotaKeys.required("at-most", Schemas.whole(0, 12));
        var whenPreferred = quotaKeys.optional("when-preferred", Schemas.whole(1, 12));
        var fills = quotaKeys.optional("fills-time-left", Schemas.truth());
        Schema<Stages.Quota> quota = quotaKeys.shape(found -> {
            if (found.get(atLeast) > found.get(atMost)) {
                found.problem(atLeast, "\"at-least\" is more than \"at-most\".", "");
            }
            return new Stages.Quota(
                    found.get(phases),
                    found.get(atLeast),
                    found.get(atMost),
                    found.get(whenPreferred).orElse(0),
                    found.get(fills).orElse(false));
        });

        var keys = new ObjectSchema();
        var number = keys.required("stage", Schemas.whole(1, 3));
        var name = keys.required("name", Schemas.line(40));
        var means = keys.required("means", CommonSchemas.sentence());
        var next = keys.required("next", CommonSchemas.sentence());
        var levels = keys.required("levels", Schemas.list(levelShape, 1, 3));
        var quotas = keys.required("quotas", Schemas.list(quota, 1, 10));
        return keys.shape(found -> {
            SortedMap<Integer, Integer> byLevel = new TreeMap<>();
            found.get(levels).forEach(one -> byLevel.put(one.level(), one.value()));
            if (byLevel.size() < found.get(levels).size()) {
                found.problem(levels, "a level is given twice.", "");
            }
            return new Stages.Stage(
                    found.get(number), found.get(name), found.get(means), found.get(next), byLevel, found.get(quotas));
        });
    }

    private static <T> Schema<T> under(String name, Schema<T> shape) {
        var keys = new ObjectSchema();
        var only = keys.required(name, shape);
        return keys.shape(found -> found.get(only));
    }
}
