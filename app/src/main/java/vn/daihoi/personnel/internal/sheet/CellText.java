package vn.daihoi.personnel.internal.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Evens out what stands in cells.
final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]");

    private CellText() {}

    /// One line in NFC, single blanks, no unseen signs.
    static String even(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String seen = UNSEEN.matcher(raw).replaceAll("");
        String flat = BLANKS.matcher(seen).replaceAll(" ").strip();
        return Normalizer.normalize(flat, Normalizer.Form.NFC);
    }

    /// Most cells are: short numbers, dates and single words.
    private static boolean isPlain(String raw) {
        return raw.chars().allMatch(sign -> sign > ' ' && sign < 0x7F);
    }

    static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return new ArrayList<>(cells.subList(0, end));
    }
}
