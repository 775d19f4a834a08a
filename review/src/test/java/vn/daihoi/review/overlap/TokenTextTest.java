package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.stream.IntStream;

class TokenTextTest {

    @Test
    void aTokenIsASyllableWithItsPlaceInTheText() {
        var text = TokenText.of("a", "Ủy ban  MTTQ, phường\r\nSen.");

        assertThat(words(text)).containsExactly("Ủy", "ban", "MTTQ", "phường", "Sen");
        assertThat(text.span(1, 3).of(text.text())).isEqualTo("ban  MTTQ");
    }

    @Test
    void oneWordHasOneCodeInEveryWriting() {
        assertThat(codes("UỶ BAN hoà Đoàn kỹ tỷ"))
                .isEqualTo(codes("ủy ban hòa Ðoàn kĩ tỉ"))
                .isEqualTo(
                        codes(Normalizer.normalize("uỷ ban hòa đoàn kỹ tỷ", Normalizer.Form.NFD)));
    }

    @Test
    void otherTonesAreOtherWords() {
        assertThat(codes("ma mà má mả mã mạ")).doesNotHaveDuplicates();
        assertThat(codes("quy qui")).doesNotHaveDuplicates();
    }

    @Test
    void figuresAreOneTokenWhateverTheySay() {
        var text = TokenText.of("a", "đạt 1.250,5 triệu ngày 26/9/2025, lúc 8:00.");

        assertThat(words(text))
                .containsExactly("đạt", "1.250,5", "triệu", "ngày", "26/9/2025", "lúc", "8:00");
        assertThat(text.code(1)).isEqualTo(text.code(4)).isEqualTo(TokenText.FIGURE);
    }

    @Test
    void lettersBeyondTheBasicPlaneAndInvisibleCharactersAreRead() {
        assertThat(
                        words(
                                TokenText.of(
                                        "a",
                                        "😀 \uD801\uDC00\uD801\uDC01 a\u200Bb שלום 漢字 \uD840\uDC00")))
                .containsExactly(
                        "\uD801\uDC00\uD801\uDC01", "a\u200Bb", "שלום", "漢", "字", "\uD840\uDC00");
        assertThat(codes("tổ\u00ADchức")).isEqualTo(codes("tổchức"));
    }

    @Test
    void aBrokenPairOfSurrogatesEndsNothing() {
        assertThat(words(TokenText.of("a", "a \uD801 b \uDC00"))).containsExactly("a", "b");
    }

    @Test
    void moreWordsThanAreRememberedKeepTheirCodes() {
        var many = new StringBuilder();
        IntStream.range(0, 700_000)
                .forEach(i ->
                        many.append(Integer.toString(i, 36).replaceAll("\\d", "Z"))
                                .append("x")
                                .append(letters(i))
                                .append(' '));
        many.append("đoàn kết");

        var text = TokenText.of("a", many.toString());

        assertThat(text.code(text.size() - 1)).isEqualTo(codes("kết")[0]);
    }

    private static String letters(int i) {
        return Integer.toString(i)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .reduce("", String::concat);
    }

    private static String[] words(TokenText text) {
        return IntStream.range(0, text.size()).mapToObj(text::word).toArray(String[]::new);
    }

    private static int[] codes(String text) {
        return TokenText.of("a", text).codes();
    }
}
