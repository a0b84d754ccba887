package openbook.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A second screening, written from routines/README.md alone: slow, plain, and with no class of the product. It reads the
 * files as a general YAML parser gives them, as maps and lists. It is the only place in the tests where matching is
 * written once more. Any number of threads may use one.
 */
public final class NaiveScreening {
    private static final Path ROUTINES = Path.of("routines");

    public final Map<String, Map<String, Object>> exercises = folder("exercises");
    public final Map<String, Map<String, Object>> conditions = folder("conditions");
    final Map<String, Map<String, Object>> limits = byId(list(file("limits.yaml"), "limits"));
    final Map<String, Map<String, Object>> redFlags = byId(list(file("red-flags.yaml"), "red-flags"));
    private final Map<String, Map<String, Object>> phrases = byId(list(file("phrases.yaml"), "phrases"));
    private final Map<String, Object> ages = map(file("everyone.yaml"), "ages");
    final List<String> household = texts(file("vocabulary.yaml"), "household");
    private final Map<String, List<Map<String, Object>>> matching = new ConcurrentHashMap<>();

    /**
     * What one patient said, by ids.
     *
     * @param conditions with the sides that were given: none, left, right or both
     * @param overrides exercises that a therapist brings back
     */
    record Said(
            Integer age,
            Map<String, Set<String>> conditions,
            Set<String> limits,
            Set<String> equipment,
            Set<String> redFlags,
            Set<String> cleared,
            Set<String> exclude,
            Set<String> overrides) {}

    /**
     * What becomes of one exercise.
     *
     * @param withheld ids of rules and limits, and "side", "equipment", "veto"
     * @param applied ids of rules, with "set aside" behind a preference that does not count
     */
    record Answer(
            Set<String> withheld,
            boolean allowed,
            Set<String> applied,
            Map<String, Object> changes,
            Set<String> sentences,
            int preference,
            int strongestPreference,
            String lieOn) {}

    /** What holds for the patient. */
    record Whole(Set<String> refusals, Set<String> pageSentences, boolean largePrint, Set<String> told) {}

    Answer answer(String exerciseId, Said said) {
        Map<String, Object> exercise = exercises.get(exerciseId);
        List<String> tags = texts(exercise, "tags");
        Set<String> withheld = new TreeSet<>();
        Set<String> applied = new TreeSet<>();
        Set<String> sentences = new TreeSet<>();
        Map<String, Object> changes = new TreeMap<>();
        Set<String> badSides = new TreeSet<>();
        boolean askedForGoodSide = false;
        boolean sideUnknown = false;
        int preference = 0;
        int strongest = 0;
        for (String condition : said.conditions().keySet()) {
            List<Map<String, Object>> rules = matchingRules(condition, exerciseId, tags);
            boolean asksForCare = rules.stream()
                    .anyMatch(it ->
                            it.get("kind").equals("adapt") || it.get("kind").equals("caution"));
            for (Map<String, Object> rule : rules) {
                String id = (String) rule.get("id");
                switch ((String) rule.get("kind")) {
                    case "avoid" -> withheld.add(id);
                    case "prefer" -> {
                        applied.add(asksForCare ? id + " set aside" : id);
                        int weight = (Integer) rule.get("weight");
                        preference += asksForCare ? 0 : weight;
                        strongest = Math.max(strongest, asksForCare ? 0 : weight);
                    }
                    default -> {
                        applied.add(id);
                        sentences.add((String) rule.get("say"));
                        Map<String, Object> change = map(rule, "change");
                        change.forEach((key, value) -> changes.merge(
                                key,
                                value instanceof List<?> list ? new TreeSet<Object>(list) : value,
                                (a, b) -> moreCareful(key, a, b)));
                        if ("good-side-down".equals(change.get("lie"))) {
                            askedForGoodSide = true;
                            sideUnknown |= said.conditions().get(condition).isEmpty();
                            badSides.addAll(said.conditions().get(condition));
                        }
                    }
                }
            }
        }
        for (String limit : said.limits()) {
            Map<String, Object> is = limits.get(limit);
            if (matches(map(is, "avoid"), tags)) {
                withheld.add(limit);
            }
            if (is.containsKey("say") && matches(map(is, "say-on"), tags)) {
                sentences.add((String) is.get("say"));
            }
        }
        if (askedForGoodSide && tags.contains("pos-side") && (sideUnknown || badSides.size() == 2)) {
            withheld.add("side");
        }
        boolean beyondOverriding = false;
        if (!texts(exercise, "equipment").stream()
                .allMatch(it -> household.contains(it) || said.equipment().contains(it))) {
            withheld.add("equipment");
            beyondOverriding = true;
        }
        if (said.exclude().contains(exerciseId)) {
            withheld.add("veto");
            beyondOverriding = true;
        }
        boolean allowed = withheld.isEmpty() || (said.overrides().contains(exerciseId) && !beyondOverriding);
        String lieOn = "";
        if (askedForGoodSide && !sideUnknown && badSides.size() == 1) {
            lieOn = badSides.contains("left") ? "right" : "left";
        }
        Set<String> printed = new TreeSet<>(sentences);
        printed.removeIf(it -> texts(phrases.get(it), "yields-to").stream().anyMatch(sentences::contains));
        return new Answer(withheld, allowed, applied, changes, printed, preference, strongest, lieOn);
    }

