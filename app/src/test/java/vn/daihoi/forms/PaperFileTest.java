package vn.daihoi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperFileTest {

    @Test
    void standsBesideTheWordFile() {
        assertThat(PaperFile.PDF.of("/a/letter.docx")).isEqualTo("/a/letter.pdf");
        assertThat(PaperFile.PDF.of("/a/letter.docx?to=901")).isEqualTo("/a/letter.pdf?to=901");
        assertThat(PaperFile.PDF.of("/a/draft")).isEqualTo("/a/draft.pdf");
        assertThat(PaperFile.PDF.of("Giấy mời - Họp. Lần 1.docx"))
                .isEqualTo("Giấy mời - Họp. Lần 1.pdf");
        assertThat(PaperFile.WORD.of("Giấy mời.docx")).isEqualTo("Giấy mời.docx");
    }

    @Test
    void isWordUnlessTheAddressSaysPdf() {
        assertThat(PaperFile.at("/a/letter.pdf")).isEqualTo(PaperFile.PDF);
        assertThat(PaperFile.at("/a/letter.docx")).isEqualTo(PaperFile.WORD);
        assertThat(PaperFile.at("/a/letter")).isEqualTo(PaperFile.WORD);
    }
}
