package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.words.Folded;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class DatesTest {

    private static List<DateMention> dates(String text) {
        return Dates.in(text, Folded.of(text));
    }

    private static DateMention only(String text) {
        assertThat(dates(text)).as(text).hasSize(1);
        return dates(text).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    họp vào 26/9/2025 tại phường       | 26/9/2025
                    họp ngày 26-9-2025.                | ngày 26-9-2025
                    Sen, ngày 26 tháng 9 năm 2025      | ngày 26 tháng 9 năm 2025
                    Ngày 26  tháng 09, năm 2025        | Ngày 26  tháng 09, năm 2025
                    họp từ ngày 25 đến ngày 26/9/2025  | ngày 25 đến ngày 26/9/2025
                    trong 2 ngày 25 và 26/9/2025       | ngày 25 và 26/9/2025
                    trong hai ngày 25-26/9/2025        | ngày 25-26/9/2025
                    từ ngày 25 đến 26 tháng 9 năm 2025 | ngày 25 đến 26 tháng 9 năm 2025
                    """)
    void findsADayInEveryWayOfWriting(String text, String words) {
        var date = only(text);
        assertThat(date.span().of(text)).isEqualTo(words);
        assertThat(date.date()).contains(LocalDate.of(2025, 9, 26));
        assertThat(date.draft()).isFalse();
    }

    @Test
    void findsMonthsQuartersAndYearsWithTheirFirstAndLastDay() {
        assertThat(only("trong tháng 9 năm 2025").latest()).contains(LocalDate.of(2025, 9, 30));
        assertThat(only("trong tháng 2/2024").earliest()).contains(LocalDate.of(2024, 2, 1));
        assertThat(only("hết quý I/2024").latest()).contains(LocalDate.of(2024, 3, 31));
        assertThat(only("Quý III năm 2024").earliest()).contains(LocalDate.of(2024, 7, 1));
        assertThat(only("trong năm 2023,").latest()).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void knowsPlacesLeftOpenInADraft() {
        assertThat(only("Sen, ngày    tháng 9 năm 2025").draft()).isTrue();
        assertThat(only("Sen, ngày …… tháng …… năm 2025").date()).isEmpty();
        assertThat(only("ngày   tháng 9").month()).isEqualTo(9);
    }

    @Test
    void readsTheWeekdayBesideADate() {
        assertThat(only("thứ Ba, ngày 26/3/2024").weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(only("sáng thứ bảy ngày 26/3/2024").weekday()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(only("Ngày 26/3/2024 (Chủ nhật)").weekday()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(only("ngày 26 tháng 3 năm 2024 (thứ 3)").weekday()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hội nghị lần thứ hai ngày 26/3/2024",
                "bước sang ngày thứ ba, ngày 26/3/2024",
                "đợt thứ tư ngày 26/3/2024"
            })
    void takesNoOrdinalForAWeekday(String text) {
        assertThat(only(text).weekday()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật số 85/2015/QH13",
                "Ngày, tháng, năm sinh",
                "tỷ lệ 3/4/5",
                "mục 1.2.3",
                "đạt 26.9.20251",
                "nhiệm kỳ năm 2024-2029"
            })
    void findsNoDateInOtherFigures(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void knowsDaysThatDoNotExist() {
        assertThat(only("ngày 31/4/2024").isImpossible()).isTrue();
        assertThat(only("ngày 29 tháng 2 năm 2023").isImpossible()).isTrue();
        assertThat(only("tháng 13 năm 2023").isImpossible()).isTrue();
        assertThat(only("ngày 29 tháng 2").isImpossible()).isFalse();
    }
}
