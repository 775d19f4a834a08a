package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.words.Folded;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the number at the start of a line. What only looks like one (`5.000 lượt`, `20/11`,
/// `(2024)`, `V.I.`) is left alone.
final class LabelReader {

    /// @param label what was read
    /// @param length UTF-16 units it takes, blanks after it included
    record Read(Label label, int length) {}

    private static final String REST = "(?=[\\p{L}\\d\"“”‘’'«(\\[])";
    private static final Pattern DECIMAL =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,4})(\\.|\\)|)\\s+" + REST);
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})\\s?([.)/–-])\\s*" + REST);
    private static final Pattern ROMAN =
            Pattern.compile("^([IVX]{1,6})\\s?([.)/:–-])\\s*(?=[\\p{L}\"“”‘’«(])");
    private static final Pattern UPPER =
            Pattern.compile("^([A-ZĐ])\\s?([.)/–-])\\s*(?=[\\p{L}\"“”‘’«(])");
    private static final Pattern LOWER = Pattern.compile("^([a-zđ])\\s?([.)/])\\s*" + REST);
    private static final Pattern PARENTHESIS = Pattern.compile("^\\((\\d{1,2})\\)\\s*" + REST);
    private static final Pattern NUMERAL =
            Pattern.compile("^([ivxlc]+|\\d{1,3}|[a-zđ])(?![\\p{L}\\d])");
    private static final Pattern TAIL = Pattern.compile("^\\s*([.:)–-]?)\\s*");
    private static final String UNMARKED_LOWER = "^\\p{Ll}.*";

    private final HeadingWords words;

    LabelReader(HeadingWords words) {
        this.words = words;
    }

    /// @param line without blanks at its start
    @Nullable Read read(String line) {
        var worded = worded(line);
        if (worded != null) {
            return worded;
        }
        var decimal = DECIMAL.matcher(line);
        if (decimal.find()) {
            return decimal(line, decimal);
        }
        return figure(line);
    }

    private @Nullable Read figure(String line) {
        var arabic = ARABIC.matcher(line);
        if (arabic.find()) {
            return arabic(line, arabic);
        }
        var parenthesis = PARENTHESIS.matcher(line);
        if (parenthesis.find()) {
            return read(
                    Scheme.PARENTHESIS, parenthesis, Integer.parseInt(parenthesis.group(1)), ")");
        }
        return letter(line);
    }

    private @Nullable Read letter(String line) {
        var roman = ROMAN.matcher(line);
        if (roman.find() && !isInitials(line, roman.end())) {
            int value = Roman.valueOf(roman.group(1));
            return value == 0 ? null : read(Scheme.ROMAN, roman, value, roman.group(2));
        }
        var upper = UPPER.matcher(line);
        if (upper.find() && !isInitials(line, upper.end()) && !isOnBehalf(line, upper)) {
            return read(
                    Scheme.UPPER_LETTER, upper, Label.letterValue(line.charAt(0)), upper.group(2));
        }
        var lower = LOWER.matcher(line);
        if (lower.find() && !(lower.group(2).equals("/") && lower.end() == 2)) {
            return read(
                    Scheme.LOWER_LETTER, lower, Label.letterValue(line.charAt(0)), lower.group(2));
        }
        return null;
    }

    /// `V.I. Lênin`, `A.B. Nguyễn`: initials of a name.
    private static boolean isInitials(String line, int end) {
        return end + 1 < line.length() && (line.charAt(end + 1) == '.');
    }

    /// `T/M ĐOÀN CHỦ TỊCH`, `K/T CHỦ TỊCH`: for whom somebody signs.
    private static boolean isOnBehalf(String line, Matcher m) {
        int second = m.end();
        return m.group(2).equals("/")
                && m.end(2) == second
                && Character.isUpperCase(line.charAt(second))
                && (second + 1 == line.length() || !Character.isLetter(line.charAt(second + 1)));
    }

    private @Nullable Read decimal(String line, Matcher m) {
        boolean bare = m.group(2).isEmpty();
        if (bare && line.substring(m.end()).matches(UNMARKED_LOWER)) {
            return null; // 2.5 triệu
        }
        if (bare && Character.isDigit(line.charAt(m.end()))) {
            return null;
        }
        var path = Arrays.stream(m.group(1).split("\\.")).map(Integer::valueOf).toList();
        if (path.contains(0)) {
            return null;
        }
        return new Read(
                new Label(Scheme.decimal(path.size()), m.group().strip(), path, m.group(2)),
                m.end());
    }

    private @Nullable Read arabic(String line, Matcher m) {
        boolean glued = m.end(2) == m.end();
        if (glued && !opensWords(line.charAt(m.end())) && !m.group(2).equals(")")) {
            return null; // 5.000, 20/11, 5-7
        }
        if (glued && m.group(2).equals("/")) {
            return null;
        }
        if (m.group(1).equals("0") || m.group(1).equals("00")) {
            return null;
        }
        return read(Scheme.ARABIC, m, Integer.parseInt(m.group(1)), m.group(2));
    }

    /// A letter, or the mark of a note as in `2.[22] Quy trình`.
    private static boolean opensWords(char c) {
        return Character.isLetter(c) || c == '[';
    }

    private static Read read(Scheme scheme, Matcher m, int value, String mark) {
        return new Read(
                new Label(scheme, m.group().strip(), List.of(value), mark.replace('–', '-')),
                m.end());
    }

    private @Nullable Read worded(String line) {
        var folded = Folded.of(line);
        for (var scheme :
                List.of(
                        Scheme.PART,
                        Scheme.CHAPTER,
                        Scheme.DIVISION,
                        Scheme.ARTICLE,
                        Scheme.ANNEX)) {
            var word = words.word(scheme.name().toLowerCase(java.util.Locale.ROOT));
            if (folded.startsWith(word) && Character.isUpperCase(line.charAt(0))) {
                return worded(scheme, line, folded, word.length());
            }
        }
        return null;
    }

    private @Nullable Read worded(Scheme scheme, String line, String folded, int start) {
        int from = start;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        var rest = folded.substring(from);
        int length = 0;
        int value = 0;
        for (int i = 0; i < words.ordinals().size() && value == 0; i++) {
            var m = words.ordinals().get(i).matcher(rest);
            if (m.find()) {
                value = i + 1;
                length = m.end();
            }
        }
        var numeral = NUMERAL.matcher(rest);
        if (value == 0 && numeral.find()) {
            value = numeral(scheme, numeral.group(1));
            length = numeral.end();
        }
        if (value == 0 && scheme == Scheme.ANNEX && isWholeWord(rest)) {
            return annex(line, from);
        }
        return value == 0 || from == start ? null : worded(scheme, line, from + length, value);
    }

    private static boolean isWholeWord(String rest) {
        return rest.isEmpty() || !Character.isLetter(rest.charAt(0));
    }

    private static Read annex(String line, int end) {
        return new Read(
                new Label(Scheme.ANNEX, line.substring(0, end).strip(), List.of(1), ""), end);
    }

    private static @Nullable Read worded(Scheme scheme, String line, int end, int value) {
        var tail = TAIL.matcher(line.substring(end));
        var mark = tail.find() ? tail.group(1) : "";
        int length = end + (tail.hitEnd() && mark.isEmpty() ? line.length() - end : tail.end());
        boolean proseAfter =
                mark.isEmpty()
                        && line.substring(Math.min(length, line.length())).matches("^\\p{Ll}.*");
        if (proseAfter) {
            return null; // "Điều 5 của Luật", "Mục 2 nêu trên"
        }
        return new Read(
                new Label(scheme, line.substring(0, end).strip(), List.of(value), mark), length);
    }

    private static int numeral(Scheme scheme, String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int roman = Roman.valueOf(numeral.toUpperCase(java.util.Locale.ROOT));
        return roman > 0 ? roman : numeral.length() == 1 ? Label.letterValue(numeral.charAt(0)) : 0;
    }
}
