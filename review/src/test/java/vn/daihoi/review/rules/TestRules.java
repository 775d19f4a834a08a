package vn.daihoi.review.rules;

import vn.daihoi.profile.ActionWords;
import vn.daihoi.profile.Basis;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.PassageVocabulary;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets of one rule, for tests of what surrounds rules.
final class TestRules {

    private TestRules() {}

    static RuleSet between(String id, DossierCheck check, String message) {
        var words = Bilingual.same(message);
        return new RuleSet(
                "test",
                new PaperForms(
                        List.of(),
                        new PassageVocabulary(List.of(), "$", List.of(), ActionWords.NONE),
                        List.of()),
                List.of(
                        new Rule(
                                id,
                                RuleKind.EMPTY_SECTION,
                                Set.of(),
                                Level.ERROR,
                                new Basis("test", Mark.PRACTICE, null),
                                Map.of(message, new Template(words)),
                                words,
                                words,
                                words,
                                Map.of(),
                                check.asCheck(),
                                List.of(),
                                YamlFile.read("test", "{}"),
                                List.of())));
    }
}
