package openbook.library;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import openbook.yaml.Keys;
import openbook.yaml.Shape;
import openbook.yaml.Shapes;

/** The shapes of the files that list many small things; the header of each file is its manual. */
final class CatalogueShapes {
    private final Known known;

    CatalogueShapes(Known known) {
        this.known = known;
    }

    Shape<Vocabulary> vocabulary() {
        var keys = new Keys();
        var groups = keys.required("groups", CommonShapes.byId(tagGroup(), Vocabulary.Group::id));
        var tags = keys.required("tags", CommonShapes.byId(tag(), Vocabulary.Tag::id));
        var household = keys.required("household", Shapes.list(known.equipment(), 0, 20));
        var movements = keys.required("movements", Shapes.list(known.tag(), 1, 10));
        var supported = keys.required("supported", Shapes.list(known.tag(), 1, 10));
        var last = keys.required("last", Shapes.list(known.tag(), 0, 10));
        return keys.shape(found -> new Vocabulary(
                found.get(groups),
                found.get(tags),
                new TreeSet<>(found.get(household)),
                new TreeSet<>(found.get(movements)),
                new TreeSet<>(found.get(supported)),
                new TreeSet<>(found.get(last))));
    }

    private static Shape<Vocabulary.Group> tagGroup() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var pick = keys.required("pick", Shapes.choice("a way to pick", Vocabulary.Pick.class));
        var means = keys.required("means", CommonShapes.sentence());
        return keys.shape(found -> new Vocabulary.Group(found.get(id), found.get(pick), found.get(means)));
    }

    private Shape<Vocabulary.Tag> tag() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var group = keys.required("group", known.tagGroup());
        var means = keys.required("means", Shapes.line(600));
        return keys.shape(found -> new Vocabulary.Tag(found.get(id), found.get(group), found.get(means)));
    }

    Shape<SortedMap<String, Source>> sources() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var cite = keys.required("cite", CommonShapes.sentence());
        var doi = keys.optional("doi", Shapes.pattern("10\\.[0-9]{4,}/\\S+", "a bare DOI such as 10.1007/s00198"));
        var pubmed = keys.optional("pubmed", Shapes.pattern("[0-9]{5,9}", "the number, in quotes"));
        var pmc = keys.optional("pmc", Shapes.pattern("PMC[0-9]{5,9}", "a number such as PMC5101068"));
        var page = keys.optional(
                "page",
                Shapes.pattern("https?://[A-Za-z0-9./:_~?=&%()#+;,-]+", "an address that begins with https://"));
        var strength = keys.required("strength", CommonShapes.strength());
        var guard = keys.optional("guard", Shapes.truth());
        Shape<Source> source = keys.shape(found -> {
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
        return under("sources", CommonShapes.byId(source, Source::id));
    }

    Shape<SortedMap<String, Phrase>> phrases() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var say = keys.required("say", CommonShapes.sentence());
        var yieldsTo = keys.optional("yields-to", Shapes.list(known.phrase(), 1, 20));
        var fights = keys.optional("fights", Shapes.list(Shapes.line(60), 1, 20));
        var replacesTempo = keys.optional("replaces-tempo", Shapes.truth());
        var lessThanPictured = keys.optional("less-than-pictured", Shapes.truth());
        var guard = keys.optional("guard", Shapes.truth());
        Shape<Phrase> phrase = keys.shape(found -> new Phrase(
                found.get(id),
                found.get(say),
                found.get(yieldsTo).orElse(List.of()),
                found.get(fights).orElse(List.of()),
                found.get(replacesTempo).orElse(false),
                found.get(lessThanPictured).orElse(false),
                found.get(guard).orElse(false)));
        return under("phrases", CommonShapes.byId(phrase, Phrase::id));
    }

    Shape<SortedMap<String, Goal>> goals() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var name = keys.required("name", Shapes.line(60));
        var also = keys.required("also", CommonShapes.names(30));
        var why = keys.required("why", Shapes.list(CommonShapes.sentence(), 3, 3));
        var sources = keys.required("sources", CommonShapes.sources(known));
        Shape<Goal> goal = keys.shape(
                found -> new Goal(found.get(id), found.get(name), found.get(also), found.get(why), found.get(sources)));
        return under("goals", CommonShapes.byId(goal, Goal::id));
    }

    Shape<SortedMap<String, Limit>> limits() {
        var keys = new Keys();
        var id = keys.required("id", CommonShapes.id());
        var plain = keys.required("plain", Shapes.line(80));
        var avoid = keys.required("avoid", CommonShapes.match(known));
        var say = keys.optional("say", known.phrase());
        var sayOn = keys.optional("say-on", CommonShapes.match(known));
        Shape<Limit> limit = keys.shape(found -> {
            if (found.get(say).isPresent() != found.get(sayOn).isPresent()) {
                found.problem(say, "\"say\" and \"say-on\" go together.", "");
            }
            return new Limit(
                    found.get(id),
                    found.get(plain),
                    found.get(avoid),
                    found.get(say),
                    found.get(sayOn).orElse(Match.EVERYTHING));
        });
        return under("limits", CommonShapes.byId(limit, Limit::id));
    }

    Shape<RedFlags> redFlags() {
        var groupKeys = new Keys();
        var groupId = groupKeys.required("id", CommonShapes.id());
        var title = groupKeys.required("title", Shapes.line(60));
        Shape<RedFlags.Group> group =
                groupKeys.shape(found -> new RedFlags.Group(found.get(groupId), found.get(title)));

        var flagKeys = new Keys();
        var id = flagKeys.required("id", CommonShapes.id());
        var inGroup = flagKeys.required("group", known.redFlagGroup());
        var ask = flagKeys.required("ask", CommonShapes.sentence());
        var urgency = flagKeys.required("urgency", Shapes.choice("an urgency", Urgency.class));
        var say = flagKeys.required("say", CommonShapes.sentence());
        var sources = flagKeys.required("sources", CommonShapes.sources(known));
        var strength = flagKeys.required("strength", CommonShapes.strength());
        Shape<RedFlags.Flag> flag = flagKeys.shape(found -> new RedFlags.Flag(
                found.get(id),
                found.get(inGroup),
                found.get(ask),
                found.get(urgency),
                found.get(say),
                found.get(sources),
                found.get(strength)));

        var keys = new Keys();
        var groups = keys.required("groups", CommonShapes.inOrder(group, RedFlags.Group::id, 20));
        var flags = keys.required("red-flags", CommonShapes.byId(flag, RedFlags.Flag::id));
        return keys.shape(found -> new RedFlags(found.get(groups), found.get(flags)));
    }

    Shape<Everyone> everyone() {
        var sentenceKeys = new Keys();
        var id = sentenceKeys.required("id", CommonShapes.id());
        var say = sentenceKeys.required("say", known.phrase());
        var match = sentenceKeys.required("match", CommonShapes.match(known));
        var where = sentenceKeys.required("where", Shapes.choice("a place on the page", Everyone.Where.class));
        var sources = sentenceKeys.required("sources", CommonShapes.sources(known));
        var strength = sentenceKeys.required("strength", CommonShapes.strength());
        Shape<Everyone.Sentence> sentence = sentenceKeys.shape(found -> new Everyone.Sentence(
                found.get(id),
                found.get(say),
                found.get(match),
                found.get(where),
                found.get(sources),
                found.get(strength)));

        var ageKeys = new Keys();
        var adultFrom = ageKeys.required("adult-from", Shapes.whole(0, 30));
        var youngerSay = ageKeys.required("younger-say", known.phrase());
        var boneCheckFrom = ageKeys.required("bone-check-from", Shapes.whole(30, 120));
        var boneCheckSuggest = ageKeys.required("bone-check-suggest", known.condition());
        Shape<Everyone.Ages> ages = ageKeys.shape(found -> new Everyone.Ages(
                found.get(adultFrom), found.get(youngerSay), found.get(boneCheckFrom), found.get(boneCheckSuggest)));

        var keys = new Keys();
        var sentences = keys.required("sentences", CommonShapes.inOrder(sentence, Everyone.Sentence::id, 30));
        var ofAges = keys.required("ages", ages);
        var clearanceSay = keys.required("clearance-say", known.phrase());
        var nothingSafeSay = keys.required("nothing-safe-say", known.phrase());
        return keys.shape(found -> new Everyone(
                found.get(sentences), found.get(ofAges), found.get(clearanceSay), found.get(nothingSafeSay)));
    }

    Shape<Stages> stages() {
        var phaseKeys = new Keys();
        var phaseId = phaseKeys.required("id", CommonShapes.id());
        var phaseName = phaseKeys.required("name", Shapes.line(40));
        Shape<Stages.Phase> phase =
                phaseKeys.shape(found -> new Stages.Phase(found.get(phaseId), found.get(phaseName)));

        var keys = new Keys();
        var phases = keys.required("phases", CommonShapes.inOrder(phase, Stages.Phase::id, 10));
        var settings = keys.required("settings", settings());
        var stages = keys.required("stages", Shapes.list(stage(), 3, 3));
        return keys.shape(found -> {
            SortedMap<Integer, Stages.Stage> byNumber = new TreeMap<>();
            found.get(stages).forEach(stage -> byNumber.put(stage.number(), stage));
            if (byNumber.size() != 3) {
                found.problem(stages, "the stages must be numbered 1, 2 and 3.", "");
            }
            return new Stages(found.get(phases), byNumber, found.get(settings));
        });
    }

    private static Shape<Stages.Settings> settings() {
        var keys = new Keys();
        var minutes = keys.required("minutes", Shapes.whole(1, 120));
        var most = keys.required("most-exercises", Shapes.whole(1, 12));
        var sameMovement = keys.required("same-movement-cost", Shapes.whole(0, 10));
        var strongPreference = keys.required("strong-preference", Shapes.whole(1, 3));
        var rest = keys.required("rest-seconds", Shapes.whole(0, 300));
        var settle = keys.required("settle-seconds", Shapes.whole(0, 300));
        return keys.shape(found -> new Stages.Settings(
                found.get(minutes),
                found.get(most),
                found.get(sameMovement),
                found.get(strongPreference),
                found.get(rest),
                found.get(settle)));
    }

    private Shape<Stages.Stage> stage() {
        var levelKeys = new Keys();
        var level = levelKeys.required("level", Shapes.whole(1, 3));
        var value = levelKeys.required("value", Shapes.whole(0, 10));
        record Level(int level, int value) {}
        Shape<Level> levelShape = levelKeys.shape(found -> new Level(found.get(level), found.get(value)));

        var quotaKeys = new Keys();
        var phases = quotaKeys.required("phases", Shapes.list(known.phase(), 1, 5));
        var atLeast = quotaKeys.required("at-least", Shapes.whole(0, 12));
        var atMost = quotaKeys.required("at-most", Shapes.whole(0, 12));
        var whenPreferred = quotaKeys.optional("when-preferred", Shapes.whole(1, 12));
        var fills = quotaKeys.optional("fills-time-left", Shapes.truth());
        Shape<Stages.Quota> quota = quotaKeys.shape(found -> {
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

        var keys = new Keys();
        var number = keys.required("stage", Shapes.whole(1, 3));
        var name = keys.required("name", Shapes.line(40));
        var means = keys.required("means", CommonShapes.sentence());
        var next = keys.required("next", CommonShapes.sentence());
        var levels = keys.required("levels", Shapes.list(levelShape, 1, 3));
        var quotas = keys.required("quotas", Shapes.list(quota, 1, 10));
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

    private static <T> Shape<T> under(String name, Shape<T> shape) {
        var keys = new Keys();
        var only = keys.required(name, shape);
        return keys.shape(found -> found.get(only));
    }
}
