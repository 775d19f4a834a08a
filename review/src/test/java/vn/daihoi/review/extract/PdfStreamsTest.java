package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Small files that unpack to much.
class PdfStreamsTest {

    private static final String NAME = "bao-cao.pdf";
    private static final int MEGABYTE = 1 << 20;

    /// Streams may unpack to 4 megabytes each.
    private static final Limits SMALL =
            new Limits(
                    50 * MEGABYTE,
                    5_000,
                    12 * MEGABYTE,
                    200,
                    256,
                    2_000,
                    10_000_000,
                    Duration.ofSeconds(20));

    /// A page whose content is this many times one stream of that size, behind these filters.
    private static byte[] pdf(int times, int size, COSName... filters) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (var out =
                    stream.createOutputStream(
                            filters.length == 1 ? filters[0] : new COSArray(List.of(filters)))) {
                byte[] words = "BT /F1 12 Tf 72 700 Td (mot hai) Tj ET\n".getBytes(ISO_8859_1);
                out.write(words);
                byte[] blanks = new byte[size - words.length];
                Arrays.fill(blanks, (byte) ' ');
                out.write(blanks);
            }
            var contents = new COSArray();
            for (int i = 0; i < times; i++) {
                contents.add(stream);
            }
            COSBase all = times == 1 ? stream : contents;
            page.getCOSObject().setItem(COSName.CONTENTS, all);
            return saved(document);
        }
    }

    private static void assertRefused(byte[] pdf) {
        assertThat(pdf.length).isLessThan(MEGABYTE);
        var refusal = Read.refusal(NAME, pdf, SMALL);
        assertThat(refusal).isEqualTo(new Outcome.Unreadable(Reason.ZIP_BOMB, List.of("size")));
    }

    @Test
    void refusesADeflatedStreamThatIsTooLarge() throws IOException {
        assertRefused(pdf(1, 5 * MEGABYTE, COSName.FLATE_DECODE));
    }

    @Test
    void readsOneThatIsNot() throws IOException {
        var outcome = Extraction.extract(NAME, pdf(1, MEGABYTE, COSName.FLATE_DECODE), SMALL);
        assertThat(outcome).isNotEqualTo(new Outcome.Unreadable(Reason.ZIP_BOMB, List.of("size")));
    }

    @Test
    void refusesAStreamThatIsDeflatedTwice() throws IOException {
        assertRefused(pdf(1, 5 * MEGABYTE, COSName.FLATE_DECODE, COSName.FLATE_DECODE));
    }

    @Test
    void refusesADeflatedStreamWrittenAsLetters() throws IOException {
        assertRefused(pdf(1, 5 * MEGABYTE, COSName.ASCII85_DECODE, COSName.FLATE_DECODE));
    }

    @Test
    void refusesAStreamOfAnotherFilter() throws IOException {
        assertRefused(runLengths(5 * MEGABYTE));
    }

    /// A page of blanks only, each run of 128 of them in two bytes.
    private static byte[] runLengths(int size) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                for (int i = 0; i < size; i += 128) {
                    out.write(129);
                    out.write(' ');
                }
                out.write(128);
            }
            stream.setItem(COSName.FILTER, COSName.RUN_LENGTH_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Test
    void refusesAPageThatShowsOneStreamManyTimes() throws IOException {
        assertRefused(pdf(6, MEGABYTE, COSName.FLATE_DECODE));
    }

    @Test
    void stopsMeasuringWhenTimeIsOver() throws IOException {
        var hurried = new Limits(50 * MEGABYTE, 10, 900 * MEGABYTE, 9, 9, 9, 9, Duration.ZERO);
        var refusal = Read.refusal(NAME, pdf(1, MEGABYTE, COSName.FLATE_DECODE), hurried);
        assertThat(refusal.reason()).isEqualTo(Reason.TIME_LIMIT);
    }
}
