package vn.daihoi.review.sections;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.sections.Outlines.outline;
import static vn.daihoi.review.sections.Outlines.shape;

import org.junit.jupiter.api.Test;

/// Which lines are headings, and which only look like some.
class HeadingLinesTest {

    @Test
    void takesLongNumberedItemsForAList() {
        var outline =
                outline(
                        """
                        **I. YÊU CẦU**
                        1. Các khu dân cư chuẩn bị nội dung, phân công người phụ trách từng việc và báo cáo trước ngày họp.
                        2. Ban công tác Mặt trận lấy ý kiến rộng rãi trong nhân dân, tổng hợp đầy đủ và gửi về phường.
                        **II. THỜI GIAN**
                        Trong tháng 3.
                        """);
        assertThat(shape(outline)).containsExactly("I. YÊU CẦU", "II. THỜI GIAN");
        assertThat(outline.series())
                .filteredOn(series -> series.scheme() == Scheme.ARABIC)
                .singleElement()
                .satisfies(series -> assertThat(series.isHeadings()).isFalse());
    }

    @Test
    void takesItemsTellingMotHaiBaForAList() {
        var outline =
                outline(
                        """
                        **I. BÀI HỌC KINH NGHIỆM**
                        **Một là, giữ vững sự lãnh đạo của cấp ủy**
                        Cấp ủy chỉ đạo sát.
                        **Hai là, bám sát cơ sở**
                        Cán bộ xuống tổ dân phố.
                        """);
        assertThat(shape(outline)).containsExactly("I. BÀI HỌC KINH NGHIỆM");
    }

    @Test
    void takesPlainShortLinesWithTextBelowForHeadings() {
        var outline =
                outline(
                        """
                        I. KẾT QUẢ
                        1. Công tác tuyên truyền
                        Phường tổ chức 40 buổi nói chuyện cho nhân dân.
                        2. Công tác giám sát
                        Phường giám sát 12 cuộc về đất đai và trật tự đô thị.
                        a) Về đất đai
                        Có 5 cuộc được thực hiện trong hai năm đầu của nhiệm kỳ.
                        b) Về trật tự đô thị
                        Có 7 cuộc được thực hiện trong ba năm sau của nhiệm kỳ.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "I. KẾT QUẢ",
                        ".1. Công tác tuyên truyền",
                        ".2. Công tác giám sát",
                        "..a) Về đất đai",
                        "..b) Về trật tự đô thị");
    }

    @Test
    void joinsAHeadingThatWasBrokenOverLines() {
        var outline =
                outline(
                        """
                        **IV. KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG**
                        **CỦA ĐẠI HỘI LẦN THỨ XI**
                        Có 5 chương trình được thực hiện.
                        **1. Chương trình vận động nhân dân xây dựng**
                        **đời sống văn hóa ở khu dân cư**
                        Có 12 khu dân cư văn hóa.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "IV. KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ĐẠI HỘI LẦN THỨ XI",
                        ".1. Chương trình vận động nhân dân xây dựng đời sống văn hóa ở khu dân cư");
    }

    @Test
    void readsATextWhoseLinesWereCutByHand() {
        var outline =
                outline(
                        """
                        I. TÌNH HÌNH CHUNG
                        Trong năm năm qua, cán bộ và nhân dân phường Sen đã nỗ lực thi đua, khắc
                        phục khó khăn, giữ gìn đoàn kết trong từng ngõ, từng tổ dân phố và đạt kết
                        quả đáng khích lệ trên nhiều mặt công tác.
                        1. Những mặt được của công tác tuyên truyền, vận động các tầng lớp nhân
                        dân
                        Các khu dân cư tổ chức sinh hoạt đều, nội dung thiết thực, thu hút đông đảo
                        người dân tham gia, nhất là các hộ mới chuyển đến từ năm 2020, đến nay đã có
                        5.000 lượt người dự.
                        2. Hạn chế
                        Một số nơi còn hình thức, chưa nắm kịp tâm tư của nhân dân, việc báo cáo
                        còn chậm, có việc chưa rõ người phụ trách.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "I. TÌNH HÌNH CHUNG",
                        ".1. Những mặt được của công tác tuyên truyền, vận động các tầng lớp nhân dân",
                        ".2. Hạn chế");
    }

    @Test
    void takesAHeadingWithoutNumberForTheNextPartWhenNumbersStartAgain() {
        var outline =
                outline(
                        """
                        PHẦN THỨ NHẤT
                        KẾT QUẢ NHIỆM KỲ 2019 - 2024
                        I. TÌNH HÌNH
                        Nhân dân trong phường đoàn kết, vượt qua nhiều khó khăn của dịch bệnh.
                        II. KẾT QUẢ
                        Vận động 45 hộ hiến đất mở ngõ, giúp 20 hộ thoát nghèo trong nhiệm kỳ.
                        “ĐOÀN KẾT – DÂN CHỦ
                        ĐỔI MỚI – PHÁT TRIỂN”
                        MỤC TIÊU, NHIỆM VỤ NHIỆM KỲ 2024 - 2029
                        I. MỤC TIÊU
                        Mỗi năm vận động 20 hộ tham gia tổ tự quản bảo vệ môi trường.
                        """);
        assertThat(shape(outline))
                .containsExactly(
                        "PHẦN THỨ NHẤT KẾT QUẢ NHIỆM KỲ 2019 - 2024",
                        ".I. TÌNH HÌNH",
                        ".II. KẾT QUẢ",
                        "MỤC TIÊU, NHIỆM VỤ NHIỆM KỲ 2024 - 2029",
                        ".I. MỤC TIÊU");
    }
}
