package vn.daihoi.review.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class LabelReaderTest {

    private final LabelReader reader = new LabelReader(HeadingWords.VIETNAMESE);

    private Label label(String line) {
        var read = reader.read(line);
        assertThat(read).as(line).isNotNull();
        return read.label();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Phần thứ hai       | PART         | 2
                    PHẦN II: NHIỆM VỤ  | PART         | 2
                    Phần 1. Kết quả    | PART         | 1
                    Chương III         | CHAPTER      | 3
                    Điều 12. Hiệu lực  | ARTICLE      | 12
                    Mục 2              | DIVISION     | 2
                    Phụ lục 3          | ANNEX        | 3
                    A. ĐÁNH GIÁ        | UPPER_LETTER | 1
                    B- NHIỆM VỤ        | UPPER_LETTER | 2
                    IV. KẾT QUẢ        | ROMAN        | 4
                    I- Đặc điểm        | ROMAN        | 1
                    XII/ TỔ CHỨC       | ROMAN        | 12
                    1. Tuyên truyền    | ARABIC       | 1
                    2) Giám sát        | ARABIC       | 2
                    3.Phản biện        | ARABIC       | 3
                    1.2. Vận động      | DECIMAL_2    | 2
                    2.1 Hạn chế        | DECIMAL_2    | 1
                    1.2.3. Xây dựng    | DECIMAL_3    | 3
                    a) Về kết quả      | LOWER_LETTER | 1
                    đ. Đọc tiêu chuẩn  | LOWER_LETTER | 5
                    (4) Mỗi khu dân cư | PARENTHESIS  | 4
                    """)
    void readsEveryWayOfNumbering(String line, Scheme scheme, int value) {
        assertThat(label(line).scheme()).isEqualTo(scheme);
        assertThat(label(line).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.000 lượt người",
                "13.647",
                "20/11 là ngày Nhà giáo",
                "(2024). Các kỹ năng",
                "V.I. Lênin đã dạy",
                "T/M ĐOÀN CHỦ TỊCH",
                "K/T TRƯỞNG BAN",
                "2.5 triệu đồng",
                "Phần lớn nhân dân",
                "Điều 5 của Điều lệ quy định",
                "Điều kiện sống",
                "Mục tiêu chung",
                "2.",
                "10-15 hộ mỗi khu",
                "Một là, giữ vững"
            })
    void leavesAloneWhatOnlyLooksLikeANumber(String line) {
        assertThat(reader.read(line)).isNull();
    }

    @Test
    void skipsTheLettersThatVietnameseListsMayLeaveOut() {
        assertThat(label("e) Năm").gapTo(label("g) Sáu"))).isZero();
        assertThat(label("d) Bốn").gapTo(label("e) Năm"))).isZero();
        assertThat(label("d) Bốn").gapTo(label("đ) Năm"))).isZero();
        assertThat(label("b) Hai").gapTo(label("d) Bốn"))).isEqualTo(1);
        assertThat(label("b) Hai").missingBefore(label("d) Bốn"))).isEqualTo(List.of(3));
    }

    @Test
    void spellsAMissingNumberInItsOwnScript() {
        assertThat(label("II. Hai").spell(3)).isEqualTo("III");
        assertThat(label("2.1. Hai").spell(4)).isEqualTo("2.4");
        assertThat(label("b) Hai").spell(3)).isEqualTo("c");
    }
}
