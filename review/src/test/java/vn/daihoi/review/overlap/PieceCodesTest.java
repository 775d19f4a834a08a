package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;

class PieceCodesTest {

    private final PieceCodes pieces = new PieceCodes();

    @Test
    void areTheCodesOfTheTokens() {
        for (var text :
                new String[] {
                    "",
                    " \r\n\t",
                    "Ủy ban MTTQ, phường Sen: 1.250,5 triệu (26/9/2025) – lúc 8:00.",
                    "\uFEFFngày hội\u00A0đoàn\u2003kết a\u200Bb 漢字x 😀 \uD801\uDC00 phố15/2a",
                    Normalizer.normalize("hoà thuận, kỹ thuật", Normalizer.Form.NFD)
                }) {
            assertThat(codes(text)).as(text).isEqualTo(TokenText.of("a", text).codes());
            assertThat(codes(text)).as(text).isEqualTo(TokenText.of("a", text).codes());
        }
    }

    @Test
    void areTheSameForMorePiecesThanAreRemembered() {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            text.append(Integer.toString(random.nextInt(1 << 30), 36))
                    .append(i % 7 == 0 ? ", " : " ");
        }

        assertThat(codes(text.toString())).isEqualTo(TokenText.of("a", text.toString()).codes());
    }

    @Test
    void bytesThatAreNoTextGiveNone() {
        assertThat(pieces.of(new byte[] {'a', ' ', (byte) 0xE1, ' '})).isNull();
        assertThat(pieces.of(new byte[] {'a', 0, 'b'})).isNull();
    }

    private int[] codes(String text) {
        return pieces.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
