package vn.daihoi.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    ngoisaoxanh,      -
                    chín-ký-tự,       -
                    ngắn,             TOO_SHORT
                    123456789,        TOO_SHORT
                    1234567890,       OBVIOUS
                    MatKhau12345,     OBVIOUS
                    aaaaaaaaaaaa,     OBVIOUS
                    nguyen.lan1,      IS_LOGIN
                    Nguyen.Lan,       IS_LOGIN
                    """)
    void judge(String password, PasswordRules.Weakness weakness) {
        assertThat(PasswordRules.weakness(password, "nguyen.lan").orElse(null)).isEqualTo(weakness);
    }
}
