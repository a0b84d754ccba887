package openbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.Sample;
import openbook.document.InvalidInputException;
import openbook.intake.FlagIntake;
import openbook.intake.IntakeReader;
import openbook.library.read.LibraryFiles;
import openbook.library.read.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The schema that an editor gets and the reader agree: on all that is shipped, and on every way to spoil it. */
class SchemaCommandTest {
    private static final SortedMap<String, String> BUILT_IN = LibraryFiles.builtIn();

    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new SnakeYamlNode.Factory())
            .createValidator();
    private static final Map<String, URI> SCHEMAS = new HashMap<>();

    private static boolean schemaAccepts(String kind, String yaml) {
        URI schema = SCHEMAS.computeIfAbsent(
                kind,
                it -> VALIDATOR.registerSchema(
                        Cli.run("schema", kind).exits(0).stderrIs().out()));
        return VALIDATOR.validate(schema, yaml).isValid();
    }

    private static boolean readerAccepts(String file, String yaml) {
        SortedMap<String, String> files = new TreeMap<>(BUILT_IN);
        files.put(file, yaml);
        return LibraryReader.examine(files, Optional.empty()).problems().isEmpty();
    }

    private static boolean intakeAccepts(String yaml) {
        try {
            IntakeReader.read(Sample.LIBRARY, Optional.of(new IntakeReader.Text("jo.yaml", yaml)), new FlagIntake());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** Every way to spoil a mapping at its top level: a key less, a key more, and each value of another type. */
    @SuppressWarnings("unchecked") // the documents are mappings
    private static Map<String, String> spoiled(String yaml) {
        var parser = new Yaml();
        Map<String, Object> good = parser.load(yaml);
        Map<String, String> spoiled = new LinkedHashMap<>();
        spoiled.put("a key more", parser.dump(with(good, "colour", "blue")));
        for (String key : good.keySet()) {
            Object value = good.get(key);
            var less = new LinkedHashMap<>(good);
            less.remove(key);
            spoiled.put("without " + key, parser.dump(less));
            spoiled.put(key + " blank", parser.dump(with(good, key, null)));
            spoiled.put(key + " a number", parser.dump(with(good, key, 99)));
            spoiled.put(key + " a word", parser.dump(with(good, key, "nonsense")));
            spoiled.put(key + " a list", parser.dump(with(good, key, List.of("nonsense"))));
            spoiled.put(key + " a mapping", parser.dump(with(good, key, Map.of("nonsense", 1))));
            if (value instanceof Map<?, ?> inner) {
                spoiled.put(
                        key + " with a key more",
                        parser.dump(with(good, key, with((Map<String, Object>) inner, "colour", 1))));
            }
            if (value instanceof List<?> list && !list.isEmpty()) {
                List<Object> twice = new ArrayList<>(list);
                twice.add(list.get(0));
                spoiled.put(key + " with its first item twice", parser.dump(with(good, key, twice)));
                if (list.get(0) instanceof Map<?, ?> item) {
                    spoiled.put(
                            key + " with a key more in its first item",
                            parser.dump(with(good, key, List.of(with((Map<String, Object>) item, "colour", 1)))));
                }
            }
        }
        return spoiled;
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    @Test
    void allThatIsShippedFitsItsSchema() {
        BUILT_IN.forEach((file, text) -> {
            String kind = file.contains("/")
                    ? file.substring(0, file.indexOf('/') - 1)
                    : file.substring(0, file.indexOf('.'));
            assertThat(schemaAccepts(kind, text)).as(file).isTrue();
        });
    }

    /**
     * What only the reader can know, since it looks beyond one value, is the one way in which they may differ: it may
     * refuse what the schema lets pass for these keys.
     */
    @ParameterizedTest
    @CsvSource({
        "exercise, exercises/open-book.yaml, 'id|tags|equipment'",
        "condition, conditions/osteoporosis.yaml, 'id|clearance|rules|page-sentences'",
        "stages, stages.yaml, ''",
        "limits, limits.yaml, ''",
        "goals, goals.yaml, ''"
    })
    void schemaAndReaderAgreeOnEverySpoiledFile(String kind, String file, String beyondOneValue) {
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (var spoiled : spoiled(BUILT_IN.get(file)).entrySet()) {
            boolean schema = schemaAccepts(kind, spoiled.getValue());
            boolean reader = readerAccepts(file, spoiled.getValue());
            boolean known = schema && spoiled.getKey().matches(".*\\b(" + beyondOneValue + ")\\b.*");
            if (schema != reader && !known) {
                disagreements.add(spoiled.getKey() + ": schema " + schema + ", reader " + reader);
            }
            refused += schema ? 0 : 1;
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThan(3);
    }

    @Test
    void schemaAndReaderAgreeOnIntakes() {
        String good = """
                name: Jo
                age: 63
                goals: [posture]
                conditions: [osteoporosis, {id: rib-fracture, side: left}]
                cannot: [kneel]
                minutes: 12
                stage: 1
                red-flags: none
                cleared: [{condition: rib-fracture, by: Dr. Lee, on: "2026-11-20"}]
                notes: Go slow.
                """;
        assertThat(schemaAccepts("intake", good)).isTrue();
        assertThat(intakeAccepts(good)).isTrue();
        List<String> disagreements = new ArrayList<>();
        spoiled(good).forEach((how, yaml) -> {
            // A word that no list holds has the right form, and a missing goal may come as a flag.
            boolean beyondForm = how.endsWith("a list") || how.endsWith("a word") || how.equals("without goals");
            if (schemaAccepts("intake", yaml) != intakeAccepts(yaml)
                    && !(beyondForm && schemaAccepts("intake", yaml))) {
                disagreements.add(how);
            }
        });
        assertThat(disagreements).isEmpty();
    }

    @Test
    void aKindThatIsNoneListsThoseThatAre() {
        Cli.line("schema exercises")
                .exits(2)
                .printsNothing()
                .stderrContains("schema: error: \"exercises\" is not a kind of file.", "did you mean exercise?");
    }

    @Test
    void keysExplainThemselves() {
        assertThat(Cli.line("schema exercise").out())
                .contains("\"description\" : \"one whole repetition, its hold counted\"");
    }
}
