package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.words.Folded;

import java.time.LocalDate;
import java.util.List;

class DocumentNumbersTest {

    private static List<DocumentNumber> numbers(String text) {
        var folded = Folded.of(text);
        return DocumentNumbers.in(text, folded, Dates.in(text, folded));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kế hoạch số 16/KH-MTTQ-BTT                                   | 16  | KH-MTTQ-BTT        | STATE | kế hoạch
                    Hướng dẫn số 86/HD-MTTW-BTT                                  | 86  | HD-MTTW-BTT        | STATE | hướng dẫn
                    Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP            | 102 | NQLT-UBTVQH15-CP   | STATE | nghị quyết liên tịch
                    Luật số 85/2015/QH13                                         | 85  | QH13               | STATE | luật
                    Thông tư số 21/2025/TT - BNV                                 | 21  | TT-BNV             | STATE | thông tư
                    Nghị định 30/2020/NĐ-CP                                      | 30  | NĐ-CP              | STATE | nghị định
                    Công văn số 249/MTTQ-BTT                                     | 249 | MTTQ-BTT           | STATE | công văn
                    Thông tri số 11-TT/QU                                        | 11  | TT/QU              | PARTY | thông tri
                    Chỉ thị số 22-CT/TW                                          | 22  | CT/TW              | PARTY | chỉ thị
                    Chương trình số 05 – CTr/ĐU                                  | 5   | CTr/ĐU             | PARTY | chương trình
                    """)
    void readsBothGrammars(
            String text, int number, String symbol, DocumentNumber.Form form, String type) {
        assertThat(numbers(text))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.number()).isEqualTo(number);
                    assertThat(each.symbol()).isEqualTo(symbol);
                    assertThat(each.form()).isEqualTo(form);
                    assertThat(each.type()).isEqualTo(type);
                });
    }

    @Test
    void takesTheDateThatIsCitedBehindTheNumber() {
        var numbers =
                numbers(
                        "Căn cứ Kế hoạch số 16/KH-MTTQ-BTT ngày 18/11/2025 và Chỉ thị số 22-CT/TW, ngày 25 tháng 5 năm 2023 của Ban Bí thư; Quyết định số 5/QĐ-UBND họp ngày 1/1/2024");
        assertThat(numbers)
                .extracting(each -> each.date() == null)
                .containsExactly(false, false, true);
        assertThat(numbers.getFirst().date())
                .satisfies(date ->
                        assertThat(date == null ? null : date.date().orElseThrow())
                                .isEqualTo(LocalDate.of(2025, 11, 18)));
    }

    @Test
    void readsANumberThatIsStillOpen() {
        assertThat(numbers("Số:      /KH-MTTQ-BTT"))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isNull());
    }

    @Test
    void knowsOneNumberInTwoWaysOfWriting() {
        assertThat(numbers("số 05/KH - MTTQ–BTT").getFirst().identity())
                .isEqualTo(numbers("số 5/KH-MTTQ-BTT").getFirst().identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24/7", "26/9/2025", "12 hộ/KDC", "2024-2029", "3/4 số hộ", "nữ/Nam 5/Khu"})
    void findsNoneInOtherFigures(String text) {
        assertThat(numbers(text)).isEmpty();
    }
}
