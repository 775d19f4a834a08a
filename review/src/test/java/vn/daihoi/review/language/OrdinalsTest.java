package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.List;

class OrdinalsTest {

    private static List<OrdinalMention> ordinals(String text) {
        return Ordinals.in(text, Folded.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Đại hội đại biểu MTTQ Việt Nam phường Sen lần thứ XVIII | 18 | TIME
                    ĐẠI HỘI LẦN THỨ XIV                                     | 14 | TIME
                    hội nghị lần thứ hai                                    | 2  | TIME
                    Hội nghị lần thứ mười lăm                               | 15 | TIME
                    Hội nghị lần thứ 3                                      | 3  | TIME
                    Đại hội MTTQ phường lần XI                              | 11 | TIME
                    Quốc hội khoá XV                                        | 15 | COURSE
                    Ban Chấp hành nhiệm kỳ IX                               | 9  | TERM
                    """)
    void readsTheNumber(String text, int value, OrdinalMention.Kind kind) {
        assertThat(ordinals(text))
                .singleElement()
                .satisfies(ordinal -> {
                    assertThat(ordinal.value()).isEqualTo(value);
                    assertThat(ordinal.kind()).isEqualTo(kind);
                    assertThat(ordinal.subject()).isNotNull();
                });
    }

    @Test
    void knowsWhatIsCounted() {
        var text =
                "Thực hiện Nghị quyết Đại hội MTTQ phường Sen lần thứ XVII. Hội nghị Ủy ban MTTQ phường lần thứ 5 bàn.";
        assertThat(ordinals(text))
                .extracting(ordinal -> subject(ordinal.subject(), text))
                .containsExactly("Đại hội MTTQ phường Sen", "Hội nghị Ủy ban MTTQ phường");
    }

    private static String subject(Span span, String text) {
        return span.of(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lần thứ i", "mỗi lần vi phạm", "tăng 3 lần", "khóa cửa", "nhiệm kỳ 2024"})
    void findsNoneInOtherWords(String text) {
        assertThat(ordinals(text)).isEmpty();
    }

    @Test
    void refusesMalformedRomanNumerals() {
        assertThat(ordinals("Đại hội lần thứ IIX")).isEmpty();
    }
}
