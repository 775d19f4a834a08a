package vn.daihoi.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.examples.ExamplePaper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// Reports of several papers, of very many findings, and what other programs demand of them.
class DossierReportsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));
    private static final String REPORT = "báo cáo & chính trị.docx";
    private static final String SELF_REVIEW = "kiểm điểm.docx";

    /// The self-review bears the number of the last congress.
    private static ReviewResult dossier(Context context) {
        return REVIEW.run(
                List.of(
                        paper(
                                REPORT,
                                "bao-cao-chinh-tri",
                                """
                                ^**BÁO CÁO CHÍNH TRỊ**
                                ^**trình Đại hội MTTQ Việt Nam phường Sen lần thứ IX, nhiệm kỳ 2024 - 2029**
                                **I. KẾT QUẢ**
                                Vận động 45 hộ hiến đất.
                                """),
                        paper(
                                SELF_REVIEW,
                                "bao-cao-kiem-diem",
                                """
                                ^**BÁO CÁO KIỂM ĐIỂM**
                                ^**trình Đại hội MTTQ Việt Nam phường Sen lần thứ VIII, nhiệm kỳ 2024 - 2029**
                                **I. TẬP THỂ**
                                Ủy ban đã họp …… kỳ.
                                """)),
                context);
    }

    private static InputDocument paper(String file, String kind, String lines) {
        return new InputDocument(ExamplePaper.of(file, lines), kind);
    }

    private static Finding between(ReviewResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("consistency.ordinal"))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewResult manyBlanks(int count) {
        var lines = new StringBuilder("^**THAM LUẬN**\n");
        IntStream.range(0, count)
                .forEach(i ->
                        lines.append("Khu dân cư đã giúp …… hộ và tặng …… suất quà trong năm.\n"));
        return REVIEW.run(
                List.of(paper("tham-luan.docx", "tham-luan", lines.toString())), Context.EMPTY);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<Error> faults(ReviewResult result, Locale locale) throws IOException {
        var sarif = new SarifReport(locale, REVIEW.rules()).write(result);
        return schema().validate(sarif, InputFormat.JSON);
    }

    /// The schema as OASIS publishes it; see the artifact in the build file.
    private static Schema schema() throws IOException {
        try (var in =
                DossierReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
        }
    }

    @Test
    void sarifOfADossierIsValid() throws IOException {
        var first = dossier(Context.EMPTY);
        var waiver = new Waiver(between(first).fingerprint(), "Chờ quận trả lời", "Chủ tịch");
        var waived = dossier(Context.EMPTY.withWaivers(List.of(waiver)));
        assertThat(faults(first, Bilingual.VIETNAMESE)).isEmpty();
        assertThat(faults(waived, Bilingual.ENGLISH)).isEmpty();
    }

    @Test
    void sarifWithoutPapersIsValid() throws IOException {
        assertThat(faults(REVIEW.run(List.of(), Context.EMPTY), Bilingual.VIETNAMESE)).isEmpty();
    }

    @Test
    void theSchemaBites() throws IOException {
        assertThat(schema().validate("{\"version\":\"2.0.0\",\"runs\":[]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifLeadsToTheOtherPaper() {
        var root =
                json(
                        new SarifReport(Bilingual.VIETNAMESE, REVIEW.rules())
                                .write(dossier(Context.EMPTY)));
        assertThat(items(root.at("/runs/0/results")))
                .filteredOn(each -> each.get("ruleId").asString().equals("consistency.ordinal"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(place(result.get("locations"))).isEqualTo(1);
                    assertThat(place(result.get("relatedLocations"))).isZero();
                });
    }

    private static int place(JsonNode locations) {
        return locations.get(0).at("/physicalLocation/artifactLocation/index").asInt();
    }

    @Test
    void jsonNamesTheFileOfARelatedPlace() {
        var root = json(new JsonReport(Bilingual.VIETNAMESE).write(dossier(Context.EMPTY)));
        assertThat(items(root.get("findings")))
                .filteredOn(each -> each.get("rule").asString().equals("consistency.ordinal"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get("file").asString()).isEqualTo(SELF_REVIEW);
                    assertThat(finding.at("/related/0/file").asString()).isEqualTo(REPORT);
                });
    }

    @Test
    void textNamesTheFileOfARelatedPlace() {
        var text =
                new TextReport(Bilingual.VIETNAMESE, REVIEW.rules().forms(), false)
                        .write(dossier(Context.EMPTY));
        assertThat(text).containsPattern("Liên quan: " + REPORT + ": lần thứ IX");
    }

    @Test
    void htmlLinksARelatedPlaceInTheTextOfItsPaper() {
        var result = dossier(Context.EMPTY);
        var html = new HtmlReport(Bilingual.VIETNAMESE, REVIEW.rules()).write(result);
        int offset = between(result).related().getFirst().span().start();
        assertThat(html)
                .contains("báo cáo &amp; chính trị.docx: <a href=\"#t0-%d\">".formatted(offset))
                .contains("<span id=\"t0-%d\">".formatted(offset));
    }

    @Test
    void htmlNeedsNoScriptAndNoOtherFile() {
        var html = new HtmlReport(Bilingual.ENGLISH, REVIEW.rules()).write(dossier(Context.EMPTY));
        assertThat(html)
                .doesNotContain("<script", "<link", "<img", "url(", "http:", "@import")
                .contains("@media print", "type=\"checkbox\"");
    }

    @Test
    void htmlKeepsEveryCharacterOfTheText() {
        var result = dossier(Context.EMPTY);
        var html = new HtmlReport(Bilingual.ENGLISH, REVIEW.rules()).write(result);
        int start = html.indexOf("<div class=\"lines\">");
        var shown =
                html.substring(start, html.indexOf("</div>", start))
                        .replaceAll("<[^>]*>", "")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        assertThat(shown).isEqualTo(result.documents().getFirst().document().text());
    }

    @Test
    void tenThousandFindingsAreGroupedInTheText() {
        var result = manyBlanks(5_000);
        assertThat(result.findings()).hasSizeGreaterThanOrEqualTo(10_000);
        var text =
                new TextReport(Bilingual.VIETNAMESE, REVIEW.rules().forms(), false).write(result);
        assertThat(text.lines().count()).isLessThan(200);
        assertThat(text).contains("cùng quy tắc input.leftovers");
    }

    @Test
    void tenThousandFindingsAreGroupedInThePage() {
        var html = new HtmlReport(Bilingual.VIETNAMESE, REVIEW.rules()).write(manyBlanks(5_000));
        assertThat(html.split("<article", -1).length - 1).isLessThan(20);
        assertThat(html.split("<li id=", -1).length - 1).isLessThan(1_000);
    }

    @Test
    void fingerprintsBetweenPapersSurviveEditsElsewhere() {
        var before = between(dossier(Context.EMPTY)).fingerprint();
        var edited =
                REVIEW.run(
                        List.of(
                                paper(
                                        REPORT,
                                        "bao-cao-chinh-tri",
                                        """
                                        ^**BÁO CÁO CHÍNH TRỊ**
                                        ^**trình Đại hội MTTQ Việt Nam phường Sen lần thứ IX, nhiệm kỳ 2024 - 2029**
                                        **I. ĐẶC ĐIỂM**
                                        Phường có 12 khu dân cư.
                                        **II. KẾT QUẢ**
                                        Vận động 60 hộ hiến đất, tặng 15 nhà.
                                        """),
                                paper(
                                        SELF_REVIEW,
                                        "bao-cao-kiem-diem",
                                        """
                                        ^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**
                                        ^**BÁO CÁO KIỂM ĐIỂM**
                                        ^**trình Đại hội MTTQ Việt Nam phường Sen lần thứ VIII, nhiệm kỳ 2024 - 2029**
                                        Nhân dân phường đoàn kết một lòng.
                                        **I. TẬP THỂ**
                                        Ủy ban đã họp 12 kỳ.
                                        """)),
                        Context.EMPTY);
        assertThat(between(edited).fingerprint()).isEqualTo(before);
    }
}
