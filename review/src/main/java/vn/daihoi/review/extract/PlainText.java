package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Characters out of bytes: by byte order mark, else UTF-8, else UTF-16 without a mark, else the
/// Vietnamese code page of Windows.
final class PlainText {

    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");
    private static final int SAMPLE = 4_096;

    private PlainText() {}

    /// @return null when the bytes are no text in any of these encodings
    static @Nullable String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    private static @Nullable String withoutMark(byte[] bytes) {
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        if (evenZeros + oddZeros > 0) {
            return evenZeros > oddZeros
                    ? text(bytes, 0, StandardCharsets.UTF_16BE)
                    : text(bytes, 0, StandardCharsets.UTF_16LE);
        }
        @Nullable String utf8 = text(bytes, 0, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : ofOneByte(bytes);
    }

    /// Codes of an encoding from before Unicode stay as they are; they are converted later.
    private static @Nullable String ofOneByte(byte[] bytes) {
        @Nullable String codes = text(bytes, 0, StandardCharsets.ISO_8859_1);
        return codes != null && Legacy.isAnEncoding(codes)
                ? codes
                : text(bytes, 0, VIETNAMESE_WINDOWS);
    }

    private static @Nullable String text(byte[] bytes, int from, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return text.chars().anyMatch(PlainText::isForeignToText) ? null : text;
        } catch (CharacterCodingException notThisCharset) {
            return null;
        }
    }

    private static boolean isForeignToText(int character) {
        return character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != 0x0B
                && character != 0x1A;
    }

    private static int zeros(byte[] bytes, int first) {
        int count = 0;
        for (int i = first; i < Math.min(bytes.length, SAMPLE); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
