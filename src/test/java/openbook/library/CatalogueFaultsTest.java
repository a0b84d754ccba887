package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import openbook.library.model.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of the files that list many small things, each found where it stands. */
class CatalogueFaultsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vocabulary | a tag of an unknown group     | group: position          | group: ^positon          | "positon" is not a group of tags.                | did you mean position? allowed: arm, demand, equipment, load, movement, neck, place, position, range, weight
            vocabulary | a tag given twice | tags:\\ | tags:\\  ^- {id: pos-prone, group: position, means: Flat.}\\ | the id "pos-prone" is given twice in this list. |
            vocabulary | a group given twice | groups:\\ | groups:\\  ^- {id: place, pick: any, means: Where.}\\ | the id "place" is given twice in this list. |
            vocabulary | another way to pick           | pick: one,               | pick: ^two,              | "two" is not a way to pick.                      | allowed: any, at-most-one, one
            vocabulary | a tag that means nothing      | \\    means: Lying on the back. | \\    means: ^"" | this is empty.                                   |
            vocabulary | unknown household equipment   | household: [pillow       | household: [^sofa        | "sofa" is not equipment.                         | allowed: band, chair, doorway, pillow, roller, stick, table, towel, wall
            vocabulary | an unknown movement           | movements: [move-rotation | movements: [^move-rotate | "move-rotate" is not a tag.                     | did you mean move-rotation?
            vocabulary | an unknown support            | supported: [pos-supine   | supported: [^pos-flat    | "pos-flat" is not a tag.                         |
            vocabulary | an unknown last               | last: [press-spine       | last: [^spine            | "spine" is not a tag.                            | did you mean press-spine?
            sources | a source given twice | sources:\\ | sources:\\  ^- {id: seed, cite: A book., strength: seed}\\ | the id "seed" is given twice in this list. |
            sources    | a source with no strength     | strength: seed           | strength: ^none          | "none" is not a strength.                        | allowed: conditional, consensus, memory, opinion, seed, strong, trial
            sources    | a DOI that is an address      | strength: seed           | strength: seed\\    doi: ^https://doi.org/10.1007/s00198 | "https://doi.org/10.1007/s00198" does not have the right form. | allowed: a bare DOI such as 10.1007/s00198
            sources    | a PubMed number without quotes | strength: seed          | strength: seed\\    pubmed: ^6487063 | this must be text, and it is a number.           | if "6487063" is meant, put it in quotes.
            sources    | a PMC number without PMC      | strength: seed           | strength: seed\\    pmc: ^"5101068" | "5101068" does not have the right form.          | allowed: a number such as PMC5101068
            sources    | a page that is a script       | strength: seed           | strength: seed\\    page: ^"javascript:alert(1)" | "javascript:alert(1)" does not have the right form. | allowed: an address that begins with https://
            phrases | a phrase given twice | \\phrases:\\ | \\phrases:\\  ^- {id: count-aloud, say: Count.}\\ | the id "count-aloud" is given twice in this list. |
            phrases    | yielding to an unknown phrase | yields-to: [prop-up      | yields-to: [^prop-down   | "prop-down" is not a phrase.                     |
            phrases    | a guard that is a word        | guard: true              | guard: ^on               | this must be true or false, and it is "on".      |
            phrases    | a phrase that says nothing    | say: Breathe out as      | say: ^"" #               | this is empty.                                   |
            goals | a goal given twice | goals:\\ | goals:\\  ^- {id: posture, name: Stand, also: [], why: [One., Two., Three.], sources: [seed]}\\ | the id "posture" is given twice in this list. |
            goals      | a goal of an unknown source   | sources: [seed, golf-rot | sources: [seed, ^golf-turn | "golf-turn" is not a source.                   |
            limits     | a limit given twice           | limits:\\  - id: floor   | limits:\\  ^- id: kneel  | the id "kneel" is given twice in this list.      |
            limits     | a limit on an unknown tag     | avoid: {any: [needs-floor | avoid: {any: [^need-floor | "need-floor" is not a tag.                     | did you mean needs-floor?
            limits     | a phrase without its exercises | say: firm-bed\\    say-on: {any: [bed-ok]} | say: ^firm-bed | "say" and "say-on" go together.      |
            limits     | exercises without their phrase | - id: kneel | - ^id: kneel\\    say-on: {any: [bed-ok]} | "say" and "say-on" go together. |
            limits     | an unknown phrase             | say: firm-bed            | say: ^soft-bed           | "soft-bed" is not a phrase.                      |
            red-flags  | a red flag of an unknown group | group: nerves           | group: ^nerve            | "nerve" is not a group of red flags.             | did you mean nerves? allowed: bone, head-and-eyes, heart-and-breath, infection-and-cancer, nerves, since-surgery
            red-flags  | another urgency               | urgency: emergency       | urgency: ^now            | "now" is not an urgency.                         | allowed: clearance, emergency, same-day, soon
            red-flags  | a red flag given twice        | red-flags:\\  - id: bladder-bowel | red-flags:\\  ^- id: saddle-numb | the id "saddle-numb" is given twice in this list. |
            red-flags | a group given twice | groups:\\ | groups:\\  ^- {id: bone, title: Bones}\\ | the id "bone" is given twice in this list. |
            everyone   | an unknown phrase             | say: pain-rule           | say: ^pain-rules         | "pain-rules" is not a phrase.                    | did you mean pain-rule?
            everyone   | another place on the page     | where: before-you-start  | where: ^footer           | "footer" is not a place on the page.             | allowed: before-you-start, stop-and-call
            everyone   | a sentence given twice        | sentences:\\  - id: everyone-pain | sentences:\\  ^- id: everyone-slow | the id "everyone-slow" is given twice in this list. |
            everyone   | adults from forty on          | adult-from: 18           | adult-from: ^40          | 40 is out of range.                              | allowed: 0 to 30
            everyone   | bones checked from birth on   | bone-check-from: 65      | bone-check-from: ^0      | 0 is out of range.                               | allowed: 30 to 120
            everyone   | an unknown condition          | bone-check-suggest: bone-strength-unknown | bone-check-suggest: ^bone-strength | "bone-strength" is not a condition. | did you mean bone-strength-unknown? allowed: acute-spine-fracture, bone-strength-unknown, rib-fracture
            everyone   | no word for clearance         | clearance-say: clearance-first | clearance-say: ^clear-first | "clear-first" is not a phrase.            | did you mean clearance-first?
            stages | a phase given twice | phases:\\ | phases:\\  ^- {id: warm-up, name: Again}\\ | the id "warm-up" is given twice in this list. |
            stages     | a stage given twice           | stages:\\  - stage: 1    | stages:\\  ^- stage: 2   | the stages must be numbered 1, 2 and 3.          |
            stages     | more at least than at most    | at-least: 1, at-most: 2  | at-least: ^3, at-most: 2 | "at-least" is more than "at-most".               |
            stages     | a level given twice           | - {level: 1, value: 0}\\      - {level: 2, | ^- {level: 1, value: 0}\\      - {level: 1, | a level is given twice. |
            stages     | a quota of an unknown phase   | phases: [mobility], at   | phases: [^mobilise], at  | "mobilise" is not a phase.                       | did you mean mobility? allowed: breathing, cool-down, mobility, strength, warm-up
            stages     | routines of no minute         | minutes: 15              | minutes: ^0              | 0 is out of range.                               | allowed: 1 to 120
            stages     | an unknown setting            | minutes: 15              | minutes: 15\\  ^hours: 1 | "hours" is not a key here.                       | allowed: minutes, most-exercises, rest-seconds, same-movement-cost, settle-seconds, strong-preference
            """)
    void isFound(String file, String fault, String from, String to, String sentence, String hint) {
        Planted.nothing().in(file + ".yaml", from, to).saysWithHint(sentence, hint);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9})
    void aGoalNeedsThreeToEightSentencesOnWhy(int number) {
        String why = String.join(
                ", ",
                IntStream.range(0, number).mapToObj(it -> "Why " + it + ".").toList());
        Planted.nothing()
                .in(
                        "goals.yaml",
                        "\ngoals:\n",
                        "\ngoals:\n  - {id: turn, name: Turn, also: [], why: ^[" + why + "], sources: [seed]}\n")
                .saysWithHint("this list has " + number + " items.", "allowed: 3 to 8");
    }

    @Test
    void threeStagesAreNeeded() {
        String stages = Planted.nothing().text("stages.yaml");
        Planted.nothing()
                .with("stages.yaml", stages.substring(0, stages.indexOf("  - stage: 3")))
                .in("stages.yaml", "stages:\n  - stage", "stages:\n  ^- stage")
                .saysWithHint("this list has 2 items.", "allowed: 3");
    }

    @Test
    void aSourceLinksToItsDoiBeforePubMedBeforePubMedCentralBeforeAPage() {
        String doi = "\n    doi: 10.1007/s00198-014-2881-4";
        String pubmed = "\n    pubmed: \"6487063\"";
        String pmc = "\n    pmc: PMC5101068";
        String page = "\n    page: https://example.org/a?b=c";
        assertThat(linkWith(page + pmc + pubmed + doi)).isEqualTo("https://doi.org/10.1007/s00198-014-2881-4");
        assertThat(linkWith(page + pmc + pubmed)).isEqualTo("https://pubmed.ncbi.nlm.nih.gov/6487063/");
        assertThat(linkWith(page + pmc)).isEqualTo("https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/");
        assertThat(linkWith(page)).isEqualTo("https://example.org/a?b=c");
        assertThat(linkWith("")).isEqualTo("none");
    }

    private static String linkWith(String keys) {
        return Planted.nothing()
                .in("sources.yaml", "strength: seed", "strength: seed" + keys)
                .library()
                .source("seed")
                .link()
                .orElse("none");
    }

    @Test
    void aLimitThatSaysNothingSpeaksOfNoExerciseInParticular() {
        Limit kneel = Planted.nothing().library().limits().get("kneel");
        assertThat(kneel.say()).isEmpty();
        assertThat(kneel.avoid().any()).containsExactly("pos-kneel", "pos-quad");
    }
}
