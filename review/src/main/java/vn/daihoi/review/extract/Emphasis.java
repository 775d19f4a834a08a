package vn.daihoi.review.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bold, italic and links of one Markdown paragraph: the marks leave the text, the look stays.
/// Marks more than 2,000 characters apart are no pair, which keeps the search linear.
final class Emphasis {

    private static final Pattern MARK =
            Pattern.compile(
                    "\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|>~-])"
                            + "|\\*\\*\\*(?<both>\\S.{0,2000}?)\\*\\*\\*"
                            + "|\\*\\*(?<bold>\\S.{0,2000}?)\\*\\*|(?<!\\w)__(?<under>\\S.{0,2000}?)__(?!\\w)"
                            + "|\\*(?<italic>[^\\s*][^*]{0,2000}?)\\*"
                            + "|(?<!\\w)_(?<underItalic>[^\\s_][^_]{0,2000}?)_(?!\\w)"
                            + "|`(?<code>[^`]{1,2000})`"
                            + "|!?\\[(?<link>[^\\]]{0,2000})\\]\\([^)\\s]{0,2000}\\)",
                    Pattern.DOTALL);

    private final Piece words = new Piece();

    private Emphasis() {}

    static Piece read(String markdown) {
        var emphasis = new Emphasis();
        emphasis.read(markdown, false, false);
        return emphasis.words;
    }

    private void read(String markdown, boolean bold, boolean italic) {
        Matcher mark = MARK.matcher(markdown);
        int done = 0;
        while (mark.find()) {
            words.append(markdown.substring(done, mark.start()), bold, italic);
            marked(mark, bold, italic);
            done = mark.end();
        }
        words.append(markdown.substring(done), bold, italic);
    }

    private void marked(Matcher mark, boolean bold, boolean italic) {
        if (mark.group("escaped") != null) {
            words.append(mark.group("escaped"), bold, italic);
        } else if (mark.group("code") != null) {
            words.append(mark.group("code"), bold, italic);
        } else if (mark.group("both") != null) {
            read(mark.group("both"), true, true);
        } else if (mark.group("bold") != null) {
            read(mark.group("bold"), true, italic);
        } else if (mark.group("under") != null) {
            read(mark.group("under"), true, italic);
        } else if (mark.group("italic") != null) {
            read(mark.group("italic"), bold, true);
        } else if (mark.group("underItalic") != null) {
            read(mark.group("underItalic"), bold, true);
        } else {
            read(mark.group("link"), bold, italic);
        }
    }
}
