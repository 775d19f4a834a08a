package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;

/// Packed files that are broken or built to harm.
class ArchiveTest {

    private static final byte[] SOUND = Docx.body(p(r("Báo cáo"))).bytes();

    @Test
    void refusesATruncatedFileWhereverItBreaksOff() {
        for (int length = 4; length < SOUND.length - 1; length += 40) {
            assertThat(Read.refusal("a.docx", Arrays.copyOf(SOUND, length)).reason())
                    .isEqualTo(Reason.TRUNCATED);
        }
    }

    @Test
    void refusesAFileWithAFlippedByteOrReadsIt() {
        for (int i = 4; i < SOUND.length; i++) {
            byte[] flipped = SOUND.clone();
            flipped[i] ^= 0x55;
            assertThat(Extraction.extract("a.docx", flipped, Limits.standard())).isNotNull();
        }
    }

    @Test
    void refusesAPartThatUnpacksToHundredsOfTimesItsSize() {
        byte[] bomb = Docx.body(p(r(" ".repeat(9_000_000)))).bytes();

        var refused = Read.refusal("a.docx", bomb);

        assertThat(refused.reason()).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused.details()).containsExactly("ratio");
    }

    @Test
    void refusesABombInAPartThatIsNeverRead() {
        byte[] bomb =
                Docx.body(p(r("Báo cáo")))
                        .zip()
                        .with("word/media/a.bmp", new byte[9_000_000])
                        .bytes();

        assertThat(Read.refusal("a.docx", bomb).details()).containsExactly("ratio");
    }

    @Test
    void refusesTooManyEntries() {
        var zip = Docx.body(p(r("Báo cáo"))).zip();
        for (int i = 0; i < 30; i++) {
            zip.with("word/" + i, "");
        }

        var refused = Read.refusal("a.docx", zip.bytes(), limits(30, 99_999, 100));

        assertThat(refused.reason()).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused.details()).containsExactly("entries");
    }

    @Test
    void refusesMoreUnpackedBytesThanAllowed() {
        var refused = Read.refusal("a.docx", SOUND, limits(99, 600, 100));

        assertThat(refused.reason()).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused.details()).containsExactly("size");
    }

    @Test
    void refusesElementsNestedWithoutEnd() {
        String deep = "<w:sdt>".repeat(5_000) + p(r("x")) + "</w:sdt>".repeat(5_000);

        var refused = Read.refusal("a.docx", Docx.body(deep).bytes());

        assertThat(refused.reason()).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refused.details()).containsExactly("depth");
    }

    @Test
    void neverUnpacksAnArchiveInsideAnArchive() {
        byte[] nested = new Zip().with("b.zip", new Zip().with("c.docx", SOUND).bytes()).bytes();

        assertThat(Read.refusal("a.docx", nested).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(
                        Read.document(
                                        "a.docx",
                                        Docx.body(p(r("Báo cáo")))
                                                .zip()
                                                .with("word/embeddings/b.docx", nested)
                                                .bytes())
                                .text())
                .isEqualTo("Báo cáo");
    }

    @Test
    void refusesXmlThatDeclaresEntities() {
        String doctype = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>";
        String external = "<!DOCTYPE x SYSTEM 'file:///etc/hostname'><x/>";

        assertThat(Read.refusal("a.docx", Docx.part(doctype).bytes()).reason())
                .isEqualTo(Reason.XML_ENTITIES);
        assertThat(Read.refusal("a.docx", Docx.part(external).bytes()).reason())
                .isEqualTo(Reason.XML_ENTITIES);
    }

    @Test
    void refusesXmlThatIsNotWellFormed() {
        assertThat(Read.refusal("a.docx", Docx.part("<w:document><w:p>").bytes()).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesADocumentOfEmptyParagraphs() {
        assertThat(Read.refusal("a.docx", Docx.body(p(), p()).bytes()).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void refusesTextBehindTheSignatureOfAnArchive() {
        assertThat(Read.refusal("a.docx", "PK\u0003\u0004 giả".getBytes(UTF_8)).reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    private static Limits limits(int entries, long unpacked, int ratio) {
        return new Limits(
                99_999_999, entries, unpacked, ratio, 99, 99, 99_999, Duration.ofSeconds(20));
    }
}
