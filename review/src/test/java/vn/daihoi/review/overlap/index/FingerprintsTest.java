package vn.daihoi.review.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.overlap.TokenText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

class FingerprintsTest {

    private final Fingerprints some =
            Fingerprints.of(RandomWords.text("a", new RandomWords(2).words(5_000)));

    @Test
    void areReadAgainAsTheyWereWritten() throws IOException {
        assertThat(read(written(some))).isEqualTo(some);
        assertThat(read(written(Fingerprints.NONE))).isEqualTo(Fingerprints.NONE);
        assertThat(written(some).length).isLessThan(some.size() * 10);
    }

    @Test
    void doNotDependOnTheWritingOfWords() {
        var words = String.join(" ", new RandomWords(3).words(200));

        assertThat(Fingerprints.of(TokenText.of("a", words.toUpperCase().replace(" ", ",\r\n"))))
                .isEqualTo(Fingerprints.of(TokenText.of("b", words)));
    }

    @Test
    void brokenOnesAreRefused() throws IOException {
        var bytes = written(some);
        var otherVersion = bytes.clone();
        otherVersion[4] = 99;
        var hugeSize = bytes.clone();
        hugeSize[9] = 0x7F;

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(otherVersion)).hasMessageContaining("version");
        assertThatThrownBy(() -> read(hugeSize)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void aPageThatStandsInATextAThousandTimesCountsAFewTimes() {
        var page = new RandomWords(4).words(300);
        var once = Fingerprints.of(RandomWords.text("a", page));
        var often =
                Fingerprints.of(TokenText.of("b", (String.join(" ", page) + " ").repeat(1_000)));

        assertThat(often.size()).isLessThan((once.size() + 10) * 5);
    }

    private static byte[] written(Fingerprints fingerprints) throws IOException {
        var out = new ByteArrayOutputStream();
        fingerprints.writeTo(out);
        return out.toByteArray();
    }

    private static Fingerprints read(byte[] bytes) throws IOException {
        return Fingerprints.readFrom(new ByteArrayInputStream(bytes));
    }
}
