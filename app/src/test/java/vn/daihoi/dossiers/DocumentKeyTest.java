package vn.daihoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"tham-luan", "tham-luan.2", "bao-cao-2.17"})
    void isReadAsItIsWritten(String written) {
        assertThat(DocumentKey.valueOf(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tham luận", "tham-luan.0", "tham-luan.x", "../x", "a.1234567"})
    void namesNothingElse(String written) {
        assertThat(DocumentKey.parse(written)).isEmpty();
        assertThatThrownBy(() -> DocumentKey.valueOf(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTitlesTidy() {
        assertThat(new Title(" Vận động\t\u200b quỹ ").text()).isEqualTo("Vận động quỹ");
        assertThat(new Title(" \u00a0").isEmpty()).isTrue();
    }
}
