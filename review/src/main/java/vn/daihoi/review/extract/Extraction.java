package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument.Format;

import java.io.IOException;
import java.io.InputStream;

/// Reads a file into blocks of text.
///
/// The format is decided by the bytes, never by the name. Safe for files from strangers: sizes,
/// depth and time are bounded by [Limits], no entity and no link is followed.
public final class Extraction {

    private Extraction() {}

    /// @param fileName as given by the person, with or without folders; any characters
    /// @param content read up to the limit and not closed
    public static Outcome extract(String fileName, InputStream content, Limits limits)
            throws IOException {
        return extract(fileName, content.readNBytes(limits.bytes() + 1), limits);
    }

    /// @param fileName as given by the person, with or without folders; any characters
    /// @param content not changed
    public static Outcome extract(String fileName, byte[] content, Limits limits) {
        var file = FileName.of(fileName);
        try {
            var document = read(file, content, new Budget(limits, System::nanoTime)).document();
            return new Outcome.Extracted(document, !file.promises(document.format()));
        } catch (CannotRead refused) {
            return refused.outcome();
        }
    }

    static Reading read(FileName file, byte[] content, Budget budget) throws CannotRead {
        if (content.length == 0) {
            throw new CannotRead(Reason.EMPTY_FILE);
        }
        if (content.length > budget.limits().bytes()) {
            throw new CannotRead(
                    Reason.TOO_LARGE, Integer.toString(budget.limits().bytes()), "bytes");
        }
        budget.checkTime();
        return switch (Signature.of(content)) {
            case TEXT -> readText(file, content, budget);
            case ZIP -> readPacked(file, Archive.open(content, budget), budget);
            case PDF -> PdfReader.read(file, content, budget);
            case OLE -> DocReader.read(file, content, budget);
            case RTF -> throw new CannotRead(Reason.UNKNOWN_FORMAT, "rtf");
            case HTML -> throw new CannotRead(Reason.UNKNOWN_FORMAT, "html");
        };
    }

    private static Reading readPacked(FileName file, Archive archive, Budget budget)
            throws CannotRead {
        @Nullable DocxParts word = DocxParts.of(archive, budget);
        if (word != null) {
            return DocxReader.read(file, word, budget);
        }
        if (OdtReader.canRead(archive)) {
            return OdtReader.read(file, archive, budget);
        }
        throw new CannotRead(Reason.UNKNOWN_FORMAT, "zip");
    }

    private static Reading readText(FileName file, byte[] content, Budget budget)
            throws CannotRead {
        @Nullable String text = PlainText.decode(content);
        if (text == null) {
            throw new CannotRead(Reason.UNKNOWN_FORMAT);
        }
        budget.checkCharacters(text.length());
        return file.promises(Format.MARKDOWN)
                ? MarkdownReader.read(file, text, budget)
                : TextReader.read(file, text, budget);
    }
}
