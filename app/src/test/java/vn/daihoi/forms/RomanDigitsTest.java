package vn.daihoi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanDigitsTest {

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "99, XCIX"})
    void writesAndReadsTheOneRightForm(int number, String digits) {
        assertThat(RomanDigits.of(number)).isEqualTo(digits);
        assertThat(RomanDigits.read(digits)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "16", "ABC"})
    void readsNothingElse(String digits) {
        assertThat(RomanDigits.read(digits)).isEmpty();
    }

    @Test
    void takesBlanksAround() {
        assertThat(RomanDigits.read(" XV ")).hasValue(15);
    }
}
