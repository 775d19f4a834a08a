package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStyleTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    Hòa Bình,          Hoà Bình,          true
                    Thúy Sơn,          Thuý Sơn,          true
                    Khe Núi - Bến Đá,  Khe Núi-Bến Đá,    true
                    Khe Núi – Bến Đá,  khe  núi - bến đá, true
                    Hòa Bình,          Hoa Bình,          false
                    Bãi Cỏ,            Bãi Cổ,            false
                    Đồng Lau,          Dồng Lau,          false
                    """)
    void tellsOneNameFromAnother(String one, String other, boolean same) {
        assertThat(NameStyle.even(one).equals(NameStyle.even(other))).isEqualTo(same);
    }
}
