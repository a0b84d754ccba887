package openbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import openbook.library.model.Changes;
import openbook.library.model.Library;
import openbook.library.model.Rule;
import openbook.library.model.RuleKind;
import openbook.library.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that a condition or one of its rules can have, each found where it stands. */
class ConditionFaultsTest {
    private static final String FILE = "conditions/rib-fracture.yaml";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another id than the file | id: rib-fracture\\        | id: ^broken-rib\\        | the id differs from the name of the file, rib-fracture.yaml. |
            a code in another form   | [S22.3-                   | [^S2                      | "S2" does not have the right form.                 | allowed: an ICD-10-CM code, or its beginning with a hyphen such as M81.-
            a code given twice       | [S22.3-                   | [S22.3-, ^S22.3-         | this stands in the list twice.                       |
            a wish for clearance     | clearance: required       | clearance: ^maybe        | "maybe" is not a clearance.                          | allowed: advised, none, required, stop
            clearance as a number    | clearance: required       | clearance: ^2            | this must be text, and it is a number.               | if "2" is meant, put it in quotes.
            a stop that says nothing | clearance: required       | clearance: ^stop         | "clearance: stop" and "stop:" go together.           |
            yes for true             | clearance: required       | clearance: required\\tells-bone-strength: ^yes | this must be true or false, and it is "yes". |
            an unknown page sentence | clearance: required       | clearance: required\\page-sentences: [^keep-wakling] | "keep-wakling" is not a phrase. | did you mean keep-walking?
            a rule id of elsewhere   | \\  - id: rib-fracture-1\\ | \\  ^- id: osteoporosis-1\\ | the rule id "osteoporosis-1" is not rib-fracture-NUMBER, or is given twice. |
            a rule id without number | \\  - id: rib-fracture-1\\ | \\  ^- id: rib-fracture-one\\ | the rule id "rib-fracture-one" is not rib-fracture-NUMBER, or is given twice. |
            a rule number from zero  | \\  - id: rib-fracture-1\\ | \\  ^- id: rib-fracture-01\\ | the rule id "rib-fracture-01" is not rib-fracture-NUMBER, or is given twice. |
            a rule id given twice    | \\  - id: rib-fracture-1\\ | \\  ^- id: rib-fracture-2\\ | the rule id "rib-fracture-2" is not rib-fracture-NUMBER, or is given twice. |
            an unknown kind          | kind: avoid               | kind: ^forbid            | "forbid" is not a kind of rule.                      | allowed: adapt, avoid, caution, prefer
            a kind by its number     | kind: avoid               | kind: ^0                 | this must be text, and it is a number.               | if "0" is meant, put it in quotes.
            an unknown tag to match  | [pos-prone, press-spine]  | [pos-prone, ^press-spin] | "press-spin" is not a tag.                           | did you mean press-spine?
            a word that is no match  | {any: [pos-prone          | {^some: [pos-prone       | "some" is not a key here.                            | allowed: all, any, none
            a match of no tags       | [pos-prone, press-spine]  | ^[]                      | this list has 0 items.                               | allowed: 1 to 20
            a match that is a list   | {any: [pos-prone, press-spine]} | ^[pos-prone]       | this must be a mapping, and it is a list.            | keys: all, any, none
            no match                 | - id: rib-fracture-1\\    kind: avoid\\    match: {any: [pos-prone, press-spine]} | - ^id: rib-fracture-1\\    kind: avoid | the key "match" is missing. |
            a change in an avoid     | kind: avoid               | kind: ^avoid\\    change: {range: mid} | a rule of the kind "avoid" cannot have a change. |
            a phrase in an avoid     | kind: avoid               | kind: ^avoid\\    say: half-way | a rule of the kind "avoid" cannot have a phrase under "say". |
            a weight in an avoid     | kind: avoid               | kind: ^avoid\\    weight: 1 | a rule of the kind "avoid" cannot have a weight.  |
            a weight in a caution    | kind: caution             | kind: ^caution\\    weight: 1 | a rule of the kind "caution" cannot have a weight. |
            a change in a caution    | kind: caution             | kind: ^caution\\    change: {range: mid} | a rule of the kind "caution" cannot have a change. |
            a phrase in a preference | kind: prefer              | kind: ^prefer\\    say: half-way | a rule of the kind "prefer" cannot have a phrase under "say". |
            an unknown phrase        | say: half-way             | say: ^halfway            | "halfway" is not a phrase.                           | did you mean half-way?
            a weight too great       | weight: 2                 | weight: ^4               | 4 is out of range.                                   | allowed: 1 to 3
            a weight of nothing      | weight: 2                 | weight: ^0               | 0 is out of range.                                   | allowed: 1 to 3
            no reason                | because: Pressure on      | because: ^"" #           | this is empty.                                       |
            an unknown source        | [rib-2023,                | [^rib-2032,              | "rib-2032" is not a source.                          | did you mean rib-2023?
            an unknown strength      | strength: consensus       | strength: ^certain       | "certain" is not a strength.                         | allowed: conditional, consensus, memory, opinion, seed, strong, trial
            an empty change          | {range: mid, repetitions-at-most: 6} | ^{}           | this change changes nothing.                         |
            an unknown change        | {range: mid,              | {^rang: mid,             | "rang" is not a key here.                            | did you mean range? allowed: arm-height, handout, hold-seconds-at-most, lie, props, range, repetitions-at-most, resistance, rest-seconds-at-least, sets-at-most, support
            a range that is not less | {range: mid,              | {range: ^full,           | "full" does not have the right form.                 | allowed: mid
            no repetition at all     | repetitions-at-most: 6    | repetitions-at-most: ^0  | 0 is out of range.                                   | allowed: 1 to 30
            an unknown side          | lie: good-side-down       | lie: ^left               | "left" does not have the right form.                 | allowed: good-side-down
            an unknown arm height    | arm-height: comfort       | arm-height: ^overhead    | "overhead" is not an arm height.                     | allowed: comfort, shoulder
            an unknown prop          | arm-height: comfort       | props: [^chest]          | "chest" is not a prop.                               | did you mean head-and-chest? allowed: arm, belly, between-knees, head, head-and-chest, hug, pad-knees
            a prop given twice       | arm-height: comfort       | props: [hug, ^hug]       | this stands in the list twice.                       |
            another support          | arm-height: comfort       | support: ^cane           | "cane" does not have the right form.                 | allowed: hand-hold
            another resistance       | arm-height: comfort       | resistance: ^heavy       | "heavy" does not have the right form.                | allowed: light
            another print            | arm-height: comfort       | handout: ^small          | "small" does not have the right form.                | allowed: large-print
            a rest of an hour        | arm-height: comfort       | rest-seconds-at-least: ^3600 | 3600 is out of range.                            | allowed: 1 to 300
            a hold of no second      | arm-height: comfort       | hold-seconds-at-most: ^0 | 0 is out of range.                                   | allowed: 1 to 60
            six sets                 | arm-height: comfort       | sets-at-most: ^6         | 6 is out of range.                                   | allowed: 1 to 5
            """)
    void isFound(String fault, String from, String to, String sentence, String hint) {
        Planted.nothing().in(FILE, from, to).saysWithHint(sentence, hint);
    }

    @Test
    void anAdaptRuleNeedsAChangeAndAPhrase() {
        Planted.nothing()
                .in(FILE, "kind: adapt", "kind: ^adapt")
                .in(FILE, "    change: {range: mid, repetitions-at-most: 6}\n", "")
                .says("a rule of the kind \"adapt\" needs a change.");
        Planted.nothing()
                .in(FILE, "kind: adapt", "kind: ^adapt")
                .in(FILE, "    say: half-way\n", "")
                .says("a rule of the kind \"adapt\" needs a phrase under \"say\".");
    }

    @Test
    void aCautionNeedsAPhraseAndAPreferenceAWeight() {
        Planted.nothing()
                .in(FILE, "kind: caution", "kind: ^caution")
                .in(FILE, "    say: log-roll\n", "")
                .says("a rule of the kind \"caution\" needs a phrase under \"say\".");
        Planted.nothing()
                .in(FILE, "kind: prefer", "kind: ^prefer")
                .in(FILE, "    weight: 2\n", "")
                .says("a rule of the kind \"prefer\" needs a weight.");
    }

    @Test
    void aStopIsSaidOnlyWithTheClearanceStop() {
        Planted.nothing()
                .in("conditions/acute-spine-fracture.yaml", "clearance: stop", "clearance: ^advised")
                .says("\"clearance: stop\" and \"stop:\" go together.");
        Planted.nothing()
                .in("conditions/acute-spine-fracture.yaml", "urgency: soon", "urgency: ^someday")
                .saysWithHint(
                        "\"someday\" is not an urgency.",
                        "did you mean same-day? allowed: clearance, emergency, same-day, soon");
    }

    @Test
    void aConditionWithoutRulesIsNone() {
        Planted.nothing()
                .with(FILE, "^id: rib-fracture\nname: Broken rib\nalso: []\nicd-10-cm: []\nclearance: none\n")
                .says("the key \"rules\" is missing.");
    }

    @Test
    void everyChangeThatCanBeWrittenIsRead() {
        Library library = Planted.nothing()
                .in(
                        FILE,
                        "{range: mid, repetitions-at-most: 6}",
                        "{range: mid, hold-seconds-at-most: 5, repetitions-at-most: 6, sets-at-most: 2,"
                                + " rest-seconds-at-least: 60, arm-height: shoulder, props: [hug, head], support: hand-hold,"
                                + " resistance: light, lie: good-side-down, handout: large-print}")
                .library();
        Changes changes = library.condition("rib-fracture").rules().get(2).changes();
        assertThat(changes)
                .hasToString(
                        "Changes[halfRange=true, holdSecondsAtMost=Optional[5], repetitionsAtMost=Optional[6],"
                                + " setsAtMost=Optional[2], restSecondsAtLeast=Optional[60], armHeight=Optional[SHOULDER],"
                                + " props=[HEAD, HUG], handHold=true, lightResistance=true, goodSideDown=true, largePrint=true]");
    }

    @Test
    void everyKindOfRuleIsReadWithWhatBelongsToIt() {
        var rules = Planted.nothing().library().condition("rib-fracture").rules();
        Rule avoid = rules.get(0);
        assertThat(avoid.kind()).isEqualTo(RuleKind.AVOID);
        assertThat(avoid.match().any()).containsExactly("pos-prone", "press-spine");
        assertThat(avoid.changes()).isEqualTo(Changes.NONE);
        assertThat(avoid.say()).isEmpty();
        assertThat(avoid.sources()).containsExactly("rib-2023", "roller-2021", "seed");
        assertThat(avoid.strength()).isEqualTo(Strength.CONSENSUS);
        assertThat(avoid.guard()).isFalse();
        Rule adapt = rules.get(2);
        assertThat(adapt.kind()).isEqualTo(RuleKind.ADAPT);
        assertThat(adapt.match().all()).containsExactly("range-scale");
        assertThat(adapt.changes().halfRange()).isTrue();
        assertThat(adapt.changes().repetitionsAtMost()).contains(6);
        assertThat(adapt.say()).contains("half-way");
        assertThat(adapt.weight()).isZero();
        Rule prefer = rules.get(5);
        assertThat(prefer.kind()).isEqualTo(RuleKind.PREFER);
        assertThat(prefer.weight()).isEqualTo(2);
    }

    @Test
    void aConditionHasASideWhenARuleAsksForTheGoodOne() {
        Library library = Planted.nothing().library();
        assertThat(library.condition("rib-fracture").hasSide()).isTrue();
        assertThat(library.condition("bone-strength-unknown").hasSide()).isFalse();
    }
}
