package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting.Converted;
import vn.daihoi.review.text.Typesetting.Lettering;
import vn.daihoi.review.words.Syllables;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Text from before Unicode, written here as its codes look in Latin-1.
class LegacyEncodingTest {

    private static final String TCVN3_LINE =
            "Uû ban MÆt trËn Tæ quèc ph\u00AD\u00EAng vËn ®éng nh©n d©n ®oµn kÕt x©y dùng ®êi sèng v¨n hãa, gi÷ g×n trËt tù, gióp ®ì hé nghÌo.";
    private static final String VNI_LINE =
            "Uûy ban Maët traän Toå quoác phöôøng vaän ñoäng nhaân daân ñoaøn keát xaây döïng ñôøi soáng vaên hoùa, giuùp ñôõ hoä ngheøo.";

    private static ExtractedDocument read(byte[] content) {
        return ((Outcome.Extracted) Extraction.extract("a.txt", content, Limits.standard()))
                .document();
    }

    @ParameterizedTest
    @CsvSource({
        "®¹i héi, đại hội",
        "MÆt trËn Tæ quèc, Mặt trận Tổ quốc",
        "§¶ng bé, Đảng bộ",
        "n¨m, năm",
        "thñ ®« Hµ Néi, thủ đô Hà Nội",
        "kÕt qu¶ ®¹t ®\u00AD\u00EEc, kết quả đạt được",
        "ch÷ kü, chữ kỹ",
        "nghÜa t×nh, nghĩa tình"
    })
    void readsTcvn3(String codes, String text) {
        assertThat(LegacyEncoding.TCVN3.converted(codes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ñaïi hoäi, đại hội",
        "Maët traän Toå quoác, Mặt trận Tổ quốc",
        "ÑAÛNG BOÄ, ĐẢNG BỘ",
        "thuû ñoâ Haø Noäi, thủ đô Hà Nội",
        "keát quaû ñaït ñöôïc, kết quả đạt được",
        "nghóa tình, nghĩa tình",
        "chæ tieâu, chỉ tiêu",
        "lòch söû, lịch sử"
    })
    void readsVni(String codes, String text) {
        assertThat(LegacyEncoding.VNI.converted(codes)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "quốc", "giếng", "gìn", "khuya", "Đảng", "hoà", "hòa", "ướt", "quyết",
                "yêu"
            })
    void knowsSyllables(String syllable) {
        assertThat(Syllables.isVietnamese(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quèc", "trËn", "cơng", "phịng", "hoàc", "ngx", "ñaïi", "strong"})
    void knowsWhatIsNoSyllable(String word) {
        assertThat(Syllables.isVietnamese(word)).isFalse();
    }

    @Test
    void convertsAPlainTextByItsLetters() {
        var document = read(TCVN3_LINE.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(document.text())
                .startsWith("Uỷ ban Mặt trận Tổ quốc phường vận động nhân dân đoàn kết");
        assertThat(document.typesetting().converted())
                .extracting(Converted::encoding)
                .containsExactly("TCVN3");
        assertThat(document.typesetting().converted().getFirst().byFont()).isFalse();
    }

    @Test
    void keepsTheWayBackThroughTwoCodesForOneLetter() {
        var document = read(VNI_LINE.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).startsWith("Ủy ban Mặt trận Tổ quốc phường vận động");
        int front = document.text().indexOf("Mặt");
        assertThat(VNI_LINE.substring(document.offsets().original(front))).startsWith("Maët");
        int people = document.text().indexOf("nhân");
        assertThat(VNI_LINE.substring(document.offsets().original(people))).startsWith("nhaân");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban Mặt trận Tổ quốc phường vận động nhân dân đoàn kết xây dựng đời sống văn hóa, giữ gìn trật tự.",
                "Le comité a été créé à Genève par le délégué général; la société espère des progrès à l'été, très tôt après.",
                "Bà và cô là hai mẹ con, có khi ghé qua nhà bà."
            })
    void leavesOtherTextAsItIs(String text) {
        var document = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.typesetting().converted()).isEmpty();
    }

    private static Legacy converted(String raw, Lettering... letterings) {
        return Legacy.of(raw, List.of(new Span(0, raw.length())), List.of(letterings));
    }

    @Test
    void believesTheFontOfAFewWords() {
        var raw = "Nghị quyết cña ®¹i héi";
        var font = new Lettering(new Span(11, raw.length()), ".VnTime", 14);
        var legacy = converted(raw, font);
        assertThat(legacy.text()).isEqualTo("Nghị quyết của đại hội");
        assertThat(legacy.spans().getFirst().byFont()).isTrue();
    }

    @Test
    void showsTheCapitalsOfACapitalFont() {
        var raw = "b¸o c¸o chÝnh trÞ";
        var font = new Lettering(new Span(0, raw.length()), ".VnTimeH", 14);
        assertThat(converted(raw, font).text()).isEqualTo("BÁO CÁO CHÍNH TRỊ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phường có 12 khu dân cư, bà con đoàn kết",
                "Bà con có nhà văn hóa và cô giáo"
            })
    void doesNotBelieveAFontNameThatOutlivedTheConversion(String raw) {
        var font = new Lettering(new Span(0, raw.length()), ".VnTime", 14);
        assertThat(converted(raw, font).text()).isEqualTo(raw);
    }
}
