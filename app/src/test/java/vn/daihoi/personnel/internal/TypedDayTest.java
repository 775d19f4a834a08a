package vn.daihoi.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.Trait;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @ParameterizedTest
    @CsvSource({
        "05/03/1970",
        "5/3/1970",
        "05-03-1970",
        "5.3.1970",
        "1970-03-05",
        "' 05 / 03 / 1970 '"
    })
    void readsADayAsItIsWritten(String typed) {
        assertThat(TypedDay.of(typed, TODAY))
                .isEqualTo(new TypedDay.Known(Trait.Day.of(LocalDate.of(1970, 3, 5))));
    }

    @Test
    void readsAMonthOrAYearWhereNoMoreIsKnown() {
        assertThat(TypedDay.of("03/1970", TODAY))
                .isEqualTo(new TypedDay.Known(Trait.Day.of(YearMonth.of(1970, 3))));
        assertThat(TypedDay.of("1970", TODAY))
                .isEqualTo(new TypedDay.Known(Trait.Day.of(Year.of(1970))));
        assertThat(TypedDay.of("2024", TODAY))
                .as("a year that has begun")
                .isEqualTo(new TypedDay.Known(Trait.Day.of(Year.of(2024))));
    }

    @ParameterizedTest
    @CsvSource({
        "hôm qua, NOT_A_DAY",
        "5/3/70, NOT_A_DAY",
        "25568, NOT_A_DAY",
        "05/03/1970/1, NOT_A_DAY",
        "29/02/2023, NO_SUCH_DAY",
        "31/11/1960, NO_SUCH_DAY",
        "13/1970, NO_SUCH_DAY",
        "00/05/1970, NO_SUCH_DAY",
        "1971 - 1970, NO_SUCH_DAY",
        "1899, TOO_EARLY",
        "0070, TOO_EARLY",
        "27/02/2024, TOO_LATE",
        "2025, TOO_LATE"
    })
    void namesWhatIsWrong(String typed, TypedDay.Fault fault) {
        assertThat(TypedDay.of(typed, TODAY)).isEqualTo(new TypedDay.Wrong(fault));
    }

    @Test
    void takesNothingForNothing() {
        assertThat(TypedDay.of("  ", TODAY)).isEqualTo(new TypedDay.Empty());
    }

    @ParameterizedTest
    @CsvSource({"29/02/1972", "03/1970", "1970", "05/03/1970 - 31/12/1971"})
    void writesADayAsItReadsIt(String text) {
        var read = (TypedDay.Known) TypedDay.of(text, TODAY);
        assertThat(TypedDay.text(read.day())).isEqualTo(text);
    }
}
