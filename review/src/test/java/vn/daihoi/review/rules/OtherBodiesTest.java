package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Plans, rules and resolutions of other bodies: what they do by nature is no fault.
class OtherBodiesTest {

    private static final String RULES =
            """
            ^**QUY ĐỊNH**
            ^**Về hỗ trợ người trồng vườn**
            **Điều 1. Hộ ở vùng thấp**
            Hộ nộp đơn tại nhà văn hóa khu phố, cán bộ ghi vào sổ, hẹn ngày trả lời và mời hộ bên cạnh làm chứng khi đo vườn; hội giúp tìm giống cây. Phấn đấu 50% hộ trồng cây ăn quả ở bãi bồi.
            **Điều 2. Hộ ở vùng cao**
            Hộ nộp đơn tại nhà văn hóa khu phố, cán bộ ghi vào sổ, hẹn ngày trả lời và mời hộ bên cạnh làm chứng khi đo vườn; hội giúp tìm giống cây. Phấn đấu 100% hộ trồng cây ăn quả ở bãi bồi.
            **Điều 3. Các khu phố và chi hội làm vườn thực hiện Quy định này từ ngày ký.**
            **Điều 4. Hội Làm vườn tổng hợp, báo cáo việc thực hiện mỗi năm một lần.**
            """;

    @ParameterizedTest
    @ValueSource(strings = {"overlap.self", "figures.conflict", "structure.empty-section"})
    void mayRepeatWordingAndSetFiguresOfTheirOwnInEachArticle(String rule) {
        assertThat(Reviewed.lines(rule, "nghi-quyet", RULES)).isEmpty();
        assertThat(Reviewed.lines(rule, "khac", RULES)).isEmpty();
    }

