package vn.daihoi.personnel.internal.sheet;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file whose encoding is told by its first bytes or else found by trying.
///
/// @param guessed name of the encoding where nothing in the file tells it and it is not UTF-8;
///   empty otherwise
record Decoded(String text, String guessed) {

    /// What Vietnamese Windows calls ANSI.
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private static final char MARK = '\uFEFF';
    private static final int LOOKED_AT = 4_000;

    static Decoded of(byte[] file) throws CannotReadSheet {
        if (hasMark(file, 0xFF, 0xFE)) {
            return new Decoded(strict(file, StandardCharsets.UTF_16LE), "");
        }
        if (hasMark(file, 0xFE, 0xFF)) {
            return new Decoded(strict(file, StandardCharsets.UTF_16BE), "");
        }
        int[] zeros = zeros(file);
        if (zeros[0] + zeros[1] > 0) {
            return unmarked(file, zeros);
        }
        return eightBits(file);
    }

    private static boolean hasMark(byte[] file, int first, int second) {
        return file.length >= 2 && file[0] == (byte) first && file[1] == (byte) second;
    }

    /// How many bytes at even and at odd places are zero: commas, digits and line ends of UTF-16
    /// have one.
    private static int[] zeros(byte[] file) {
        int[] zeros = new int[2];
        for (int at = 0; at < Math.min(file.length, LOOKED_AT); at++) {
            zeros[at % 2] += file[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Decoded unmarked(byte[] file, int[] zeros) throws CannotReadSheet {
        if (Math.min(zeros[0], zeros[1]) * 20 > Math.max(zeros[0], zeros[1])) {
            throw new CannotReadSheet(Reason.NOT_A_TABLE);
        }
        boolean little = zeros[1] > zeros[0];
        return new Decoded(
                strict(file, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE),
                "UTF-16");
    }

    private static Decoded eightBits(byte[] file) throws CannotReadSheet {
        try {
            return plain(decode(file, StandardCharsets.UTF_8), "");
        } catch (CharacterCodingException notUtf8) {
            return plain(strict(file, WINDOWS), WINDOWS.name());
        }
    }

    private static Decoded plain(String text, String guessed) throws CannotReadSheet {
        boolean other =
                text.stripLeading().startsWith("<")
                        || text.chars()
                                .limit(LOOKED_AT)
                                .anyMatch(sign -> sign < ' ' && "\t\r\n\f".indexOf(sign) < 0);
        if (other || text.startsWith("%PDF")) {
            throw new CannotReadSheet(Reason.NOT_A_TABLE);
        }
        return new Decoded(text, guessed);
    }

    private static String strict(byte[] file, Charset charset) throws CannotReadSheet {
        try {
            return decode(file, charset);
        } catch (CharacterCodingException e) {
            throw new CannotReadSheet(Reason.ENCODING);
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
