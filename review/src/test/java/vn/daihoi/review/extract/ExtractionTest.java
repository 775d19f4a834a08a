package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ResourceBundle;

class ExtractionTest {

    private static final byte[] REPORT = "Báo cáo chính trị".getBytes(UTF_8);

    @Test
    void refusesAnEmptyFile() {
        assertThat(Read.refusal("a.docx", new byte[0]).reason()).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void refusesAFileOverTheLimitWithoutReadingItWhole() throws IOException {
        var limits = limits(REPORT.length - 1, Duration.ofSeconds(9));

        var outcome = Extraction.extract("a.txt", new ByteArrayInputStream(REPORT), limits);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Unreadable.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(refused.details())
                                    .containsExactly("" + (REPORT.length - 1), "bytes");
                        });
    }

    @Test
    void readsAFileOfExactlyTheLimit() {
        var limits = limits(REPORT.length, Duration.ofSeconds(9));

        assertThat(Extraction.extract("a.txt", REPORT, limits))
                .isInstanceOf(Outcome.Extracted.class);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        assertThat(Read.refusal("a.txt", REPORT, limits(999, Duration.ZERO)).reason())
                .isEqualTo(Reason.TIME_LIMIT);
    }

    @Test
    void readsAWrongExtensionAndSaysSo() {
        assertThat(mismatch("bao-cao.docx")).isTrue();
        assertThat(mismatch("bao-cao")).isTrue();
        assertThat(mismatch("bao-cao.TXT")).isFalse();
    }

    @Test
    void takesNamesOfAnyLengthAndCharacters() {
        String longName = "ộ".repeat(296) + ".txt";

        assertThat(Read.document(longName, REPORT).file()).isEqualTo(longName);
        assertThat(Read.document("C:\\Văn kiện\\../a\u0000b\u202E\n%s.txt", REPORT).file())
                .isEqualTo("ab%s.txt");
        assertThat(Read.document("", REPORT).file()).isEmpty();
    }

    @Test
    void hasATextForEveryReasonInBothLanguages() {
        for (String bundle : new String[] {"messages", "messages_en"}) {
            var texts = ResourceBundle.getBundle("vn.daihoi.review." + bundle);
            for (var reason : Reason.values()) {
                assertThat(texts.getString(reason.messageKey())).isNotBlank();
            }
        }
    }

    private static boolean mismatch(String name) {
        return ((Outcome.Extracted) Extraction.extract(name, REPORT, Limits.standard()))
                .formatMismatch();
    }

    private static Limits limits(int bytes, Duration time) {
        return new Limits(bytes, 9, 9_999, 9, 9, 9, 9_999, time);
    }
}
