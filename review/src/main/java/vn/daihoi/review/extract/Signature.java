package vn.daihoi.review.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the first bytes of a file say.
enum Signature {
    ZIP,
    OLE,
    PDF,
    RTF,
    HTML,
    TEXT;

    /// A PDF may carry up to this many bytes before its header.
    private static final int PDF_HEADER_WITHIN = 1_024;

    static Signature of(byte[] content) {
        String head =
                new String(
                        content,
                        0,
                        Math.min(content.length, PDF_HEADER_WITHIN),
                        StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return ofText(head.stripLeading().toLowerCase(Locale.ROOT));
    }

    private static Signature ofText(String head) {
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return head.startsWith("<!doctype html") || head.startsWith("<html") ? HTML : TEXT;
    }
}
