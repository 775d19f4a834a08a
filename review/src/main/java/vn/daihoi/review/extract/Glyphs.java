package vn.daihoi.review.extract;

import java.util.Map;

/// Signs of the symbol fonts of Windows as Unicode. Their codes stand at 0x20 to 0xFF or, in Word,
/// at U+F020 to U+F0FF; what has no counterpart becomes a bullet.
final class Glyphs {

    private static final char OTHER = '•';
    private static final int PRIVATE = 0xF000;

    private static final Map<Integer, Character> SYMBOL =
            Map.ofEntries(
                    Map.entry(0x20, ' '),
                    Map.entry(0x2A, '*'),
                    Map.entry(0x2B, '+'),
                    Map.entry(0x2D, '-'),
                    Map.entry(0x2E, '.'),
                    Map.entry(0x3C, '<'),
                    Map.entry(0x3D, '='),
                    Map.entry(0x3E, '>'),
                    Map.entry(0xA3, '≤'),
                    Map.entry(0xAE, '→'),
                    Map.entry(0xB0, '°'),
                    Map.entry(0xB1, '±'),
                    Map.entry(0xB3, '≥'),
                    Map.entry(0xB4, '×'),
                    Map.entry(0xB7, '•'),
                    Map.entry(0xDE, '⇒'));

    private static final Map<Integer, Character> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x20, ' '),
                    Map.entry(0x6C, '●'),
                    Map.entry(0x6E, '■'),
                    Map.entry(0x6F, '□'),
                    Map.entry(0x71, '❑'),
                    Map.entry(0x76, '❖'),
                    Map.entry(0x9F, '•'),
                    Map.entry(0xA7, '▪'),
                    Map.entry(0xA8, '□'),
                    Map.entry(0xD8, '➢'),
                    Map.entry(0xE0, '→'),
                    Map.entry(0xE8, '➔'),
                    Map.entry(0xF0, '⇨'),
                    Map.entry(0xFB, '✗'),
                    Map.entry(0xFC, '✓'),
                    Map.entry(0xFE, '☑'));

    private Glyphs() {}

    /// @param font name of the font the code belongs to; empty when unknown
    static String of(int code, String font) {
        boolean isPrivate = code >= PRIVATE && code <= PRIVATE + 0xFF;
        boolean wingdings = font.startsWith("Wingdings");
        if (!isPrivate && !wingdings && !font.equals("Symbol")) {
            return Character.toString(code);
        }
        int plain = isPrivate ? code - PRIVATE : code;
        char other = plain > ' ' && plain < 0x7F && !wingdings ? (char) plain : OTHER;
        return Character.toString((wingdings ? WINGDINGS : SYMBOL).getOrDefault(plain, other));
    }

    /// @param hex the code as a file writes it; what is no code becomes a bullet
    static String ofHex(String hex, String font) {
        try {
            return of(Integer.parseInt(hex, 16), font);
        } catch (IllegalArgumentException notACharacter) {
            return Character.toString(OTHER);
        }
    }

    /// The mark of a bulleted list.
    static String of(String mark, String font) {
        var shown = new StringBuilder();
        mark.codePoints().forEach(code -> shown.append(of(code, font)));
        return shown.toString().strip();
    }
}
