package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument.Format;

import java.nio.charset.StandardCharsets;

/// Plain text with every character that stands in the file: nothing normalised, no line end
/// changed, no line joined. For places that other programs look up in the same file.
///
/// A byte order mark of UTF-8 stays, as a character of its own, and counts; one of UTF-16 says only
/// how to read and is gone.
public final class RawText {

    private static final char REPLACEMENT = '\uFFFD';

    private RawText() {}

    /// Whether a file of this name is read as plain text whatever is in it, but for packed files.
    public static boolean promises(String fileName) {
        return FileName.of(fileName).promises(Format.TEXT);
    }

    /// @param content not changed
    /// @return null when the file is no plain text, or is Markdown: then [Extraction] reads it
    public static @Nullable String of(String fileName, byte[] content) {
        var file = FileName.of(fileName);
        if (file.promises(Format.MARKDOWN)
                || !file.promises(Format.TEXT) && Signature.of(content) != Signature.TEXT) {
            return null;
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0 ? text : other(content);
    }

    private static @Nullable String other(byte[] content) {
        return switch (Signature.of(content)) {
            case ZIP, OLE, PDF -> null;
            default -> PlainText.decode(content);
        };
    }
}
