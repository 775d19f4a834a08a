package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.words.Folded;

import java.util.List;

class TermsTest {

    private static List<TermMention> terms(String text) {
        return Terms.in(Folded.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhiệm kỳ 2019 – 2024",
                "NHIỆM KỲ 2019-2024",
                "nhiệm kỳ XI (2019 - 2024)",
                "khóa XVII, nhiệm kỳ 2019 -2024",
                "khoá XVII (2019–2024)",
                "nhiệm kỳ 2019 2024",
                "nhiệm kỳ\n2019 -\n2024"
            })
    void findsTheYearsOfATerm(String text) {
        assertThat(terms(text))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.kind()).isEqualTo(TermMention.Kind.TERM);
                    assertThat(term.written()).isEqualTo("2019-2024");
                    assertThat(term.span().start()).isZero();
                });
    }

    @Test
    void tellsTermsFromPeriodsAndBareYears() {
        assertThat(terms("giai đoạn 2021-2025, năm học 2023-2024, so với 2019-2024"))
                .extracting(TermMention::kind)
                .containsExactly(
                        TermMention.Kind.PERIOD, TermMention.Kind.PERIOD, TermMention.Kind.BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"các năm 2022 2023", "số 12/2024-2025/KH", "đạt 1.2019-2024"})
    void leavesOtherFiguresAlone(String text) {
        assertThat(terms(text)).isEmpty();
    }
}
