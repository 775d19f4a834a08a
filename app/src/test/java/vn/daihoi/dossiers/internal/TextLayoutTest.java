package vn.daihoi.dossiers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.text.ExtractedDocument;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

class TextLayoutTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void comesBackFromJsonAsItWas() {
        var document = read("I. KẾT QUẢ\n\nĐã làm được nhiều việc.\n\n- Một\n- Hai\n");
        var back = back(document);
        assertThat(back.text()).isEqualTo(document.text());
        assertThat(back.blocks()).isEqualTo(document.blocks());
        assertThat(back.pages()).isEqualTo(document.pages());
        assertThat(back.file()).isEqualTo("khac.txt");
    }

    @Test
    void keepsTheWayBackToTheTextBeforeNfc() {
        var document =
                read(Normalizer.normalize("Đại hội đại biểu phường An Hòa", Normalizer.Form.NFD));
        var back = back(document);
        for (int offset = 0; offset <= document.text().length(); offset++) {
            assertThat(back.offsets().original(offset))
                    .isEqualTo(document.offsets().original(offset));
        }
        assertThat(back.offsets().original(document.text().length()))
                .isGreaterThan(document.text().length());
    }

    private static ExtractedDocument back(ExtractedDocument document) {
        String json = JSON.writeValueAsString(TextLayout.of(document));
        return JSON.readValue(json, TextLayout.class).document("khac.txt");
    }

    private static ExtractedDocument read(String text) {
        var outcome =
                Extraction.extract(
                        "a.txt", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
        return ((Outcome.Extracted) outcome).document();
    }
}
