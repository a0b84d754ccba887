package openbook.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import openbook.batch.RowResult.Fault;

/** Reads manifest lines written by {@link ManifestWriter}. */
final class Manifest {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Manifest() {}

    /** An exercise of a routine: its dose in words, and the rules that affected it. */
    record Exercise(String dose, List<String> rules) {}

    /**
     * A manifest line.
     *
     * @param files the name and size of each page, without its content
     * @param exercises by id, in the order of the session
     * @param withheld the rules that withhold each exercise
     */
    record Line(
            int row,
            String id,
            String outcome,
            String intake,
            BatchFingerprint ground,
            Map<String, Integer> files,
            List<String> crcs,
            List<String> reasons,
            Map<String, Exercise> exercises,
            SortedMap<String, SortedSet<String>> withheld,
            List<String> notices,
            List<Fault> faults) {

        boolean failed() {
            return outcome.equals(RowResult.Kind.FAILED.word());
        }

        RowResult.Kind kind() {
            return failed()
                    ? RowResult.Kind.FAILED
                    : outcome.equals(RowResult.Kind.ROUTINE.word()) ? RowResult.Kind.ROUTINE : RowResult.Kind.REFERRAL;
        }
    }

    /** Parses a line; empty when it is not a manifest line. */
    static Optional<Line> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? Optional.of(line(parser)) : Optional.empty();
        } catch (JsonProcessingException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line line(JsonParser parser) throws IOException {
        int row = 0;
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Integer> files = new LinkedHashMap<>();
        List<String> crcs = new ArrayList<>();
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        SortedMap<String, SortedSet<String>> withheld = new TreeMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "row" -> row = parser.getIntValue();
                case "files" ->
                    each(parser, it -> {
                        files.put(it.getOrDefault("file", ""), Integer.parseInt(it.getOrDefault("bytes", "0")));
                        crcs.add(it.getOrDefault("crc32", ""));
                    });
                case "errors" ->
                    each(
                            parser,
                            it -> faults.add(new Fault(it.getOrDefault("column", ""), it.getOrDefault("message", ""))));
                case "exercises" -> exercises(parser, exercises);
                case "withheld" -> withheld(parser, withheld);
                case "reasons", "notices" -> lists.put(key, strings(parser));
                default -> texts.put(key, String.valueOf(parser.getText()));
            }
        }
        return new Line(
                row,
                texts.getOrDefault("id", ""),
                texts.getOrDefault("outcome", ""),
                texts.getOrDefault("intake", ""),
                new BatchFingerprint(
                        texts.getOrDefault("ground", ""),
                        texts.getOrDefault("library", ""),
                        texts.getOrDefault("date", "")),
                files,
                crcs,
                lists.getOrDefault("reasons", List.of()),
                exercises,
                withheld,
                lists.getOrDefault("notices", List.of()),
                faults);
    }

    @FunctionalInterface
    private interface Taker {
        void take(Map<String, String> values);
    }

    /** Reads an array of objects whose values are strings and numbers. */
    private static void each(JsonParser parser, Taker taker) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                values.put(key, String.valueOf(parser.getText()));
            }
            taker.take(values);
        }
    }

    private static void exercises(JsonParser parser, Map<String, Exercise> exercises) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String id = "";
            String dose = "";
            List<String> rules = List.of();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (key.equals("rules")) {
                    rules = strings(parser);
                } else if (key.equals("id")) {
                    id = parser.getText();
                } else if (key.equals("dose")) {
                    dose = parser.getText();
                }
            }
            exercises.put(id, new Exercise(dose, rules));
        }
    }

    private static void withheld(JsonParser parser, SortedMap<String, SortedSet<String>> withheld) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String rule = parser.currentName();
            parser.nextToken();
            for (String exercise : strings(parser)) {
                withheld.computeIfAbsent(exercise, it -> new TreeSet<>()).add(rule);
            }
        }
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(parser.getText());
        }
        return strings;
    }
}
