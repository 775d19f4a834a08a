package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Papers that rest on others, quote their articles, or have forms bound behind them: what they
/// take over is not held against them.
class CitedPapersTest {

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
        assertThat(
                        Reviewed.lines(
                                "typography.repeated-word",
                                "khac",
                                text.formatted("mã số", "của Luật Chuyển đổi số")))
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
        assertThat(Reviewed.asFound("form.header", text.formatted(sentence))).isEmpty();
        assertThat(Reviewed.asFound("consistency.ordinal", text.formatted(sentence))).isEmpty();
        assertThat(
                        Reviewed.asFound(
                                "form.header",
                                "^ỦY BAN MTTQ VIỆT NAM XÃ SEN\n^Cộng hoà xã hội chủ nghĩa Việt Nam\n^**KẾ HOẠCH**\nTrồng cây."))
                .isNotEmpty();
    }

    @Test
    void mayAnnounceTheirTextInAnArticleAndMarkNotesBehindNumbers() {
        var text =
                "^**QUYẾT ĐỊNH**\n**Điều 1. Phê duyệt Đề án trồng rừng ven sông với những nội dung%s:**\n**I. QUAN ĐIỂM**\n1. Trồng từ đầu nguồn.\n2.[12] Mỗi nhà một khoảnh.\n3. Giữ lối đi.";
        assertThat(Reviewed.asFound("structure.empty-section", text.formatted(" sau đây")))
                .isEmpty();
        assertThat(Reviewed.asFound("structure.numbering", text.formatted(" sau đây"))).isEmpty();
        assertThat(Reviewed.asFound("structure.empty-section", text.formatted(""))).hasSize(1);
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
        assertThat(Reviewed.asFound("typography.quotes", quoted.formatted("”."))).isEmpty();
        assertThat(Reviewed.asFound("typography.quotes", quoted.formatted("."))).hasSize(1);
        var parts =
                "^**CÔNG VĂN**\nQuy định nêu:\n1. Chia nước theo giờ.\n%s\n3. Giữ lối đi chung.\n4. Ghi sổ.";
        assertThat(Reviewed.asFound("structure.numbering", parts.formatted("…"))).isEmpty();
        assertThat(Reviewed.asFound("structure.numbering", parts.formatted("Ghi sổ."))).hasSize(1);
    }

    @Test
    void mayBindAFormBehindThePaperButNotLeaveBlanksInIt() {
        var blanks =
                "Tên tôi là …… ở tổ …… năm nay …… tuổi, trồng …… cây trên …… sào, cần …… đồng.";
        var form = "^**HƯỚNG DẪN**\nHội viên viết đơn theo mẫu.\n%s\nTôi xin giống cây.\n" + blanks;
        assertThat(
                        Reviewed.asFound(
                                "input.leftovers",
                                form.formatted("| ĐƠN VỊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |")))
                .isEmpty();
        assertThat(Reviewed.asFound("input.leftovers", form.formatted("ĐƠN"))).hasSize(6);
    }

    @Test
    void mayEndAListInBracketsWithDots() {
        var text = "^**KẾ HOẠCH**\nMua đồ dùng (%s), ghi vào sổ.";
        for (var list : List.of("cuốc, xẻng .....", "cuốc, xẻng.......", "cuốc, xẻng ……..")) {
            assertThat(Reviewed.asFound("input.leftovers", text.formatted(list)))
                    .as(list)
                    .isEmpty();
        }
        assertThat(Reviewed.asFound("input.leftovers", text.formatted("số lượng .......")))
                .hasSize(1);
        assertThat(Reviewed.asFound("input.leftovers", text.formatted("số lượng…….."))).hasSize(1);
    }

    @Test
    void mayStandOverTheirArticlesWithANameAlone() {
        var text =
                "^**QUY CHẾ**\n**Mục 1**\n**TRỒNG CÂY VEN SÔNG**\n**%s. Giống cây**\nChọn cây chịu nước.";
        assertThat(Reviewed.asFound("structure.empty-section", text.formatted("Điều 4"))).isEmpty();
        assertThat(Reviewed.asFound("structure.empty-section", text.formatted("Mục 2")))
                .isNotEmpty();
    }
}
