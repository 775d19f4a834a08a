package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class QuantitiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    đạt 98,5% kế hoạch                  | 98.5       | 0.1       | %
                    chiếm 7.35 % số hộ                  | 7.35       | 0.01      | %
                    có 1.250 hộ dân                     | 1250       | 1         | hộ dân
                    có 1 250 hộ dân                     | 1250       | 1         | hộ dân
                    thu 1.250,5 triệu đồng              | 1250500000 | 100000    | đồng
                    thu được 1,2 tỷ đồng                | 1200000000 | 100000000 | đồng
                    tổng trị giá 1 tỷ 250 triệu đồng    | 1250000000 | 1000000   | đồng
                    trị giá 2,5 tỷ.                     | 2500000000 | 100000000 | đồng
                    chi 988.195.000đ cho quỹ            | 988195000  | 1         | đồng
                    tặng 05 suất quà                    | 5          | 1         | suất quà
                    tổ chức 10,000 lượt người           | 10000      | 1         | lượt người
                    làm 90km đường                      | 90         | 1         | km
                    thu hút 2,5 triệu lượt người        | 2500000    | 100000    | lượt người
                    tổng số 34 đồng chí                 | 34         | 1         | đồng chí
                    có hai mươi mốt phường              | 21         | 1         | phường
                    một trăm linh năm hộ                | 105        | 1         | hộ
                    ba nghìn hai trăm lượt người        | 3200       | 1         | lượt người
                    giúp ba hộ nghèo                    | 3          | 1         | hộ nghèo
                    mỗi tháng 02 buổi                   | 2          | 1         | buổi
                    mỗi khu dân cư 01 mô hình           | 1          | 1         | mô hình
                    toàn xã 15 thôn                     | 15         | 1         | thôn
                    tặng 2000 suất quà                  | 2000       | 1         | suất quà
                    vận động được 45 hộ                 | 45         | 1         | hộ
                    tăng 3,2 điểm % so với              | 3.2        | 0.1       | điểm %
                    """)
    void readsTheFigure(String text, BigDecimal value, BigDecimal step, String unit) {
        assertThat(in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.value()).isEqualByComparingTo(value);
                    assertThat(found.step()).isEqualByComparingTo(step);
                    assertThat(found.unit().name()).isEqualTo(Folded.of(unit));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 26/9/2025 và ngày 5 tháng 4 năm 2024",
                "ngày 26-9-2025, tháng 10/2023, quý 2 năm 2024",
                "nhiệm kỳ 2019 – 2024, nhiệm kỳ 2024 2029",
                "các năm 2022, 2023, 2024 và năm 2025",
                "Thông tri số 11-TT/QU, Kế hoạch 384/KH-MTTQ-UB, Hướng dẫn 03/HD-MTTW-BTT",
                "lần thứ 17, khóa 12, Điều 3, khoản 2, Phụ lục 1",
                "khu dân cư số 3, tổ dân phố 12, phường 7, lớp 6 đến lớp 9",
                "lúc 8h00 và 7g30, từ 8:30",
                "1. Công tác tuyên truyền",
                "1.2. Công tác tuyên truyền",
                "2.1 Công tác tuyên truyền",
                "(2) Giám sát; (3) phản biện",
                "đạt tỷ lệ cao, một số nơi, năm học, hai bên, đầu tư trăm tỷ",
                "yêu nước5, dân tộc12 và khu 3D",
                "Điện thoại 0912.345.678",
                "chào mừng ngày 8/3 và ngày 20/11",
                "hàng trăm lượt người; thứ bảy; tháng mười",
            })
    void takesTheseForNoFigures(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    vận động trên 300 hộ           | OVER     | LEVEL
                    vận động hơn 300 hộ            | OVER     | LEVEL
                    ít nhất 2 cuộc giám sát        | AT_LEAST | LEVEL
                    phấn đấu đạt từ 95% trở lên    | AT_LEAST | LEVEL
                    95% trở lên                    | AT_LEAST | LEVEL
                    không thấp hơn 25 %            | AT_LEAST | LEVEL
                    không quá 60%                  | AT_MOST  | LEVEL
                    dưới 1%                        | UNDER    | LEVEL
                    khoảng 400 lượt người          | ABOUT    | LEVEL
                    gần 400 lượt người             | ABOUT    | LEVEL
                    đạt 98,5%                      | EXACT    | LEVEL
                    tăng 3,2% so với năm trước     | EXACT    | RISE
                    tăng bình quân 3,2%            | ABOUT    | RISE
                    cao hơn 5% so với nhiệm kỳ trước | EXACT  | RISE
                    giảm 12 hộ                     | EXACT    | FALL
                    giảm trên 12 hộ                | OVER     | FALL
                    tăng lên 98%                   | EXACT    | LEVEL
                    giảm còn 1,2%                  | EXACT    | LEVEL
                    giảm từ 3,5%                   | EXACT    | FROM
                    """)
    void readsHowItIsMeant(String text, Bound bound, Reading reading) {
        assertThat(in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.bound()).isEqualTo(bound);
                    assertThat(found.reading()).isEqualTo(reading);
                });
    }

    @Test
    void readsRangesWithOneUnit() {
        assertThat(in("từ 10 đến 15 hộ"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.value()).isEqualByComparingTo("10");
                    assertThat(found.upper()).isEqualByComparingTo("15");
                    assertThat(found.unit().name()).isEqualTo("hộ");
                });
        assertThat(in("5 - 7 triệu đồng"))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualByComparingTo("5000000"));
    }

    @Test
    void readsAShareOfAWhole() {
        assertThat(in("có 42/45 khu dân cư đạt"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.value()).isEqualByComparingTo("42");
                    assertThat(found.whole()).isEqualByComparingTo("45");
                });
    }

    @Test
    void findsAllFiguresOfASentenceWithTheirPlaces() {
        var text = "Có 6.185 người, trong đó nữ 1.840 người (29,75%), ba cuộc, tăng 2%.";
        assertThat(Quantities.in(Folded.of(text), new Span(0, text.length())))
                .extracting(found -> found.span().of(text))
                .containsExactly("6.185 người", "1.840 người", "29,75%", "ba cuộc", "2%");
    }

    @Test
    void readsACellThatIsOneNumber() {
        assertThat(in("13.647")).hasSize(1);
        assertThat(in("1 250 000"))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualByComparingTo("1250000"));
    }

    @Test
    void roundingAndCuttingOffBothPrintTheExactValue() {
        var share = in("54,54%").getFirst();
        assertThat(share.prints(new BigDecimal("54.545454"))).isTrue();
        assertThat(share.prints(new BigDecimal("54.5387"))).isTrue();
        assertThat(share.prints(new BigDecimal("54.534"))).isFalse();
        assertThat(share.prints(new BigDecimal("54.55"))).isFalse();
    }

    @Test
    void readsBackWhatIsPrintedInTheVietnameseWay() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            long number = random.nextLong(1, 2_000_000_000L);
            var written = String.format(Locale.of("vi", "VN"), "%,d", number);
            assertThat(in("thu được " + written + " đồng"))
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.value())
                                    .isEqualByComparingTo(BigDecimal.valueOf(number)));
        }
    }

    @Test
    void survivesAnyText() {
        var random = new Random(3);
        var pieces =
                List.of(
                        "1", "250", ".", ",", "/", "-", " ", "\n", "(", ")", "năm ", "tỷ ", "hộ ",
                        "% ", "mươi ", "trăm ", "ba ", "từ ");
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int last = -1;
            for (var found : in(text.toString())) {
                assertThat(found.span().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                last = found.span().end();
            }
        }
    }

    private static List<Quantity> in(String text) {
        var folded = Folded.of(text);
        return Quantities.in(folded, new Span(0, folded.length()));
    }
}
