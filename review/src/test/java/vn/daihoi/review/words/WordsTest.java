package vn.daihoi.review.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mặt trận phường vận động 45 hộ | 6 | figures do not count
                    Họ và tên ……………………… Chữ ký ........ | 5 | dot leaders do not count
                    nhiệm kỳ 2024 - 2029           | 2 | years and dashes do not count
                    Nghị quyết 05-NQ/TU            | 3 | a number with letters counts once
                    ____ | 0 | a drawn line does not count
                    '' | 0 | nothing
                    """)
    void countsWhatStandsBetweenBlanksAndHoldsALetter(String text, int words, String why) {
        assertThat(Words.count(text)).as(why).isEqualTo(words);
    }

    @Test
    void countsAcrossNoBreakSpaces() {
        assertThat(Words.count("Đống\u00a0Đa\u202fHà Nội")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà thuận, Hòa thuận",
        "THUỶ lợi, thủy lợi",
        "khoẻ mạnh, Khỏe mạnh",
        "2024 – 2029, 2024 - 2029"
    })
    void foldsToneStylesAndDashesAlike(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other)).hasSameSizeAs(one);
    }

    @ParameterizedTest
    @CsvSource({"toán, toán", "quý, quý", "hoàng, hoàng", "loét, loét"})
    void leavesClosedSyllablesAndQuAlone(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void measuresTheShareOfMarkedWords() {
        assertThat(Diacritics.of("Ủy ban Mặt trận phường họp 3 lần"))
                .isEqualTo(new Diacritics(6, 7));
        assertThat(Diacritics.of("Uy ban Mat tran phuong hop 3 lan").isBelow(35)).isTrue();
    }
}
