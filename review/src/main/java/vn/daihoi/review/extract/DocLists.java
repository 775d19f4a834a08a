package vn.daihoi.review.extract;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Numbers of automatic lists of a binary Word file, counted by list. Restarts that a paragraph
/// demands for itself are not known to the library, so numbers are close, not sure.
final class DocLists {

    private static final int LEVELS = 9;

    /// Codes of number formats: MS-OSHARED, 2.2.1.3.
    private static final int UPPER_ROMAN = 1;

    private static final int LOWER_ROMAN = 2;
    private static final int UPPER_LETTER = 3;
    private static final int LOWER_LETTER = 4;
    private static final int TWO_DIGITS = 22;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /// @return null when the paragraph carries no label
    @Nullable String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return null;
        }
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        int[] count = counts.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
        count[level] = count[level] == 0 ? start(list, level) : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String label = label(list, level, count).strip();
        return label.isEmpty() ? null : label;
    }

    private static String label(HWPFList list, int level, int[] count) {
        String pattern = list.getNumberText((char) level);
        int format = list.getNumberFormat((char) level);
        if (pattern == null || format == NONE) {
            return "";
        }
        if (format == BULLET) {
            return Glyphs.of(pattern, "Symbol");
        }
        var label = new StringBuilder();
        for (char character : pattern.toCharArray()) {
            if (character < LEVELS) {
                int number = count[character] == 0 ? start(list, character) : count[character];
                label.append(shown(list.getNumberFormat(character), number));
            } else {
                label.append(character);
            }
        }
        return label.toString();
    }

    private static int start(HWPFList list, int level) {
        return Math.max(1, list.getStartAt((char) level));
    }

    private static String shown(int format, int number) {
        return switch (format) {
            case UPPER_ROMAN -> Numerals.upperRoman(number);
            case LOWER_ROMAN -> Numerals.lowerRoman(number);
            case UPPER_LETTER -> Numerals.upperLetter(number);
            case LOWER_LETTER -> Numerals.lowerLetter(number);
            case TWO_DIGITS -> Numerals.twoDigits(number);
            case NONE -> "";
            default -> Integer.toString(number);
        };
    }
}
