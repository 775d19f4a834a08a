package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;

import java.util.List;

/// The official form, by issuing body: the Front's papers look like the State's, the Party's not.
class FormTest {

    private static final String FRONT =
            """
            | UBMTTQ VIỆT NAM QUẬN TRÚC | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            | BAN THƯỜNG TRỰC MẶT TRẬN TỔ QUỐC PHƯỜNG SEN | Độc lập – Tự do – Hạnh phúc |
            | %s | %s |
            ^**%s**
            ^**Tuyên truyền Đại hội**
            **I. MỤC ĐÍCH**
            Tuyên truyền sâu rộng đến từng khu dân cư.
            | Nơi nhận: - Ban Thường trực Ủy ban MTTQ quận; - Thường trực Đảng ủy phường; - Hội đồng nhân dân, Ủy ban nhân dân phường; - Các tổ chức thành viên; - Các Ban công tác Mặt trận; - Lưu: VT. | TM. BAN THƯỜNG TRỰC |
            |  | CHỦ TỊCH |
            |  | Lê Thị Trúc |
            """;

    private static List<Finding> findings(String rule, String number, String date, String title) {
        return Reviewed.lines(rule, "ke-hoach", FRONT.formatted(number, date, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form.header",
                "form.number",
                "form.date-line",
                "form.title",
                "form.recipients",
                "form.signature"
            })
    void findsNothingInADraftWithOpenNumberAndDay(String rule) {
        assertThat(
                        findings(
                                rule,
                                "Số:       /KH-MTTQ-BTT",
                                "Phường Sen, ngày    tháng   năm 2024",
                                "KẾ HOẠCH"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 12/KH-MTTQ-BTT, 0",
        "Số: ……/KH-MTTQ-BTT, 0",
        "Số:   /KH-MTTQ, 0",
        "Số: 7/KH-MTTQ-BTT, 1",
        "Số: 12-KH/MTTQ, 1",
        "Số 12/KH-MTTQ-BTT, 1",
        "Số: 12 / KH - MTTQ, 1",
        "Số: 12/BC-MTTQ-BTT, 1",
        "Số: 12/MTTQ-BTT, 1",
        "Số: 12/KHMTTQ-BTT, 1"
    })
    void readsNumbersAsARegistryDoes(String number, int faults) {
        assertThat(
                        findings(
                                "form.number",
                                number,
                                "Phường Sen, ngày 12 tháng 3 năm 2024",
                                "KẾ HOẠCH"))
                .hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường Sen, ngày 05 tháng 01 năm 2024 | 0",
                "Phường Sen, ngày … tháng … năm 2024 | 0",
                "Phường Sen, ngày 26 tháng 9 năm 2024 | 0",
                "Phường Sen, ngày 5 tháng 3 năm 2024 | 1",
                "Phường Sen, ngày 15 tháng 2 năm 2024 | 1",
                "Phường Sen ngày 15 tháng 3 năm 2024 | 1",
                "Ngày 15 tháng 3 năm 2024 | 1"
            })
    void wantsPlaceCommaAndZerosInTheDateLine(String date, int faults) {
        assertThat(findings("form.date-line", "Số: 12/KH-MTTQ", date, "KẾ HOẠCH")).hasSize(faults);
    }

    @Test
    void takesAPartyCommitteeOfTheFrontForAPartyBody() {
        var lines =
                """
                | ĐẢNG ỦY MẶT TRẬN TỔ QUỐC TỈNH TRÚC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                | Số: 05/KH-ĐU | Trúc, ngày 12 tháng 9 năm 2025 |
                ^**KẾ HOẠCH**
                ^**Lãnh đạo Đại hội**
                Đảng ủy ban hành kế hoạch như sau.
                """;
        assertThat(Reviewed.lines("form.header", "ke-hoach", lines)).hasSize(1);
        assertThat(Reviewed.lines("form.number", "ke-hoach", lines))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("05-KH/ĐU"));
    }

