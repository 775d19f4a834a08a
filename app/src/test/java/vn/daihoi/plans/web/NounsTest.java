package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.Label;

import java.util.Locale;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "phường, ward, wards",
        "thành phố, city, cities",
        "đặc khu, special zone, special zones",
        "đường, quay, quays"
    })
    void takeAnEndingInEnglishOnly(String vi, String en, String several) {
        var one = new Label(vi, en);
        assertThat(Nouns.several(one, Locale.ENGLISH)).isEqualTo(several);
        assertThat(Nouns.several(one, Locale.of("vi"))).isEqualTo(vi);
    }
}