    @Test
    void mustStillWriteAnArticleThatHasOnlyAName() {
        var text = RULES.replace("**Điều 4. Hội", "**Điều 4. Hiệu lực**\n**Điều 5. Hội");
        assertThat(Reviewed.lines("structure.empty-section", "khac", text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains("Hiệu lực"));
    }

    private static List<?> otherUnits(String lines) {
        return Reviewed.lines(
                "consistency.unit",
                "ke-hoach",
                "^**ỦY BAN NHÂN DÂN**\n^**XÃ SEN**\n^**KẾ HOẠCH**\n" + lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^**CẢI TẠO VƯỜN TẠP TRÊN ĐỊA BÀN XÃ GIAI ĐOẠN 2026 - 2030**\n**I. VIỆC LÀM**\nTrồng cây.",
                "**I. VIỆC LÀM**\nTrồng cây.\n**Nơi nhận:**\n- PCT UBND xã Bùi Thị Nhài;\n- Lưu: VT.",
                "**I. VIỆC LÀM**\nPhó Chủ tịch UBND xã Đỗ Văn Bưởi phụ trách việc trồng cây.",
            })
    void mayNameAPeriodOrAPersonBehindTheKindOfUnit(String lines) {
        assertThat(otherUnits(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**I. VIỆC LÀM**\nUBND xã Cát giao các thôn trồng cây.",
                "**I. VIỆC LÀM**\nChủ tịch UBND xã Cát giao các thôn trồng cây.",
                "**I. VIỆC LÀM**\nUBND xã Đỗ Văn Bưởi giao các thôn trồng cây.",
            })
    void mustNotLeaveAnotherUnitInside(String lines) {
        assertThat(otherUnits(lines)).hasSize(1);
    }

    private static List<?> sums(String sentence) {
        return Reviewed.lines("figures.sum", "bao-cao-chinh-tri", "**I. KẾT QUẢ**\n" + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã xong 08 nhiệm vụ, trong đó có việc khó như sửa cầu, đắp đê; dựng bảng tin;... Ngoài ra đang làm 21 nhiệm vụ.",
                "Đã xong 08 nhiệm vụ, trong đó có việc sửa cầu, còn lại 21 nhiệm vụ làm trong quý sau.",
            })
    void mayTurnToSomethingElseAfterTellingAPart(String sentence) {
        assertThat(sums(sentence)).isEmpty();
    }

    @Test
    void mayCompareTheWholeWithAnotherYearBeforeItTellsAPart() {
        var sentence =
                "Thu quỹ 11.580 nghìn đồng, tăng 10%% so với %s (10.482 nghìn đồng); trong đó thu của hội viên 11.080 nghìn đồng.";
        assertThat(sums(sentence.formatted("cùng kỳ"))).isEmpty();
        assertThat(sums(sentence.formatted("số hội viên đã nộp"))).hasSize(1);
    }

    @Test
    void mustNotTellAPartThatIsLarger() {
        assertThat(
                        sums(
                                "Đã xong 08 nhiệm vụ, trong đó có việc khó như sửa cầu, đắp đê là 21 nhiệm vụ."))
                .hasSize(1);
    }

    @Test
    void mayCloseAStraightQuotationBehindAYear() {
        var text = "**I. KẾT QUẢ**\nThực hiện đề án \"Trồng rừng ven sông đến năm 2035\"; %s";
        assertThat(Reviewed.lines("typography.quotes", "ke-hoach", text.formatted("trồng 30 ha.")))
                .isEmpty();
        assertThat(
                        Reviewed.lines(
                                "typography.quotes", "ke-hoach", text.formatted("màn hình 40\".")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHÍNH PHỦ", "QUỐC HỘI", "BỘ NỘI VỤ", "HỘI ĐỒNG NHÂN DÂN TỈNH SEN"})
    void areNotAskedForThePartsOfACongressResolution(String head) {
        var text = "^**%s**\n^**NGHỊ QUYẾT**\n**I. QUAN ĐIỂM**\nTrồng rừng ven sông.";
        assertThat(Reviewed.lines("structure.required-part", "nghi-quyet", text.formatted(head)))
                .singleElement()
                .satisfies(note -> assertThat(note.message().vi()).contains("ngoài Mặt trận"));
    }

    @Test
    void mayGiveTheSameDutyToTwoBodiesInAPlan() {
        var duty =
                "- Bố trí người trực ở nhà văn hóa vào các tối trong tuần, ghi lại ý kiến của bà con theo từng việc, chuyển cho tổ trưởng ngay hôm sau và báo cáo số việc đã làm xong, chưa làm xong vào chiều thứ Sáu hằng tuần.";
        var text =
                "^**KẾ HOẠCH**\n**I. CHI HỘI LÀM VƯỜN**\n%s\n**II. TỔ HÒA GIẢI**\nHọp mỗi tháng.\n%s";
        assertThat(Reviewed.lines("overlap.self", "ke-hoach", text.formatted(duty, duty)))
                .isEmpty();
        assertThat(Reviewed.lines("overlap.self", "khac", text.formatted(duty, duty))).hasSize(1);
        var pasted =
                "^**KẾ HOẠCH**\n**I. CHI HỘI LÀM VƯỜN**\n%s\n- Họp mỗi tháng.\n%s\n**II. KINH PHÍ**\nTự lo.";
        assertThat(Reviewed.lines("overlap.self", "ke-hoach", pasted.formatted(duty, duty)))
                .hasSize(1);
    }

    @Test
    void mayTellAStepInTheLineOfItsNumber() {
        var text =
                """
                ^**KẾ HOẠCH**
                **3. Trình tự**
                **3.1. Mở đầu**
                Trưởng thôn mời bà con ngồi theo từng nhóm hộ.
                **3.2. Thư ký đọc lại từng ý kiến đã ghi để bà con nghe**
                **3.3. Tổ trưởng mời ba hộ ở đầu làng nói trước.**
                **3.4. Bế mạc**
                """;
        assertThat(Reviewed.lines("structure.empty-section", "ke-hoach", text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains("Bế mạc"));
    }

    @Test
    void maySetALimitForEachSizeOfABodyButOneNumberOnlyForOneThing() {
        var steps =
                "^**KẾ HOẠCH**\n**I. SỐ LƯỢNG**\n- Chi hội có từ 900 hội viên trở lên: cử 12 người.\n- Chi hội có từ 400 hội viên trở lên: cử 8 người.\n- Ban Chấp hành chi hội cơ sở không quá 19 ủy viên.\n- Ban Chấp hành chi hội cơ sở không quá 15 ủy viên.";
        assertThat(Reviewed.lines("figures.conflict", "ke-hoach", steps)).isEmpty();
    }

    @Test
    void areNoResolutionOfACongressUnlessTheySpeakOfOne() {
        var text =
                "^**NGHỊ QUYẾT**\n^**Về việc đặt tên %s**\n**I. TÊN ĐƯỜNG**\nĐường ven sông mang tên cũ.";
        assertThat(Reviewed.asFound("structure.required-part", text.formatted("đường"))).isEmpty();
        assertThat(
                        Reviewed.asFound(
                                "structure.required-part",
                                text.formatted("đường sau Đại hội Mặt trận")))
                .isNotEmpty();
    }

    @Test
    void mayEndAPaperOfAnotherUnitThatWasMergedIn() {
        var ended =
                "**I. VIỆC LÀM**\nQuyết định số 12/QĐ-UBND ngày 03/02/2025 của UBND xã Cát về việc trồng cây trên địa bàn xã Cát không còn dùng.";
        assertThat(otherUnits(ended)).isEmpty();
        var several =
                ended
                        + "\nQuyết định số 13/QĐ-UBND ngày 04/02/2025 của UBND xã Cát Ban hành nội quy vườn cây.";
        assertThat(otherUnits(several)).isEmpty();
        var copied =
                "**I. VIỆC LÀM**\nThực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND xã Cát về việc trồng cây.";
        assertThat(otherUnits(copied)).hasSize(1);
        var among =
                "**I. VIỆC LÀM**\nCăn cứ Luật số 85/2015/QH13 của Quốc hội; Kế hoạch số 3/KH-UBND ngày 02/02/2025 của UBND xã Sen; Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND xã Cát về việc trồng cây.";
        assertThat(otherUnits(among)).hasSize(1);
    }

    @Test
    void mayNameATypeOfPaperBehindAWordThatSoundsAlike() {
        assertThat(
                        Reviewed.lines(
                                "typography.repeated-word",
                                "ke-hoach",
                                "**I. CĂN CỨ**\nHội ra Quyết định quy định Quy cách của bảng tin."))
                .isEmpty();
        assertThat(
                        Reviewed.lines(
                                "typography.repeated-word",
                                "ke-hoach",
                                "**I. CĂN CỨ**\nHội ra văn bản quy định quy định cách làm."))
                .hasSize(1);
    }

    @Test
    void mayListManyPlacesWithNamesThatAreNearlyAlike() {
        var names = new StringBuilder();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            names.append(
                    "Trồng cây ở xã Đồng %s%s. Vét mương ở xã Bãi %s%s.\n"
                            .formatted(letter, "an", letter, "ang"));
        }
        var alike = "Họp ở xã Sen Thành.\nHọp lại ở xã Sen Thành.\nĐến xã Sen Thạnh.\n";
        var text = "^**KẾ HOẠCH**\n**I. VIỆC LÀM**\n%s%s";
        assertThat(Reviewed.lines("consistency.name", "ke-hoach", text.formatted("", alike)))
                .hasSize(1);
        assertThat(Reviewed.lines("consistency.name", "ke-hoach", text.formatted(names, alike)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(Ban hành kèm theo Quyết định số 7/QĐ-HLV ngày 05/3/2025 của Hội Làm vườn)",
                "^**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
                "^**ĐẢNG CỘNG SẢN VIỆT NAM**",
            })
    void beginTheirNumbersAgainWhenBoundBehindAnother(String border) {
        var text =
                "^**KẾ HOẠCH**\n**I. VIỆC LÀM**\nTrồng cây.\n**II. KINH PHÍ**\nTự lo.\n%s\n**I. GIỐNG CÂY**\nCây ổi.\n**II. CÁCH TRỒNG**\nĐào hố.";
        assertThat(Reviewed.lines("structure.numbering", "ke-hoach", text.formatted(border)))
                .isEmpty();
    }
}
