package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.MessageFormat;

class PhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không có chỗ trống",
                "{0} của {1}",
                "{1}{0}",
                "chậm {2} ngày",
                "{0,choice,0#không|1#một|1<{0} ngày}",
                "it''s {0}",
                "một ngoặc } lẻ",
                "{3} và {4}"
            })
    void isFilledAsTheJdkFillsIt(String pattern) {
        Object[] arguments = {5, "phường", 12_345L, 7L};
        assertThat(new Phrase(pattern, Texts.VIETNAMESE).fill(arguments))
                .isEqualTo(new MessageFormat(pattern, Texts.VIETNAMESE).format(arguments));
    }
}
