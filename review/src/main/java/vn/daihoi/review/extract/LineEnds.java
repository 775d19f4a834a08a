package vn.daihoi.review.extract;

import java.util.regex.Pattern;

/// What the words on both sides of a line end say about it.
final class LineEnds {

    /// A list mark or a number of a heading. Without a sign behind it a number starts no paragraph.
    private static final Pattern MARK =
            Pattern.compile(
                    "([-–+*•●▪■➢✓❖]\\s|\\(?\\d{1,2}\\)\\s|\\d{1,2}(\\.\\d{1,2}){0,4}[.)]\\s"
                            + "|\\d{1,2}(\\.\\d{1,2}){1,4}\\s|[a-zđ][.)]\\s|[IVXLC]{1,7}[.)\\-]\\s?|[A-Z][.]\\s).*",
                    Pattern.DOTALL);

    /// The second half of a range such as a term of years.
    private static final Pattern SECOND_HALF = Pattern.compile("[-–]\\s?\\d.*", Pattern.DOTALL);

    private LineEnds() {}

    static boolean startsItem(String before, String next) {
        boolean range =
                SECOND_HALF.matcher(next).matches()
                        && !before.isEmpty()
                        && Character.isDigit(before.charAt(before.length() - 1));
        return !range && MARK.matcher(next).matches();
    }

    static boolean endsSentence(String line) {
        return !line.isEmpty() && ".;:!?…".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    static boolean startsLowerCase(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }

    /// What to write between two lines of a paragraph: nothing behind the hyphen of a compound
    /// sign.
    static String joint(CharSequence before) {
        int end = before.length();
        boolean hyphen =
                end > 1
                        && before.charAt(end - 1) == '-'
                        && Character.isLetterOrDigit(before.charAt(end - 2));
        return hyphen || end == 0 ? "" : " ";
    }
}
