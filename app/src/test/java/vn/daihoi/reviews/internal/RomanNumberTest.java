package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumberTest {

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "IX, 9", "XVII, 17", "xviii, 18", "XL, 40", "XCIV, 94"})
    void isRead(String written, int value) {
        assertThat(RomanNumber.parse(written)).hasValue(value);
    }

    @Test
    void isNotGuessed() {
        assertThat(RomanNumber.parse("17")).isEmpty();
        assertThat(RomanNumber.parse("")).isEmpty();
    }
}
