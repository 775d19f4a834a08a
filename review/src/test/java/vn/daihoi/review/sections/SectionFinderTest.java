package vn.daihoi.review.sections;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.sections.Outlines.outline;
import static vn.daihoi.review.sections.Outlines.shape;

import org.junit.jupiter.api.Test;

class SectionFinderTest {

    private static final String HEAD =
            """
            ^ỦY BAN MTTQ VIỆT NAM QUẬN HOA LƯ
            ^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**
            ^Số:     /BC-MTTQ-BTT
            ^**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
            ^**Độc lập - Tự do - Hạnh phúc**
            Phường Sen, ngày    tháng 3 năm 2024
            ^**BÁO CÁO**
            ^**Chính trị của Ủy ban Mặt trận Tổ quốc Việt Nam phường Sen**
            ^**trình Đại hội lần thứ XII, nhiệm kỳ 2024 - 2029**
            """;

    @Test
    void findsHeadTitleAndTailAndKeepsThemOutOfTheOutline() {
        var outline =
                outline(
                        HEAD
                                + """
                                Năm năm qua, nhân dân trong phường đoàn kết, vượt khó và đạt nhiều kết quả.
                                **I. KẾT QUẢ**
                                Mặt trận phường đã vận động 45 hộ hiến đất mở ngõ.
                                **II. NHIỆM VỤ**
                                Vận động 60 hộ tham gia tổ tự quản.
                                **Nơi nhận:**
                                - Ban Thường trực quận;
                                - Lưu: VT.
                                ^TM. BAN THƯỜNG TRỰC
                                ^**CHỦ TỊCH**
                                ^**Trần Thị Mẫu**
                                """);
        assertThat(shape(outline)).containsExactly("I. KẾT QUẢ", "II. NHIỆM VỤ");
        assertThat(outline.form().titleText())
                .isEqualTo(
                        "BÁO CÁO Chính trị của Ủy ban Mặt trận Tổ quốc Việt Nam phường Sen trình Đại hội lần thứ XII, nhiệm kỳ 2024 - 2029");
        assertThat(outline.form().tail()).isNotNull();
        assertThat(outline.sections().getLast().end())
                .isLessThanOrEqualTo(outline.form().tail().start());
    }

    @Test
    void nestsPartsRomanArabicAndDecimalNumbers() {
        var outline =
                outline(
                        """
                        ^**Phần thứ nhất**
                        ^**KẾT QUẢ NHIỆM KỲ 2019 - 2024**
                        **I. ĐẶC ĐIỂM TÌNH HÌNH**
                        Phường có 12 khu dân cư.
                        **II. KẾT QUẢ CÔNG TÁC MẶT TRẬN**
                        **1. Công tác tuyên truyền**
                        **1.1. Tuyên truyền miệng**
                        Tổ chức 40 buổi nói chuyện.
                        **1.2. Tuyên truyền trên mạng**
                        Đăng 300 tin bài.
                        **2. Công tác giám sát**
                        Giám sát 12 cuộc.
                        ^**Phần thứ hai**
                        ^**PHƯƠNG HƯỚNG NHIỆM KỲ 2024 - 2029**
                        **I. MỤC TIÊU**
                        Mỗi năm vận động 20 hộ.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "Phần thứ nhất KẾT QUẢ NHIỆM KỲ 2019 - 2024",
                        ".I. ĐẶC ĐIỂM TÌNH HÌNH",
                        ".II. KẾT QUẢ CÔNG TÁC MẶT TRẬN",
                        "..1. Công tác tuyên truyền",
                        "...1.1. Tuyên truyền miệng",
                        "...1.2. Tuyên truyền trên mạng",
                        "..2. Công tác giám sát",
                        "Phần thứ hai PHƯƠNG HƯỚNG NHIỆM KỲ 2024 - 2029",
                        ".I. MỤC TIÊU");
    }

    @Test
    void readsLettersAndDashedNumeralsOfPartyPapers() {
        var outline =
                outline(
                        """
                        **A- TÌNH HÌNH**
                        **I- Thuận lợi**
                        Nhân dân tin tưởng.
                        **II- Khó khăn**
                        Địa bàn rộng.
                        **B- NHIỆM VỤ**
                        **I- Mục tiêu**
                        Giữ vững đoàn kết.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "A- TÌNH HÌNH",
                        ".I- Thuận lợi",
                        ".II- Khó khăn",
                        "B- NHIỆM VỤ",
                        ".I- Mục tiêu");
    }

    @Test
    void countsTheWordsOfASectionWithItsSubsections() {
        var outline =
                outline(
                        """
                        **I. KẾT QUẢ**
                        Một hai ba.
                        **1. Tuyên truyền**
                        Bốn năm.
                        **II. NHIỆM VỤ**
                        Sáu.
                        """);
        assertThat(outline.sections()).extracting(Section::words).containsExactly(10, 4);
    }

    @Test
    void opensAnAnnexAfterTheSignature() {
        var outline =
                outline(
                        """
                        **I. KẾT QUẢ**
                        Vận động 45 hộ.
                        **Nơi nhận:**
                        - Lưu: VT.
                        ^**PHỤ LỤC**
                        ^**Danh sách khu dân cư**
                        Khu dân cư số 1.
                        """);
        assertThat(outline.sections()).extracting(Section::annex).containsExactly(false, true);
    }

    @Test
    void keepsTableRowsOutOfTheOutline() {
        var outline =
                outline(
                        """
                        **I. CHỈ TIÊU**
                        | 1. Số hộ | 45 |
                        | 2. Số khu | 12 |
                        """);
        assertThat(shape(outline)).containsExactly("I. CHỈ TIÊU");
    }

    @Test
    void readsTheIssuerOutOfATwoCellHead() {
        var outline =
                outline(
                        """
                        | ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        | Số:    /KH-MTTQ-BTT | Phường Sen, ngày    tháng 3 năm 2024 |
                        ^**KẾ HOẠCH**
                        ^**Thực hiện việc tổ chức Đại hội**
                        Căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam;
                        **I. MỤC ĐÍCH**
                        Tổ chức đúng quy định.
                        """);
        assertThat(outline.form().issuer()).isEqualTo("ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN");
        assertThat(outline.form().titleText()).isEqualTo("KẾ HOẠCH Thực hiện việc tổ chức Đại hội");
    }
}
