package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverlapsTest {

    private static final String SHARED =
            "Năm qua, Ban công tác Mặt trận đã vận động được mười hai hộ hiến đất mở rộng ngõ, mỗi hộ lùi "
                    + "tường rào gần nửa mét. Bà con góp công dọn dẹp, đổ bê tông và kẻ vạch ngay trong tháng Tư.";

    @Test
    void aCopiedPassageIsFoundWithItsPlacesOnBothSides() {
        var here =
                TokenText.of(
                        "a",
                        "Mở đầu của bản báo cáo thứ nhất.\n"
                                + SHARED
                                + "\nPhần sau nói việc khác hẳn.");
        var there =
                TokenText.of("b", "Câu lạc bộ cờ tướng sinh hoạt vào chiều thứ bảy.\n" + SHARED);

        var passages = new Overlaps().between(here, there);

        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().here().of(here.text()) + ".").isEqualTo(SHARED);
        assertThat(passages.getFirst().there().of(there.text()) + ".").isEqualTo(SHARED);
    }

    @Test
    void textsOnOtherSubjectsShareNothing() {
        var here = TokenText.of("a", SHARED);
        var there =
                TokenText.of(
                        "b",
                        "Câu lạc bộ cờ tướng của phường sinh hoạt vào chiều thứ bảy hằng tuần tại nhà văn hóa.");

        assertThat(new Overlaps().between(here, there)).isEmpty();
    }

    @Test
    void anEmptyTextAndASingleWordShareNothing() {
        for (var text : List.of("", "đoàn", "…", "\r\n")) {
            assertThat(new Overlaps().between(TokenText.of("a", text), TokenText.of("b", SHARED)))
                    .isEmpty();
            assertThat(new Overlaps().between(TokenText.of("a", SHARED), TokenText.of("b", text)))
                    .isEmpty();
        }
    }
}
