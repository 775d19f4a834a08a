package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Level;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.review.rules.Setting.Form;
import vn.daihoi.review.rules.Setting.Outcome;

import java.util.List;
import java.util.Map;

class RuleSettingsTest {

    private static final String BOARD = "Quận Bình Minh";
    private static final String LENGTH = "lengths.tham-luan.ward";
    private static final RuleSet PROFILE = RuleSet.of(Profiles.load("mttq-2024-2029"));

    private static final String SPEECH =
            """
            ^**THAM LUẬN**
            {1000 nội dung tham luận}
            """;

    @Test
    void tightensALimitAndSaysWhoseItIs() {
        assertThat(review(PROFILE, "length.document")).isEmpty();
        var found = review(withValue("length.document", LENGTH, "2"), "length.document");
        assertThat(found)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi())
                            .contains("Theo mức của Quận Bình Minh", "2 (bộ quy định:");
                    assertThat(finding.message().en()).contains("As set by Quận Bình Minh");
                });
    }

    @Test
    void saysNothingOfLimitsForOtherPapers() {
        var settings =
                change(
                        "length.document",
                        new RuleChange(
                                null,
                                null,
                                Map.of(
                                        LENGTH,
                                        own("2"),
                                        "lengths.kich-ban.ward",
                                        own("9"),
                                        "lengths.tham-luan.city",
                                        own("9"))));
        assertThat(review(PROFILE.with(settings), "length.document"))
                .singleElement()
                .extracting(finding -> finding.message().vi())
                .asString()
                .containsOnlyOnce("Theo mức của");
    }

    @Test
    void looksForNothingWhenARuleIsOff() {
        var off = new RuleChange(new Own<>(false, BOARD), null, Map.of());
        assertThat(review(PROFILE, "structure.numbering", NUMBERED)).isNotEmpty();
        assertThat(review(with("structure.numbering", off), "structure.numbering", NUMBERED))
                .isEmpty();
    }

    @Test
    void keepsTheRuleThatHoldsUnreadablePapersBack() {
        var off = new RuleChange(new Own<>(false, BOARD), null, Map.of());
        assertThat(with("input.no-text", off).rule("input.no-text")).isPresent();
    }

    @Test
    void givesAFindingAnotherLevelButTheSameFingerprint() {
        var note = new RuleChange(null, new Own<>(Level.NOTE, BOARD), Map.of());
        var before = review(PROFILE, "structure.numbering", NUMBERED).getFirst();
        var after =
                review(with("structure.numbering", note), "structure.numbering", NUMBERED)
                        .getFirst();
        assertThat(after.level()).isEqualTo(Level.NOTE);
        assertThat(after.message().vi())
                .endsWith("Mức độ theo Quận Bình Minh: lưu ý (bộ quy định: cảnh báo).");
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void leavesOutAValueThatIsNoLongerAllowed() {
        assertThat(withValue("length.document", LENGTH, "9000").rule("length.document"))
                .hasValueSatisfying(rule -> assertThat(rule.own().isNone()).isTrue());
        assertThat(withValue("length.document", "no.such.key", "1").rule("length.document"))
                .hasValueSatisfying(rule -> assertThat(rule.own().isNone()).isTrue());
    }

    @Test
    void canBeSetToItsOwnValueInEveryRuleOfEveryProfile() {
        for (var id : Profiles.available()) {
            var rules = RuleSet.of(Profiles.load(id));
            assertThat(rules.rules()).anyMatch(rule -> !rule.settings().isEmpty());
            for (var rule : rules.rules()) {
                for (var setting : rule.settings()) {
                    var same = new Own<>(setting.value(), BOARD);
                    var change = new RuleChange(null, null, Map.of(setting.key(), same));
                    assertThat(rules.with(change(rule.id(), change)).rule(rule.id()))
                            .as("%s %s", rule.id(), setting.key())
                            .hasValueSatisfying(
                                    changed -> assertThat(changed.own()).isEqualTo(change));
                }
            }
        }
    }

    @Test
    void takesWordsThatYamlWouldReadOtherwise() {
        var words = List.of("yes", "a: b # c", "say \"no\" \\ [x]", "12");
        var change = new RuleChange(null, null, Map.of("never-doubled", new Own<>(words, BOARD)));
        assertThat(with("typography.repeated-word", change).rule("typography.repeated-word"))
                .hasValueSatisfying(rule ->
                        assertThat(rule.own().values().get("never-doubled"))
                                .isEqualTo(new Own<>(words, BOARD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    300       | 300
                    1.500     | 1500
                    ' 1 500 ' | 1500
                    12,5      | NOT_A_NUMBER
                    nhiều     | NOT_A_NUMBER
                    ''        | NOT_A_NUMBER
                    -300      | NOT_A_NUMBER
                    99        | OUT_OF_RANGE
                    5001      | OUT_OF_RANGE
                    """)
    void readsAWholeNumberAsPeopleTypeIt(String typed, String outcome) {
        assertThat(said(setting("figures.few", "least-words").read(List.of(typed))))
                .isEqualTo(outcome);
    }

    @Test
    void readsPagesWithAHalf() {
        var pages = setting("length.document", LENGTH);
        assertThat(said(pages.read(List.of("3,5")))).isEqualTo("3.5");
        assertThat(said(pages.read(List.of("10")))).isEqualTo("10");
        assertThat(said(pages.read(List.of("0")))).isEqualTo("OUT_OF_RANGE");
    }

    @Test
    void refusesARangeTurnedRound() {
        var top = setting("form.page", "top");
        assertThat(said(top.read(List.of("20", "25")))).isEqualTo("20 25");
        assertThat(said(top.read(List.of("25", "20")))).isEqualTo("BACKWARDS");
        assertThat(said(top.read(List.of("20")))).isEqualTo("NOT_A_NUMBER");
    }

    @Test
    void refusesAKindOfPaperThatIsUnknown() {
        var kinds = setting("form.number", "required-in");
        assertThat(kinds.form()).isEqualTo(Form.CHOICES);
        assertThat(said(kinds.read(List.of("nghi-quyet", "ke-hoach"))))
                .isEqualTo("nghi-quyet ke-hoach");
        assertThat(said(kinds.read(List.of()))).isEmpty();
        assertThat(said(kinds.read(List.of("thu-ngo")))).isEqualTo("UNKNOWN_CHOICE");
    }

    @Test
    void refusesAnEmptyOrEndlessListOfWords() {
        var words = setting("speech.same-topic", "common-words");
        assertThat(said(words.read(List.of(" tham luận ", "", "tham luận"))))
                .isEqualTo("tham luận");
        assertThat(said(words.read(List.of(" ")))).isEqualTo("NOTHING");
        assertThat(said(words.read(List.of("x".repeat(81))))).isEqualTo("TOO_LONG");
        var many = java.util.stream.IntStream.range(0, 201).mapToObj(i -> "từ " + i).toList();
        assertThat(said(words.read(many))).isEqualTo("TOO_MANY");
    }

    /// Else all reviews of the branch would fail until the list is mended.
    @ParameterizedTest
    @ValueSource(ints = {0x0007, 0x0092, 0xFFFF, 0x2028})
    void refusesWordsThatNoRuleFileCanHold(int sign) {
        var word = List.of("hội" + Character.toString(sign) + "nghị");
        assertThat(said(setting("typography.repeated-word", "never-doubled").read(word)))
                .isEqualTo("TOO_LONG");
        var kept = new RuleChange(null, null, Map.of("never-doubled", new Own<>(word, BOARD)));
        assertThat(with("typography.repeated-word", kept).rule("typography.repeated-word"))
                .hasValueSatisfying(rule -> assertThat(rule.own().isNone()).isTrue());
    }

    @Test
    void refusesARuleFileWhoseOwnValueIsNotAllowed() {
        var profile = Profiles.load("mttq-2024-2029");
        var file =
                profile.reviewFiles().stream()
                        .filter(each -> each.name().endsWith("figures-few.yaml"))
                        .findFirst()
                        .orElseThrow();
        var wrong = file.text().replace("least: 1\n", "least: 40\n");
        assertThatThrownBy(() -> new RuleReader(profile).read(YamlFile.read("r.yaml", wrong)))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("figures-per-thousand-words");
        var unknown = file.text().replace("settings:\n  figures-per", "settings:\n  words-per");
        assertThatThrownBy(() -> new RuleReader(profile).read(YamlFile.read("r.yaml", unknown)))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("words-per");
    }

    private static final String NUMBERED =
            """
            ^**KẾ HOẠCH**
            **I. MỤC ĐÍCH**
            Nêu rõ việc phải làm của từng khu dân cư.
            **II. NỘI DUNG**
            Mỗi khu dân cư chọn một phần việc.
            **IV. TỔ CHỨC**
            Ban Thường trực theo dõi.
            """;

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var value) -> String.join(" ", value);
            case Outcome.Refused(var fault) -> fault.name();
        };
    }

    private static Setting setting(String rule, String key) {
        return PROFILE.rule(rule).orElseThrow().settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Own<List<String>> own(String value) {
        return new Own<>(List.of(value), BOARD);
    }

    private static RuleSettings change(String rule, RuleChange change) {
        return new RuleSettings(Map.of(rule, change));
    }

    private static RuleSet with(String rule, RuleChange change) {
        return PROFILE.with(change(rule, change));
    }

    private static RuleSet withValue(String rule, String key, String value) {
        return with(rule, new RuleChange(null, null, Map.of(key, own(value))));
    }

    private static List<Finding> review(RuleSet rules, String rule) {
        return review(rules, rule, SPEECH);
    }

    private static List<Finding> review(RuleSet rules, String rule, String lines) {
        var kind = lines.equals(SPEECH) ? "tham-luan" : "ke-hoach";
        var paper = new InputDocument(ExamplePaper.of("a.docx", lines), kind);
        return Review.of(rules)
                .run(List.of(paper), Context.EMPTY.withLevel("ward"))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
