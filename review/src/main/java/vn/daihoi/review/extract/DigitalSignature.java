package vn.daihoi.review.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Whether a file is digitally signed. A signature speaks of the file as it was signed, so it does
/// not hold for a copy with anything added.
///
/// Source: ECMA-376 part 2, 13 (Word); ODF 1.3 part 2, 5.3 (OpenDocument); ISO 32000-1, 12.8 (PDF).
public final class DigitalSignature {

    private static final Pattern PART =
            Pattern.compile("_xmlsignatures/.+|META-INF/[a-z]*signatures\\.xml");
    private static final Pattern BYTE_RANGE = Pattern.compile("/ByteRange\\s*\\[");

    private DigitalSignature() {}

    /// @param content of the whole file, in any format
    /// @return false too for a file that cannot be opened
    public static boolean isIn(byte[] content, Limits limits) {
        return switch (Signature.of(content)) {
            case ZIP -> hasPart(content, limits);
            case PDF -> BYTE_RANGE.matcher(new String(content, StandardCharsets.ISO_8859_1)).find();
            case OLE, RTF, HTML, TEXT -> false;
        };
    }

    private static boolean hasPart(byte[] content, Limits limits) {
        try {
            return Archive.open(content, new Budget(limits, System::nanoTime)).names().stream()
                    .anyMatch(name -> PART.matcher(name).matches());
        } catch (CannotRead damaged) {
            return false;
        }
    }
}