    Whole whole(Said said) {
        Set<String> refusals = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        Set<String> pageSentences = new TreeSet<>();
        boolean largePrint = false;
        boolean boneAnswered = false;
        if (said.age() != null && said.age() < (Integer) ages.get("adult-from")) {
            refusals.add("under-18");
        }
        for (String flag : said.redFlags()) {
            boolean clearable = redFlags.get(flag).get("urgency").equals("clearance");
            if (!clearable || !said.cleared().contains(flag)) {
                refusals.add(flag);
            }
        }
        for (String id : said.conditions().keySet()) {
            Map<String, Object> condition = conditions.get(id);
            switch ((String) condition.get("clearance")) {
                case "stop" -> refusals.add(id);
                case "required" -> {
                    if (!said.cleared().contains(id)) {
                        refusals.add(id);
                    }
                }
                case "advised" -> {
                    if (!said.cleared().contains(id)) {
                        told.add(id);
                    }
                }
                default -> {}
            }
            boneAnswered |= Boolean.TRUE.equals(condition.get("tells-bone-strength"));
            pageSentences.addAll(texts(condition, "page-sentences"));
            for (Map<String, Object> rule : list(condition, "rules")) {
                largePrint |= "large-print".equals(map(rule, "change").get("handout"));
                if (map(rule, "match").isEmpty() && rule.containsKey("say")) {
                    pageSentences.add((String) rule.get("say"));
                }
            }
        }
        if (said.age() != null && said.age() >= (Integer) ages.get("bone-check-from") && !boneAnswered) {
            told.add((String) ages.get("bone-check-suggest"));
        }
        return new Whole(refusals, pageSentences, largePrint, told);
    }

    /** The effect of a condition on an exercise as the matrix prints it: W, A, C or a period. */
    public char letter(String condition, String exercise) {
        Set<Object> kinds = new TreeSet<>();
        matchingRules(condition, exercise, texts(exercises.get(exercise), "tags"))
                .forEach(it -> kinds.add(it.get("kind")));
        return kinds.contains("avoid") ? 'W' : kinds.contains("adapt") ? 'A' : kinds.contains("caution") ? 'C' : '.';
    }

    /** The ids of the exercises that a rule of a condition matches. */
    Set<String> matchedBy(String rule, String condition) {
        Set<String> matched = new TreeSet<>();
        exercises.forEach((id, exercise) -> {
            if (matchingRules(condition, id, texts(exercise, "tags")).stream()
                    .anyMatch(it -> it.get("id").equals(rule))) {
                matched.add(id);
            }
        });
        return matched;
    }

    private List<Map<String, Object>> matchingRules(String condition, String exercise, List<String> tags) {
        return matching.computeIfAbsent(
                condition + " " + exercise,
                key -> list(conditions.get(condition), "rules").stream()
                        .filter(it -> matches(map(it, "match"), tags))
                        .toList());
    }

    private static boolean matches(Map<String, Object> match, List<String> tags) {
        return tags.containsAll(texts(match, "all"))
                && (!match.containsKey("any") || texts(match, "any").stream().anyMatch(tags::contains))
                && texts(match, "none").stream().noneMatch(tags::contains);
    }

    private static Object moreCareful(String key, Object a, Object b) {
        return switch (key) {
            case "hold-seconds-at-most", "repetitions-at-most", "sets-at-most" -> Math.min((Integer) a, (Integer) b);
            case "rest-seconds-at-least" -> Math.max((Integer) a, (Integer) b);
            case "arm-height" -> a.equals("shoulder") ? a : b;
            case "props" -> {
                Set<Object> all = new TreeSet<>((Collection<?>) a);
                all.addAll((Collection<?>) b);
                yield all;
            }
            default -> a;
        };
    }

    private static Map<String, Map<String, Object>> folder(String name) {
        try (Stream<Path> files = Files.list(ROUTINES.resolve(name))) {
            return byId(files.sorted()
                    .map(it -> file(name + "/" + it.getFileName()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> things) {
        Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
        things.forEach(it -> byId.put((String) it.get("id"), it));
        return byId;
    }

    private static Map<String, Object> file(String name) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ROUTINES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String key) {
        return (Map<String, Object>) of.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> of, String key) {
        return (List<String>) of.getOrDefault(key, List.of());
    }
}
