package openbook.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import openbook.Sample;
import openbook.handout.render.Format;
import org.junit.jupiter.api.Test;

/** The keys of the JSON and their order, as scripts know them (design, section 7). */
class JsonKeysTest {
    private static final String ONE_SIDE =
            "goals: [posture]\ninclude: [open-book-short]\nconditions: ['rib-fracture:left']\ncleared: [rib-fracture]";

    /** The keys of every kind of object, by where it stands; the document itself has no name. */
    private static SortedMap<String, String> keys(String yaml) throws IOException {
        SortedMap<String, LinkedHashSet<String>> keys = new TreeMap<>();
        String json = Pages.patient(Sample.LIBRARY, yaml, Format.JSON);
        try (JsonParser parser =
                new JsonFactory().createParser(json).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String place = parser.getParsingContext().pathAsPointer().toString();
                    String kind = place.replaceAll("/[0-9]+", "").replaceAll("/[^/]*$", "");
                    keys.computeIfAbsent(kind, it -> new LinkedHashSet<>()).add(parser.currentName());
                }
            }
        }
        SortedMap<String, String> listed = new TreeMap<>();
        keys.forEach((kind, names) -> listed.put(kind, String.join(" ", names)));
        return listed;
    }

    @Test
    void aRoutineHasTheKeysOfTheDesignInTheirOrder() throws IOException {
        assertThat(keys("goals: [golf-rotation]\nconditions: [osteoporosis]"))
                .containsEntry(
                        "",
                        "schema openbook library outcome stage minutes goals conditions sides unconfirmed read limits exercises withheld"
                                + " notChosen notices")
                .containsEntry("/exercises", "id name phase tags dose seconds sentences because score")
                .containsEntry("/exercises/dose", "sets reps holdSeconds sides daysPerWeek range")
                .containsEntry("/exercises/because", "rule kind condition because sources strength")
                .containsEntry("/withheld", "id rules")
                .containsEntry("/notChosen", "id because")
                .hasSize(6);
    }

    @Test
    void aReferralHasUrgencyAndReasonsAndNoExercises() throws IOException {
        assertThat(keys("goals: [posture]\nred-flags: [night-pain]"))
                .containsEntry(
                        "",
                        "schema openbook library outcome urgency reasons goals conditions sides unconfirmed read limits withheld notices")
                .containsEntry("/reasons", "id say sources")
                .containsEntry("/withheld", "id rules")
                .hasSize(3);
    }

    @Test
    void theSideToLieOnIsThereOnlyWhereThereIsOne() throws IOException {
        assertThat(keys(ONE_SIDE).get("/exercises/dose")).contains("lieOn");
        assertThat(keys("goals: [posture]").get("/exercises/dose")).doesNotContain("lieOn");
    }

    @Test
    void anOverrideKeepsTheRuleAndTheTherapistsWord() throws IOException {
        assertThat(keys("goals: [posture]\nconditions: [osteoporosis]\n"
                                + "override: [{exercise: childs-pose-reach, because: seen, by: Ann Roe}]")
                        .get("/exercises/because"))
                .contains("rule", "override", "by");
    }
}
