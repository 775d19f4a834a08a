package vn.daihoi.review.extract;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.daihoi.review.text.ExtractedDocument.Format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// Binary Word files, 97 to 2003. Lists and tables are close to what Word shows, not exact.
final class DocReader {

    private static final int SECTOR = 512;
    private static final int FLAGS = 0x0B;

    private DocReader() {}

    static Reading read(FileName file, byte[] content, Budget budget) throws CannotRead {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new CannotRead(Reason.ENCRYPTED);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new CannotRead(Reason.UNKNOWN_FORMAT, "ole");
            }
            refuseEncrypted(root);
            return read(file, files, budget);
        } catch (EncryptedDocumentException locked) {
            throw new CannotRead(Reason.ENCRYPTED);
        } catch (OldWordFileFormatException beforeWord97) {
            throw new CannotRead(Reason.UNKNOWN_FORMAT, "word95");
        } catch (IOException | RuntimeException broken) {
            // The library answers to damage with whatever its arithmetic runs into.
            throw new CannotRead(content.length % SECTOR == 0 ? Reason.DAMAGED : Reason.TRUNCATED);
        }
    }

    /// Bit `fEncrypted` of the file information block: MS-DOC, 2.5.2.
    private static void refuseEncrypted(DirectoryNode root) throws CannotRead, IOException {
        try (var stream = root.createDocumentInputStream("WordDocument")) {
            byte[] head = stream.readNBytes(FLAGS + 1);
            if (head.length > FLAGS && (head[FLAGS] & 1) != 0) {
                throw new CannotRead(Reason.ENCRYPTED);
            }
        }
    }

    private static Reading read(FileName file, POIFSFileSystem files, Budget budget)
            throws CannotRead, IOException {
        try (var word = new HWPFDocument(files)) {
            var draft = new Draft(budget);
            new DocBody(word, budget, draft).read();
            int saved =
                    word.getSummaryInformation() == null
                            ? 0
                            : word.getSummaryInformation().getPageCount();
            return draft.finish(file, Format.DOC, PageEstimate.choose(saved, 0, draft), List.of());
        }
    }
}
