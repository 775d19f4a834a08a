package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Leftover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// `report.doc` was written for this test: a head of two cells, a title, a list of two levels, a
/// footnote, a comment, hidden text.
class DocReaderTest {

    private static final int SECTOR = 512;

    @Test
    void readsParagraphsRowsListsAndNotes() {
        var document = Read.document("a.doc", report());

        assertThat(document.format()).isEqualTo(Format.DOC);
        assertThat(Read.blocks(document))
                .containsExactly(
                        "PHƯỜNG B\nBAN THƯỜNG TRỰC\tĐộc lập - Tự do",
                        "BÁO CÁO",
                        "I. Kết quả",
                        "1. Thuận lợi",
                        "2. Khó khăn",
                        "II. Nhiệm vụ",
                        "Đã vận động 12 hộ.\nXong rồi.",
                        "Số liệu năm 2023");
    }

    @Test
    void knowsTheShapeOfBlocks() {
        var blocks = Read.document("a.doc", report()).blocks();

        assertThat(blocks.get(0).kind()).isEqualTo(Block.Kind.TABLE_ROW);
        assertThat(blocks.get(0).cells()).hasSize(2);
        assertThat(blocks.get(1).bold()).isTrue();
        assertThat(blocks.get(1).centred()).isTrue();
        assertThat(blocks.get(2).label()).isEqualTo("I.");
        assertThat(blocks.get(7).kind()).isEqualTo(Block.Kind.FOOTNOTE);
    }

    @Test
    void reportsHiddenTextAndComments() {
        var document = Read.document("a.doc", report());

        assertThat(document.leftovers())
                .extracting(Leftover::kind, Leftover::detail)
                .containsExactly(
                        tuple(Leftover.Kind.HIDDEN_TEXT, "(hỏi lại)"),
                        tuple(Leftover.Kind.COMMENT, "Ở đâu?"));
    }

    @Test
    void refusesATruncatedFile() {
        assertThat(Read.refusal("a.doc", Arrays.copyOf(report(), 3_000)).reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void refusesAPassword() {
        assertThat(Read.refusal("a.doc", withEncryptionFlag(report())).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesAWordFileOfTheNewFormatBehindAPassword() throws IOException {
        assertThat(Read.refusal("a.docx", ole("EncryptedPackage")).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesASpreadsheet() throws IOException {
        assertThat(Read.refusal("a.doc", ole("Workbook")).reason())
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    private static byte[] report() {
        try (var in = DocReaderTest.class.getResourceAsStream("report.doc")) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] ole(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[9_000]), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /// The flag stands in the file information block: MS-DOC, 2.5.2.
    private static byte[] withEncryptionFlag(byte[] doc) {
        for (int at = SECTOR; at < doc.length; at += SECTOR) {
            if ((doc[at] & 0xFF) == 0xEC && (doc[at + 1] & 0xFF) == 0xA5) {
                doc[at + 0x0B] |= 1;
                return doc;
            }
        }
        throw new IllegalStateException("No file information block.");
    }
}
