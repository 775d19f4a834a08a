package vn.daihoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

class FileNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Báo cáo chính trị.docx         | Báo cáo chính trị.docx
                    C:\\Văn kiện\\Dự thảo.docx     | Dự thảo.docx
                    ../../etc/passwd               | passwd
                    a<b>c:d*.pdf                   | a_b_c_d_.pdf
                    '  ..kế   hoạch.txt. '         | kế hoạch.txt
                    ...                            | file
                    ''                             | file
                    """)
    void isMadeHarmless(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void losesSignsThatNobodySees() {
        assertThat(FileName.clean("gi\u202eả\u200b\u0000 xcod.exe")).isEqualTo("giả xcod.exe");
    }

    @Test
    void isComposedLetterByLetter() {
        String decomposed = Normalizer.normalize("Nghị quyết.docx", Normalizer.Form.NFD);
        assertThat(FileName.clean(decomposed)).isEqualTo("Nghị quyết.docx");
    }

    @Test
    void keepsItsExtensionWhenThreeHundredLettersLong() {
        assertThat(FileName.clean("ấ".repeat(300) + ".docx")).hasSize(80).endsWith("ấ.docx");
    }

    @Test
    void isNotCutInsideOfAPair() {
        assertThat(FileName.clean("a".repeat(79) + "😀" + "b".repeat(20)))
                .isEqualTo("a".repeat(79));
    }
}
