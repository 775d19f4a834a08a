package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.util.List;
import java.util.Locale;

/// A refusal tells the limit that was met.
class ReasonWordsTest {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    52428800, bytes,      50 MB
                    2000,     pages,      2.000 trang
                    10000000, characters, 10.000.000 ký tự
                    """)
    void tellsTheLimitOfSize(String limit, String unit, String shown) {
        var refusal = new Outcome.Unreadable(Reason.TOO_LARGE, List.of(limit, unit));
        assertThat(ReasonWords.of(refusal, VIETNAMESE)).contains(shown).contains("Hãy");
    }

    @Test
    void tellsTheLimitOfTime() {
        var refusal = new Outcome.Unreadable(Reason.TIME_LIMIT, List.of("20000"));
        assertThat(ReasonWords.of(refusal, VIETNAMESE)).contains("20 giây");
        assertThat(ReasonWords.of(refusal, Locale.ENGLISH)).contains("20 seconds");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TOO_LARGE", "TIME_LIMIT"})
    void tellsEveryOtherReasonInBothLanguages(Reason reason) {
        var refusal = new Outcome.Unreadable(reason, List.of());
        assertThat(ReasonWords.of(refusal, VIETNAMESE)).contains("Hãy");
        assertThat(ReasonWords.of(refusal, Locale.ENGLISH)).doesNotContain("Hãy").isNotBlank();
    }
}
