package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.Finding;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/// Faults of typing that real papers have, and what only looks like one.
class TypographyTest {

    private static List<Finding> findings(String rule, String lines) {
        return Reviewed.lines(rule, "bao-cao-chinh-tri", lines);
    }

    @Test
    void tellsFourHundredDoubleBlanksOnce() {
        var found = findings("typography.spacing", "Vận động  hộ dân hiến đất.\n".repeat(400));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().measured()).containsEntry("count", 400);
        assertThat(found.getFirst().related()).hasSize(50);
        assertThat(found.getFirst().quote()).isEqualTo("động hộ");
    }

    @Test
    void findsLettersStoredApartFromTheirMarks() {
        var text = "Mặt trận phường vận động nhân dân. Đời sống được nâng lên.";
        var stored = Normalizer.normalize(text, Normalizer.Form.NFD);
        var read =
                (Outcome.Extracted)
                        Extraction.extract(
                                "a.txt",
                                stored.getBytes(StandardCharsets.UTF_8),
                                Limits.standard());
        var found = Reviewed.document("typography.unicode", "khac", read.document());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().quote()).isEqualTo("Mặt");
    }

    private static List<Finding> quotesOfPlainText(String text) {
        var read =
                (Outcome.Extracted)
                        Extraction.extract(
                                "a.txt", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
        return Reviewed.document("typography.quotes", "khac", read.document());
    }

    @Test
    void joinsAQuotationThatAFootnoteTears() {
        var notes = "23\n24\nTổ chức 75 ngày “Chủ nhật xanh”.\n".repeat(3);
        assertThat(
                        quotesOfPlainText(
                                "Mở lớp “Dạy\n" + notes + "tiếng Việt cho người Lào” ở phường."))
                .isEmpty();
        assertThat(quotesOfPlainText("Mở lớp “Dạy\n" + notes.repeat(20) + "tiếng Việt” ở phường."))
                .hasSize(2);
    }

    @Test
    void findsAWordDestroyedByAConverter() {
        var found = findings("typography.unicode", "Tồn thể hội viên và đồn viên tham gia.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().vi()).contains("tồn thể → toàn thể");
        assertThat(found.getFirst().measured()).containsEntry("count", 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tồn tại lớn nhất là việc bảo tồn di tích.",
                "Đồn công an phường và đồn biên phòng kết nghĩa.",
                "Hai anh em ruột hồn nhiên; công đồn công an tặng quà.",
                "Số hố rác được lấp; bà con trồng bông, nuôi ong."
            })
    void takesNoSoundWordForADestroyedOne(String line) {
        assertThat(findings("typography.unicode", line)).isEmpty();
    }

    @Test
    void leavesASymbolOfGreekAlone() {
        assertThat(findings("typography.unicode", "Góc α bằng 30 độ, diện tích 25 m².")).isEmpty();
    }

    @Test
    void namesTheRarerStyleOfToneMarks() {
        var found =
                findings(
                        "typography.tone-marks",
                        "Khóa mới hòa giải 5 vụ. Văn hóa cơ sở.\nCông tác hoà giải, khoá trước.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().measured()).containsEntry("older", 3).containsEntry("newer", 2);
        assertThat(found.getFirst().quote()).isEqualTo("hoà");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mặt trận luôn luôn bám sát cơ sở.",
                "Cây xanh xanh mát, ngày ngày có người chăm.",
                "Trong năm năm, ba ba con được thả.",
                "Các tổ tổ chức sinh hoạt; hội hội họp đều.",
                "Người người làm việc tốt, nhà nhà làm việc hay.",
                "Đời đời nhớ ơn; mãi mãi biết ơn; thường thường họp vào thứ sáu."
            })
    void letsWordsBeDoubledOnPurpose(String line) {
        assertThat(findings("typography.repeated-word", line)).isEmpty();
    }

    @Test
    void countsTheSameDoubledWordOnce() {
        var found =
                findings(
                        "typography.repeated-word",
                        "Vai trò của của Mặt trận.\nÝ kiến của của dân.\nĐể để mọi nhà đều biết.");
        assertThat(found).extracting(Finding::quote).containsExactly("của của", "Để để");
    }

    @Test
    void takesAnOpeningMarkAtTheEndForOneFault() {
        var found =
                findings(
                        "typography.quotes",
                        "Phong trào “Sạch nhà tốt phố“ và mô hình “Tổ tự quản” được giữ vững.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().measured()).containsEntry("count", 1);
    }

    @Test
    void leavesTheBlanksOfHeadAndSignatureAlone() {
        assertThat(
                        Reviewed.lines(
                                "typography.spacing",
                                "ke-hoach",
                                """
                                ^**ỦY BAN MTTQ VIỆT NAM  PHƯỜNG SEN**
                                ^Số:   /KH-MTTQ-BTT
                                Phường Sen, ngày   tháng 3 năm 2024
                                ^**KẾ HOẠCH**
                                ^**Tổ chức Đại hội**
                                **I. MỤC ĐÍCH**
                                Họp đúng quy định.
                                **Nơi nhận:**
                                - Lưu:  VT.
                                ^**TM. BAN THƯỜNG TRỰC**
                                """))
                .isEmpty();
    }
}