    @Test
    void saysNothingOfTheFormOfOtherBodies() {
        var lines =
                """
                | HỘI SINH VIÊN TRƯỜNG TRÚC | ĐOÀN TNCS HỒ CHÍ MINH |
                ^**KẾ HOẠCH**
                ^**Tổ chức Đại hội**
                Ban Chấp hành ban hành kế hoạch như sau.
                """;
        for (var rule : List.of("form.header", "form.number", "form.date-line", "form.signature")) {
            assertThat(Reviewed.lines(rule, "ke-hoach", lines)).as(rule).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "TEXT"})
    void takesANameOfTheStateCutByAColumnForPresent(Format format) {
        var lines =
                """
                ^UỶ BAN MTTQ VIỆT NAM
                ^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
                ^NAM
                ^**KẾ HOẠCH**
                Ban Thường trực ban hành kế hoạch như sau.
                """;
        var paper = ExamplePaper.of("a.pdf", lines);
        var pdf =
                new ExtractedDocument(
                        paper.file(),
                        format,
                        paper.text(),
                        paper.blocks(),
                        paper.leftovers(),
                        paper.pages(),
                        List.of(),
                        paper.offsets());
        assertThat(Reviewed.document("form.header", "ke-hoach", pdf)).isEmpty();
        assertThat(Reviewed.document("form.header", "ke-hoach", paper)).isNotEmpty();
    }

    private static final String PROGRAMME =
            """
            | ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            | Số: 12/CTr-MTTQ-UB | Độc lập - Tự do - Hạnh phúc |
            ^**CHƯƠNG TRÌNH HÀNH ĐỘNG**
            %s
            **I. MỤC TIÊU**
            Tập hợp nhân dân, xây dựng phường Sen.
            **Nơi nhận:**
            - Các vị Ủy viên Ủy ban MTTQ phường;
            - Chủ tịch UBND phường;
            - Lưu: VT.
            %s
            """;

    @Test
    void missesTheSignatureUnderTheRecipientsOfAnyPaper() {
        var subject = "^**thực hiện Nghị quyết Đại hội**";
        var signature = "^**TM. ỦY BAN MẶT TRẬN TỔ QUỐC**\n^**CHỦ TỊCH**\n^**Lê Thị Trúc**";
        assertThat(
                        Reviewed.lines(
                                "form.signature",
                                "chuong-trinh-hanh-dong",
                                PROGRAMME.formatted(subject, "")))
                .hasSize(1);
        assertThat(
                        Reviewed.lines(
                                "form.signature",
                                "chuong-trinh-hanh-dong",
                                PROGRAMME.formatted(subject, signature)))
                .isEmpty();
    }

    @Test
    void wantsASubjectUnderTheNameOfAProgramme() {
        assertThat(
                        Reviewed.lines(
                                "form.title",
                                "chuong-trinh-hanh-dong",
                                PROGRAMME.formatted("", "")))
                .hasSize(1);
        assertThat(
                        Reviewed.lines(
                                "form.title",
                                "chuong-trinh-hanh-dong",
                                PROGRAMME.formatted("^**nhiệm kỳ 2024-2029**", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach", "bao-cao-chinh-tri", "huong-dan"})
    void notesOnceThatADraftOfTheBodyHasNoHead(String kind) {
        var lines =
                """
                **I. KẾT QUẢ**
                Vận động 45 hộ hiến đất làm đường.
                **II. NHIỆM VỤ**
                Tiếp tục vận động nhân dân hiến đất.
                """;
        var found =
                List.of(
                                "form.header",
                                "form.number",
                                "form.date-line",
                                "form.title",
                                "form.recipients",
                                "form.signature")
                        .stream()
                        .flatMap(rule -> Reviewed.lines(rule, kind, lines).stream())
                        .toList();
        assertThat(found).extracting(Finding::level).containsExactly(Level.NOTE);
    }

    @Test
    void warnsOfAHeadThatAWholePaperLacks() {
        var lines =
                """
                ^**KẾ HOẠCH**
                ^**Tuyên truyền Đại hội**
                **I. MỤC ĐÍCH**
                Tuyên truyền sâu rộng đến từng khu dân cư.
                **Nơi nhận:**
                - Lưu: VT.
                ^**TM. BAN THƯỜNG TRỰC**
                ^**CHỦ TỊCH**
                """;
        assertThat(Reviewed.lines("form.header", "ke-hoach", lines))
                .extracting(Finding::level)
                .containsExactly(Level.WARNING);
    }
}
