package vn.daihoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class SentFileTest {

    @Test
    void isMissingWhenTheFieldDidNotComeOrHasNoName() {
        assertThat(SentFile.of(null).isMissing()).isTrue();
        assertThat(SentFile.of(null).isEmpty()).isTrue();
        assertThat(SentFile.of(null).content()).isEmpty();
        assertThat(SentFile.of(new MockMultipartFile("file", "", null, new byte[0])).isMissing())
                .isTrue();
    }

    @Test
    void hasTheNameAndTheContentThatWereSent() {
        var sent = SentFile.of(new MockMultipartFile("file", "a.docx", null, new byte[] {1, 2}));
        assertThat(sent.isMissing()).isFalse();
        assertThat(sent.name()).isEqualTo("a.docx");
        assertThat(sent.content()).containsExactly(1, 2);
    }

    @Test
    void mayHaveANameAndNothingInIt() {
        var sent = SentFile.of(new MockMultipartFile("file", "a.docx", null, new byte[0]));
        assertThat(sent.isMissing()).isFalse();
        assertThat(sent.isEmpty()).isTrue();
    }
}
