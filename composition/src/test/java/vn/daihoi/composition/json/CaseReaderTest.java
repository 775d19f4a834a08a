package vn.daihoi.composition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;
import vn.daihoi.composition.Verdict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class CaseReaderTest {

    private static final String WHOLE =
            """
            { "seats": 2, "asOf": "2024-03-26",
              "people": [
                { "id": "p1", "name": "An", "traits": { "category": "TCTV", "party": false, "gender": "F",
                  "born": "1985-04-02", "religion": null, "years": 7, "sitting": true }, "score": 7.5 },
                { "id": "p2", "traits": { "gender": "M", "born": 1950 } },
                { "id": "p3" } ],
              "current": ["p1"], "include": ["p1"], "exclude": ["p3"], "apart": [["p1", "p3"]],
              "baseline": { "size": 43, "counts": { "nonParty": 12 } },
              "rules": [
                { "id": "women", "label": "Nữ", "source": "HD", "level": "central",
                  "who": [ { "trait": "gender", "is": ["F"] } ], "share": { "min": "30%", "base": "chosen" } },
                { "id": "young", "who": [ { "trait": "born", "ageAtMost": 40 } ], "count": { "min": 1, "max": 2 } },
                { "id": "nonParty", "who": [ { "trait": "party", "is": [false] } ], "share": { "notBelow": "baseline" } },
                { "id": "reelected", "who": [ { "trait": "sitting", "is": [true] } ],
                  "share": { "max": "60,5 %", "base": "baselineSize" } } ] }
            """;

    @Test
    void readsEveryFieldOfTheFormat() throws IOException {
        var read = read(WHOLE);
        assertThat(read.size()).isEqualTo(new Range(2, 2));
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2024, 3, 26));
        assertThat(read.people()).extracting("id").containsExactly("p1", "p2", "p3");
        assertThat(read.people().getFirst().trait("born"))
                .isEqualTo(Trait.Day.of(LocalDate.of(1985, 4, 2)));
        assertThat(read.people().getFirst().trait("religion")).isNull();
        assertThat(read.people().getFirst().score()).isEqualTo(new BigDecimal("7.5"));
        assertThat(read.people().get(1).trait("born"))
                .as("a year alone is a birth known to a year")
                .isEqualTo(Trait.Day.of(java.time.Year.of(1950)));
        assertThat(read.apart()).containsExactly(Set.of("p1", "p3"));
        assertThat(read.rules())
                .extracting("id")
                .containsExactly("women", "young", "nonParty", "reelected");
        assertThat(read.rules().getFirst().level()).isEqualTo(RuleLevel.CENTRAL);
        assertThat(read.rules().get(1).level()).isEqualTo(RuleLevel.LOCAL);
        assertThat(read.rules().get(3).limits().getFirst())
                .asInstanceOf(type(Limit.Share.class))
                .returns(new Base.BaselineSize(), Limit.Share::base);
    }

    @Test
    void whatItReadsCanBeChecked() throws IOException {
        var checked = new Checker(read(WHOLE)).check(List.of("p1", "p2"));
        assertThat(checked.verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(
                        Verdict.Outcome.MET,
                        Verdict.Outcome.MET,
                        Verdict.Outcome.MET,
                        Verdict.Outcome.MET);
    }

    @ParameterizedTest(name = "{0} -> {1}: {3} at {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    # in the file; instead; path; fault
                    "seats": 2; "seats": -1; $.seats; OUT_OF_RANGE
                    "seats": 2; "seats": 2.5; $.seats; NOT_A_WHOLE_NUMBER
                    "seats": 2; "seats": "2"; $.seats; NOT_A_WHOLE_NUMBER
                    "seats": 2; "seats": {"min": 3, "max": 2}; $.seats; MIN_OVER_MAX
                    "seats": 2; "seat": 2, "seats": 2; $.seat; UNKNOWN_FIELD_NEAR
                    "seats": 2,; ; $.seats; MISSING_FIELD
                    "seats": 2; "seats": 2, "approved": 1; $.approved; APPROVED_UNDER_SEATS
                    "seats": 2; "seats": 2, "seats": 3; $; NOT_JSON
                    "2024-03-26"; "2024-02-30"; $.asOf; NO_SUCH_DATE
                    "2024-03-26"; "26.3.24"; $.asOf; NOT_A_DATE
                    "asOf": "2024-03-26",; ; $.asOf; AGE_WITHOUT_DAY
                    "1985-04-02"; "1985-02-29"; $.people[0].traits.born; NO_SUCH_DATE
                    "1985-04-02"; "khoảng 1985"; $.people[0].traits.born; NOT_A_DATE
                    "id": "p2"; "id": "p1"; $.people[1].id; DUPLICATE_ID
                    "id": "p2"; "id": " "; $.people[1].id; EMPTY_TEXT
                    "years": 7; "years": [7]; $.people[0].traits.years; NOT_A_VALUE
                    "score": 7.5; "score": "7,5"; $.people[0].score; NOT_A_NUMBER
                    "current": ["p1"]; "current": ["p7"]; $.current[0]; UNKNOWN_ID_NEAR
                    "current": ["p1"]; "current": ["somebody"]; $.current[0]; UNKNOWN_ID
                    "current": ["p1"]; "current": ["p1", "p1"]; $.current[1]; DUPLICATE_ID
                    "current": ["p1"]; "current": "p1"; $.current; NOT_A_LIST
                    [["p1", "p3"]]; [["p1"]]; $.apart[0]; APART_NEEDS_TWO
                    "30%"; "130%"; $.rules[0].share.min; OUT_OF_RANGE
                    "30%"; "30"; $.rules[0].share.min; NOT_A_PERCENTAGE
                    "30%"; 0.3; $.rules[0].share.min; NOT_A_PERCENTAGE
                    "base": "chosen"; "base": "all"; $.rules[0].share.base; NOT_ONE_OF
                    "base": "chosen"; "base": 0; $.rules[0].share.base; OUT_OF_RANGE
                    "level": "central"; "level": "city"; $.rules[0].level; NOT_ONE_OF
                    "is": ["F"]; "is": []; $.rules[0].who[0].is; EMPTY_LIST
                    "is": ["F"]; "is": [null]; $.rules[0].who[0].is[0]; NOT_A_VALUE
                    "is": ["F"]; "iss": ["F"]; $.rules[0].who[0].iss; UNKNOWN_FIELD_NEAR
                    { "trait": "gender", "is": ["F"] }; { "trait": "gender" }; $.rules[0].who[0]; NO_CONDITION
                    "count": { "min": 1, "max": 2 }; "count": { "min": 3, "max": 2 }; $.rules[1].count; MIN_OVER_MAX
                    "count": { "min": 1, "max": 2 }; "count": { }; $.rules[1].count; NO_LIMIT
                    , "count": { "min": 1, "max": 2 }; ; $.rules[1]; NO_LIMIT
                    "id": "young"; "id": "women"; $.rules[1].id; DUPLICATE_ID
                    { "nonParty": 12 }; { }; $.rules[2].share.notBelow; NO_BASELINE_COUNT
                    { "nonParty": 12 }; { "nonParty": 44 }; $.baseline.counts.nonParty; COUNT_OVER_SIZE
                    "size": 43; "size": 0; $.baseline.size; OUT_OF_RANGE
                    "notBelow": "baseline"; "notBelow": "seats"; $.rules[2].share.notBelow; NOT_ONE_OF
                    """)
    void refusesWithThePathOfTheFault(String there, String instead, String path, InputFault fault) {
        var text = WHOLE.replace(there, instead == null ? "" : instead);
        assertThat(text).as("the file changed").isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(type(InputError.class))
                .returns(fault, InputError::fault)
                .returns(path, InputError::path);
    }

    @ParameterizedTest
    @EnumSource(InputFault.class)
    void everyFaultIsToldWithItsCureInTwoLanguages(InputFault fault) {
        var error = fault.at("$.rules[0]", "a", "b", "c");
        assertThat(error.describe(Locale.of("vi")))
                .startsWith("$.rules[0]: ")
                .containsAnyOf("Hãy", "Có phải", "Các trường");
        assertThat(error.describe(Locale.ENGLISH)).startsWith("$.rules[0]: ").doesNotContain("Hãy");
    }

    @Test
    void namesTraitsThatNobodyHas() throws IOException {
        var asked = read(WHOLE.replace("\"trait\": \"gender\"", "\"trait\": \"sex\""));
        assertThat(CaseReader.strangeTraits(asked)).containsExactly("sex");
    }

    @Test
    void deputiesStandInUnderALowerBoundOnly() {
        var rule = "\"count\": { \"min\": 1, \"max\": 2 }";
        var standIn =
                ", \"standIn\": { \"who\": [ { \"trait\": \"gender\", \"is\": [\"M\"] } ], \"max\": 1 }";
        assertThatThrownBy(() -> read(WHOLE.replace(rule, rule + standIn)))
                .asInstanceOf(type(InputError.class))
                .returns(InputFault.STAND_IN_WITH_MAXIMUM, InputError::fault)
                .returns("$.rules[1].standIn", InputError::path);
    }

    private static Case read(String text) throws IOException {
        return CaseReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
