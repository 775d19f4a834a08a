package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.examples.ExamplePaper;

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

    private static List<?> asFound(String rule, String lines) {
        return Reviewed.document(rule, null, ExamplePaper.of("a.docx", lines));
    }

    @Test
    void areNoResolutionOfACongressUnlessTheySpeakOfOne() {
        var text =
                "^**NGHỊ QUYẾT**\n^**Về việc đặt tên %s**\n**I. TÊN ĐƯỜNG**\nĐường ven sông mang tên cũ.";
        assertThat(asFound("structure.required-part", text.formatted("đường"))).isEmpty();
        assertThat(asFound("structure.required-part", text.formatted("đường sau Đại hội Mặt trận")))
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

    @Test
    void mayWriteALongSentenceInTheLineOfAnArticle() {
        var duty =
                "nộp đơn tại nhà văn hóa khu phố, cán bộ ghi vào sổ, hẹn ngày trả lời và mời hộ bên cạnh làm chứng khi đo vườn, sau đó tổ trưởng dán kết quả ở bảng tin năm ngày liền rồi gửi một bản cho hội để lập danh sách hộ được giúp tìm giống cây trước mùa mưa.";
        var text =
                """
                ^**QUYẾT ĐỊNH**
                Hội Làm vườn sửa cách giúp hội viên.
                Điều 1. Hội viên %1$s
                Điều 2. Hội viên %1$s
                Điều 3. Các khu phố thực hiện Quyết định này, chi hội làm vườn cử người giúp những hộ già yếu viết đơn, tổ hòa giải nhắc các hộ giữ lối đi chung và báo cáo hội mỗi quý một lần.
                """;
        assertThat(Reviewed.lines("overlap.self", "khac", text.formatted(duty))).isEmpty();
        var plain = text.replaceAll("Điều \\d[.] ", "");
        assertThat(Reviewed.lines("overlap.self", "khac", plain.formatted(duty))).hasSize(1);
    }

    @Test
    void haveNoDateOfTheirOwnInThePapersThatTheirTitleNames() {
        var text =
                """
                ^**HỘI LÀM VƯỜN**
                ^%s
                ^**KẾ HOẠCH**
                Theo Hướng dẫn số 6/HD-HLV ngày 08/6/2025, mỗi người một sổ.
                """;
        var cited = "Thực hiện Kế hoạch số\n^5/KH-HLV ngày 14/4/2025 của Hội Làm vườn tỉnh";
        assertThat(Reviewed.lines("consistency.date", "khac", text.formatted(cited))).isEmpty();
        var asked = "Theo đề nghị tại Tờ trình số 4/TTr-HLV ngày 14/4/2025;";
        assertThat(Reviewed.lines("consistency.date", "khac", text.formatted(asked))).isEmpty();
        var law = "Căn cứ Luật Trồng trọt ngày 14/4/2025;";
        assertThat(Reviewed.lines("consistency.date", "khac", text.formatted(law))).isEmpty();
        assertThat(Reviewed.lines("consistency.date", "khac", text.formatted("ngày 14/4/2025")))
                .hasSize(1);
    }

    @Test
    void mayNumberWhatBearsACode() {
        var text = "**I. CĂN CỨ**\nHội xét đơn xin %s số 002 và thông tư %s số 15.";
        assertThat(
                        Reviewed.lines(
                                "typography.repeated-word", "khac", text.formatted("mã số", "về")))
                .isEmpty();
        assertThat(Reviewed.lines("typography.repeated-word", "khac", text.formatted("số", "số")))
                .hasSize(1);
    }

    @Test
    void mayNameTheStateInTheirFirstSentence() {
        var text =
                "^**THÔNG CÁO**\n%s, Hội Làm vườn báo tin buồn.\nTại Đại hội đại biểu toàn quốc lần thứ V của Hội, bà được bầu vào Ban Chấp hành; tại Đại hội đại biểu toàn quốc lần thứ VI của Hội, bà làm Chủ tịch.\n^QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        var sentence =
                "Nhà nước Cộng hoà xã hội chủ nghĩa Việt Nam, Đảng Cộng sản Việt Nam và Mặt trận Tổ quốc Việt Nam";
        assertThat(asFound("form.header", text.formatted(sentence))).isEmpty();
        assertThat(asFound("consistency.ordinal", text.formatted(sentence))).isEmpty();
        assertThat(
                        asFound(
                                "form.header",
                                "^ỦY BAN MTTQ VIỆT NAM XÃ SEN\n^Cộng hoà xã hội chủ nghĩa Việt Nam\n^**KẾ HOẠCH**\nTrồng cây."))
                .isNotEmpty();
    }

    @Test
    void mayAnnounceTheirTextInAnArticleAndMarkNotesBehindNumbers() {
        var text =
                "^**QUYẾT ĐỊNH**\n**Điều 1. Phê duyệt Đề án trồng rừng ven sông với những nội dung%s:**\n**I. QUAN ĐIỂM**\n1. Trồng từ đầu nguồn.\n2.[12] Mỗi nhà một khoảnh.\n3. Giữ lối đi.";
        assertThat(asFound("structure.empty-section", text.formatted(" sau đây"))).isEmpty();
        assertThat(asFound("structure.numbering", text.formatted(" sau đây"))).isEmpty();
        assertThat(asFound("structure.empty-section", text.formatted(""))).hasSize(1);
    }

    @Test
    void mayQuoteARuleInPartsAndWholeArticlesWithTheirTables() {
        var quoted =
                """
                ^**NGHỊ QUYẾT**
                1. Sửa Điều 5 như sau:
                “Điều 5. Mức giúp hội viên
                a) Giống cây theo bảng:
                | Loại | Số cây |
                | Bưởi | 20 |
                b) Phân bón theo vụ.
                c) Công đào hố.
                d) Nước tưới.
                đ) Cọc rào.
                e) Bao gói.
                g) Thuốc phòng bệnh.
                h) Công vận chuyển.
                i) Sổ ghi.
                k) Kho chung.%s
                2. Giữ nguyên các điều khác.
                """;
        assertThat(asFound("typography.quotes", quoted.formatted("”."))).isEmpty();
        assertThat(asFound("typography.quotes", quoted.formatted("."))).hasSize(1);
        var parts =
                "^**CÔNG VĂN**\nQuy định nêu:\n1. Chia nước theo giờ.\n%s\n3. Giữ lối đi chung.\n4. Ghi sổ.";
        assertThat(asFound("structure.numbering", parts.formatted("…"))).isEmpty();
        assertThat(asFound("structure.numbering", parts.formatted("Ghi sổ."))).hasSize(1);
    }

    @Test
    void mayBindAFormBehindThePaperButNotLeaveBlanksInIt() {
        var blanks =
                "Tên tôi là …… ở tổ …… năm nay …… tuổi, trồng …… cây trên …… sào, cần …… đồng.";
        var form = "^**HƯỚNG DẪN**\nHội viên viết đơn theo mẫu.\n%s\nTôi xin giống cây.\n" + blanks;
        assertThat(
                        asFound(
                                "input.leftovers",
                                form.formatted("| ĐƠN VỊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |")))
                .isEmpty();
        assertThat(asFound("input.leftovers", form.formatted("ĐƠN"))).hasSize(6);
    }

    @Test
    void mayStandOverTheirArticlesWithANameAlone() {
        var text =
                "^**QUY CHẾ**\n**Mục 1**\n**TRỒNG CÂY VEN SÔNG**\n**%s. Giống cây**\nChọn cây chịu nước.";
        assertThat(asFound("structure.empty-section", text.formatted("Điều 4"))).isEmpty();
        assertThat(asFound("structure.empty-section", text.formatted("Mục 2"))).isNotEmpty();
    }
}
