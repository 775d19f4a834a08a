package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Review;

import java.util.stream.Stream;

/// Every rule proves its own examples, in every profile.
class RuleExamplesTest {

    static Stream<Arguments> examples() {
        return Profiles.available().stream()
                .flatMap(id -> {
                    var rules = RuleSet.of(Profiles.load(id));
                    return rules.rules().stream()
                            .flatMap(rule ->
                                    rule.examples().stream()
                                            .map(example ->
                                                    Arguments.of(
                                                            id,
                                                            rule.id(),
                                                            example.name().en(),
                                                            rules,
                                                            rule,
                                                            example)));
                });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("examples")
    void behavesAsItsOwnExamplesSay(
            String profile, String id, String name, RuleSet rules, Rule rule, Example example) {
        var result = Review.of(rules).run(example.papers(), example.context());
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals(id))
                .as("%s: %s", id, result.findings().stream().map(Finding::message).toList())
                .hasSize(example.findings());
        assertThat(result.findings())
                .allSatisfy(finding -> {
                    assertThat(finding.message().in(Bilingual.VIETNAMESE))
                            .isNotBlank()
                            .doesNotContain("{");
                    assertThat(finding.message().in(Bilingual.ENGLISH))
                            .isNotBlank()
                            .doesNotContain("{");
                });
    }

    @Test
    void bothProfilesHaveTheFirstRules() {
        for (var id : Profiles.available()) {
            assertThat(RuleSet.of(Profiles.load(id)).rules())
                    .extracting(Rule::id)
                    .contains(
                            "input.no-text",
                            "input.leftovers",
                            "length.document",
                            "length.section",
                            "structure.required-part",
                            "structure.order",
                            "structure.empty-section",
                            "structure.numbering");
        }
    }
}
