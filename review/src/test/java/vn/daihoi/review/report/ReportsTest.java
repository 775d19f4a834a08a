package vn.daihoi.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;
import java.util.stream.StreamSupport;

/// The forms in which other programs meet a review.
class ReportsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));
    private static final ReviewResult RESULT = result();

    private static ReviewResult result() {
        var paper =
                ExamplePaper.of(
                        "báo cáo <1>.docx",
                        """
                        ^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**
                        ^**BÁO CÁO CHÍNH TRỊ**
                        **I. KẾT QUẢ ĐẠT ĐƯỢC**
                        Toàn phường vận động …… hộ hiến đất, <b>giúp</b> các hộ nghèo.
                        **II. HẠN CHẾ, BÀI HỌC KINH NGHIỆM**
                        Sinh hoạt chưa đều do nhiều nguyên nhân.
                        **IV. MỤC TIÊU, CHỈ TIÊU, NHIỆM VỤ, GIẢI PHÁP**
                        Mỗi năm vận động 20 hộ.
                        """);
        var papers = List.of(new InputDocument(paper, null));
        var first = REVIEW.run(papers, Context.EMPTY).findings().getLast();
        var waiver = new Waiver(first.fingerprint(), "Đang đánh lại số", "Văn phòng");
        return REVIEW.run(papers, Context.EMPTY.withWaivers(List.of(waiver)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void jsonHasTheFieldsThatWerePromised() {
        var root = json(new JsonReport(Bilingual.VIETNAMESE).write(RESULT));
        assertThat(root.get("profile").asString()).isEqualTo("mttq-2024-2029");
        var document = root.get("documents").get(0);
        assertThat(document.propertyNames())
                .containsExactly(
                        "file",
                        "kind",
                        "kindSource",
                        "title",
                        "issuer",
                        "words",
                        "pages",
                        "sections");
        assertThat(document.get("kindSource").asString()).isEqualTo("detected");
        assertThat(document.get("issuer").asString()).isEqualTo("ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN");
        assertThat(document.get("pages").propertyNames())
                .containsExactlyInAnyOrder("value", "method");
        assertThat(document.get("sections").get(0).propertyNames())
                .containsExactly("number", "title", "level", "start", "end", "words");
        assertThat(items(root.get("findings")))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.propertyNames())
                                .containsExactly(
                                        "rule",
                                        "level",
                                        "file",
                                        "start",
                                        "end",
                                        "section",
                                        "quote",
                                        "message",
                                        "why",
                                        "mend",
                                        "source",
                                        "fingerprint",
                                        "measured",
                                        "related",
                                        "suppressed"));
    }

    @Test
    void jsonShowsTheWaiverAndRelatedPlaces() {
        var findings = items(json(new JsonReport(Bilingual.ENGLISH).write(RESULT)).get("findings"));
        assertThat(findings)
                .filteredOn(finding -> !finding.get("suppressed").isNull())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.get("suppressed").get("reason").asString())
                                .isEqualTo("Đang đánh lại số"));
        assertThat(findings)
                .filteredOn(each -> each.get("rule").asString().equals("structure.required-part"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.get("related").get(0).propertyNames())
                                .containsExactly("file", "start", "end", "quote"));
    }

    /// Required by the SARIF 2.1.0 standard: 3.13 log, 3.14 run, 3.19 component, 3.27 result, 3.30
    /// region, 3.35 suppression, 3.49 rule.
    @Test
    void fieldsStandInTheSameOrderInEveryRun() {
        var text = new JsonReport(Bilingual.VIETNAMESE).write(RESULT);
        assertThat(text).containsPattern("\"pages\" : \\{\\s+\"value\"");
        assertThat(text).containsPattern("\"suppressed\" : \\{\\s+\"reason\"");
        assertThat(new SarifReport(Bilingual.VIETNAMESE, REVIEW.rules()).write(RESULT))
                .containsPattern(
                        "\"properties\" : \\{\\s+\"source\" : \"[^\"]*\",\\s+\"measured\"");
    }

    @Test
    void sarifHasWhatTheStandardRequires() {
        var root = json(new SarifReport(Bilingual.VIETNAMESE, REVIEW.rules()).write(RESULT));
        assertThat(root.get("version").asString()).isEqualTo("2.1.0");
        var run = root.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        var driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isNotBlank();
        var ids =
                items(driver.get("rules")).stream().map(rule -> rule.get("id").asString()).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("length.document");
        assertThat(items(driver.get("rules")))
                .allSatisfy(rule -> assertThat(rule.at("/help/text").asString()).isNotBlank());
        var text = run.at("/artifacts/0/contents/text").asString();
        assertThat(items(run.get("results")))
                .isNotEmpty()
                .allSatisfy(result -> assertResult(result, ids, text));
    }

    private static void assertResult(JsonNode result, List<String> ids, String text) {
        assertThat(ids.get(result.get("ruleIndex").asInt()))
                .isEqualTo(result.get("ruleId").asString());
        assertThat(result.get("level").asString()).isIn("error", "warning", "note");
        assertThat(result.at("/message/text").asString()).isNotBlank();
        var place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString())
                .matches("[A-Za-z0-9%._-]+")
                .contains("%20");
        assertThat(place.at("/artifactLocation/index").asInt()).isZero();
        int offset = place.at("/region/charOffset").asInt();
        int length = place.at("/region/charLength").asInt();
        assertThat(offset).isNotNegative();
        assertThat(offset + length).isLessThanOrEqualTo(text.length());
        assertThat(result.at("/partialFingerprints/daihoi~1v1").asString()).hasSize(24);
        assertThat(items(result.get("suppressions")))
                .allSatisfy(each -> assertThat(each.get("kind").asString()).isEqualTo("external"));
    }

    @Test
    void textMarksThePlaceUnderItsLine() {
        var text =
                new TextReport(Bilingual.VIETNAMESE, REVIEW.rules().forms(), false).write(RESULT);
        var lines = text.lines().toList();
        int line =
                lines.indexOf(
                        lines.stream()
                                .filter(each -> each.contains("vận động ……"))
                                .findFirst()
                                .orElseThrow());
        int caret = lines.get(line + 1).indexOf('^');
        assertThat(lines.get(line).substring(caret, caret + 2)).isEqualTo("……");
        assertThat(text).contains("Báo cáo chính trị (tự nhận ra)").doesNotContain("\u001b");
    }

    @Test
    void htmlEscapesWhatComesFromThePaper() {
        var html = new HtmlReport(Bilingual.ENGLISH, REVIEW.rules()).write(RESULT);
        assertThat(html)
                .contains("báo cáo &lt;1&gt;.docx")
                .doesNotContain("<1>")
                .doesNotContain("<script");
    }

    @Test
    void listsEveryRuleWithSourceAndExamples() {
        var listing = new RuleListing(Bilingual.VIETNAMESE, REVIEW.rules());
        assertThat(listing.text()).contains("structure.numbering", "chưa xác minh");
        assertThat(items(json(listing.json()).get("rules")))
                .hasSameSizeAs(REVIEW.rules().rules())
                .allSatisfy(rule -> assertThat(rule.get("examples")).isNotEmpty());
        assertThat(listing.html()).contains("length.document");
    }
}
