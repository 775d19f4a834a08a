package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Pages;

import java.util.ArrayList;
import java.util.List;

class ReviewTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static final String REPORT =
            """
            | ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            | BAN THƯỜNG TRỰC | Độc lập - Tự do - Hạnh phúc |
            ^**BÁO CÁO CHÍNH TRỊ TRÌNH ĐẠI HỘI MẶT TRẬN PHƯỜNG SEN**
            **I. KẾT QUẢ ĐẠT ĐƯỢC**
            Toàn phường vận động …… hộ hiến đất mở ngõ và giúp đỡ các hộ nghèo.
            **II. HẠN CHẾ, NGUYÊN NHÂN, BÀI HỌC KINH NGHIỆM**
            **IV. MỤC TIÊU, CHỈ TIÊU, NHIỆM VỤ, GIẢI PHÁP**
            Mỗi năm vận động 20 hộ tham gia tổ tự quản về vệ sinh môi trường.
            """;

    private static ReviewResult review(String lines) {
        return review(lines, Context.EMPTY);
    }

    private static ReviewResult review(String lines, Context context) {
        return REVIEW.run(
                List.of(new InputDocument(ExamplePaper.of("bao-cao.docx", lines), null)), context);
    }

    private static List<String> fingerprints(ReviewResult result) {
        return result.findings().stream().map(Finding::fingerprint).toList();
    }

    @Test
    void detectsTheKindAndFindsWhatIsWrong() {
        var result = review(REPORT);
        assertThat(result.documents().getFirst().kind()).isEqualTo("bao-cao-chinh-tri");
        assertThat(result.documents().getFirst().kindGiven()).isFalse();
        assertThat(result.findings())
                .extracting(Finding::rule)
                .filteredOn(rule -> !rule.startsWith("coverage.") && !rule.startsWith("overlap."))
                .containsExactlyInAnyOrder(
                        "input.leftovers", "structure.empty-section", "structure.numbering");
    }

    @Test
    void quotesExactlyThePlaceItPointsAt() {
        var result = review(REPORT);
        var text = result.documents().getFirst().document().text();
        assertThat(result.findings())
                .allSatisfy(
                        finding -> assertThat(finding.span().of(text)).isEqualTo(finding.quote()));
    }

    @Test
    void keepsFingerprintsWhenTheTextIsEditedElsewhere() {
        var edited =
                REPORT.replace(
                        "**I. KẾT QUẢ ĐẠT ĐƯỢC**",
                        "Năm năm qua, nhân dân phường Sen đoàn kết một lòng.\n**I. KẾT QUẢ ĐẠT ĐƯỢC**\nCó 12 khu dân cư đạt danh hiệu văn hóa.");
        assertThat(fingerprints(review(edited))).isEqualTo(fingerprints(review(REPORT)));
    }

    @Test
    void tellsApartTwoBlanksOfTheSameWording() {
        var twice =
                REPORT.replace(
                        "Mỗi năm vận động 20 hộ",
                        "Giúp …… hộ. Tặng …… suất quà. Mỗi năm vận động 20 hộ");
        assertThat(fingerprints(review(twice)))
                .doesNotHaveDuplicates()
                .hasSize(fingerprints(review(REPORT)).size() + 2);
    }

    @Test
    void waivesByFingerprintAndThenCountsNoError() {
        var first = review(REPORT).findings().getFirst();
        var waiver = new Waiver(first.fingerprint(), "Chờ số liệu của công an phường", "Chủ tịch");
        var result = review(REPORT, Context.EMPTY.withWaivers(List.of(waiver)));
        assertThat(result.findings())
                .filteredOn(finding -> !finding.stands())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suppressed()).isEqualTo(waiver));
    }

    @Test
    void givesTheSameResultEveryTime() {
        assertThat(review(REPORT).findings()).isEqualTo(review(REPORT).findings());
    }

    @Test
    void runsNothingElseOnATextThatLostItsMarks() {
        var result =
                review(
                        """
                        BAO CAO CHINH TRI
                        I. KET QUA
                        Trong nam nam qua, Mat tran phuong da van dong nhan dan xay dung doi song van hoa, giup do
                        ho ngheo, giam sat viec su dung dat dai va gop y xay dung chinh quyen, duoc nhan dan tin.
                        III. NHIEM VU
                        """);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("input.no-text");
    }

    private static List<String> rulesOfAPdf(int pages, List<Integer> pictures) {
        return rulesOfAPdf(REPORT, pages, pictures);
    }

    private static List<String> rulesOfAPdf(String lines, int pages, List<Integer> pictures) {
        var read = ExamplePaper.of("bao-cao.pdf", lines);
        var document =
                new ExtractedDocument(
                        read.file(),
                        ExtractedDocument.Format.PDF,
                        read.text(),
                        read.blocks(),
                        read.leftovers(),
                        new Pages(pages, Pages.Method.EXACT),
                        pictures,
                        read.offsets(),
                        read.typesetting());
        return REVIEW
                .run(List.of(new InputDocument(document, null)), Context.EMPTY)
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void reviewsTheOtherPagesOfAPaperWhoseCoverIsAPicture() {
        assertThat(rulesOfAPdf(30, List.of(1))).contains("input.no-text").hasSizeGreaterThan(1);
        assertThat(rulesOfAPdf(6, List.of(1))).containsExactly("input.no-text");
    }

    @Test
    void takesNoHeadingWithoutANumberOfATornFileForAnEmptySection() {
        var torn =
                "^**BÁO CÁO**\n**I. KẾT QUẢ**\nTốt.\n**MỨC ĐỘ THỰC HIỆN**\n**II. HẠN CHẾ**\n**III. NHIỆM VỤ**\nHọp.";
        assertThat(rulesOfAPdf(torn, 1, List.of()))
                .filteredOn("structure.empty-section"::equals)
                .hasSize(1);
    }

    @Test
    void stopsWhenAskedAndSaysThatItIsNotComplete() {
        var seen = new ArrayList<String>();
        var paper = new InputDocument(ExamplePaper.of("bao-cao.docx", REPORT), null);
        var result =
                REVIEW.run(
                        List.of(paper),
                        Context.EMPTY,
                        (_, _, file) -> {
                            seen.add(file);
                            return false;
                        });
        assertThat(result.complete()).isFalse();
        assertThat(result.findings()).isEmpty();
        assertThat(seen).containsExactly("bao-cao.docx");
    }

    @Test
    void keepsAGivenKind() {
        var paper = new InputDocument(ExamplePaper.of("a.docx", REPORT), "tham-luan");
        var document = REVIEW.run(List.of(paper), Context.EMPTY).documents().getFirst();
        assertThat(document.kind()).isEqualTo("tham-luan");
        assertThat(document.kindGiven()).isTrue();
    }

    @Test
    void detectsKindsByHowTitlesBegin() {
        var forms = REVIEW.rules().forms();
        assertThat(forms.detect("BÁO CÁO Kiểm điểm hoạt động của Ủy ban phường Sen"))
                .isEqualTo("bao-cao-kiem-diem");
        assertThat(forms.detect("KẾ HOẠCH Thực hiện Nghị quyết Đại hội Đảng bộ phường"))
                .isEqualTo("ke-hoach");
        assertThat(
                        forms.detect(
                                "BÁO CÁO của Ủy ban Mặt trận Tổ quốc Việt Nam phường Sen trình Đại hội lần thứ XII"))
                .isEqualTo("bao-cao-chinh-tri");
        assertThat(
                        forms.detect(
                                "CHƯƠNG TRÌNH HÀNH ĐỘNG Thực hiện Nghị quyết Đại hội đại biểu Mặt"
                                        + " trận Tổ quốc Việt Nam phường Sen lần thứ VIII"))
                .isEqualTo("chuong-trinh-hanh-dong");
        assertThat(forms.detect("DỰ THẢO BÁO CÁO CHÍNH TRỊ")).isEqualTo("bao-cao-chinh-tri");
        assertThat(forms.detect("ĐƠN XIN NGHỈ PHÉP")).isEqualTo("khac");
    }
}
