package vn.daihoi.review.annotate;

import java.nio.charset.StandardCharsets;

/// The tags of a part that an XML parser has found to be well-formed, with their places in its
/// bytes. Knows nothing of what they mean.
final class Tags {

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final String INSTRUCTION = "<?";
    private static final int LONGEST_DECLARATION = 200;

    private final byte[] part;
    private int position;
    private int start;
    private int end;
    private int number;
    private int count;
    private boolean opens;
    private boolean closes;

    Tags(byte[] part) {
        this.part = part;
    }

    /// Whether bytes below 0x80 are ASCII and all else is UTF-8, as office programs write.
    static boolean canRead(byte[] part) {
        if (part.length < 2 || part[0] == 0 || part[1] == 0 || (part[0] & 0xFF) >= 0xFE) {
            return false;
        }
        String head =
                new String(
                        part,
                        0,
                        Math.min(part.length, LONGEST_DECLARATION),
                        StandardCharsets.ISO_8859_1);
        int declared = head.indexOf("encoding=");
        int behind = head.indexOf("?>");
        return declared < 0
                || declared > behind
                || head.regionMatches(true, declared + "encoding=".length() + 1, "utf-8", 0, 5);
    }

    /// Moves to the next tag.
    ///
    /// @return false at the end of the part
    boolean next() {
        int at = indexOf("<", position);
        while (at < part.length && !isTag(at)) {
            at = indexOf("<", passed(at));
        }
        if (at >= part.length) {
            return false;
        }
        start = at;
        end = endOfTag(at + 1);
        position = end;
        opens = part[at + 1] != '/';
        closes = !opens || part[end - 2] == '/';
        number = count + 1;
        count += opens && closes ? 2 : 1;
        return true;
    }

    /// Number of this tag, from 1. An empty element has two.
    int number() {
        return number;
    }

    /// Number of the end of this tag: one more than [#number] for an empty element.
    int lastNumber() {
        return count;
    }

    int start() {
        return start;
    }

    /// Behind the last byte.
    int end() {
        return end;
    }

    boolean opens() {
        return opens;
    }

    boolean closes() {
        return closes;
    }

    /// With prefix.
    String name() {
        int from = opens ? start + 1 : start + 2;
        int to = from;
        while (" \t\r\n/>".indexOf(part[to]) < 0) {
            to++;
        }
        return new String(part, from, to - from, StandardCharsets.UTF_8);
    }

    /// Value of an attribute as written, empty when absent.
    ///
    /// @param name with prefix
    String attribute(String name) {
        String tag = new String(part, start, end - start, StandardCharsets.UTF_8);
        for (String blank : new String[] {" ", "\t", "\n", "\r"}) {
            int at = tag.indexOf(blank + name + "=");
            if (at >= 0) {
                int from = at + name.length() + 2;
                return tag.substring(from + 1, tag.indexOf(tag.charAt(from), from + 1));
            }
        }
        return "";
    }

    /// The place of a character of the text that starts at `from`.
    ///
    /// @param characters UTF-16 units as a parser gives them: a reference or a line end counts as
    ///   what it stands for
    /// @return -1 when the text is not plain up to there, or shorter
    int position(int from, int characters) {
        int at = from;
        int left = characters;
        while (left > 0) {
            if (at >= part.length || part[at] == '<') {
                return -1;
            }
            int length = lengthAt(at);
            left -= unitsAt(at, length);
            at += length;
        }
        return left == 0 ? at : -1;
    }

    private int lengthAt(int at) {
        int first = part[at] & 0xFF;
        if (first == '&') {
            return indexOf(";", at) + 1 - at;
        }
        if (first == '\r' && at + 1 < part.length && part[at + 1] == '\n') {
            return 2;
        }
        if (first < 0xC0) {
            return 1;
        }
        if (first < 0xE0) {
            return 2;
        }
        return first < 0xF0 ? 3 : 4;
    }

    private int unitsAt(int at, int length) {
        if (part[at] == '&' && part[at + 1] == '#') {
            boolean hexadecimal = part[at + 2] == 'x';
            int from = at + (hexadecimal ? 3 : 2);
            String digits =
                    new String(part, from, at + length - 1 - from, StandardCharsets.US_ASCII);
            return Character.charCount(Integer.parseInt(digits, hexadecimal ? 16 : 10));
        }
        return (part[at] & 0xFF) >= 0xF0 ? 2 : 1;
    }

    private boolean isTag(int at) {
        return at + 1 < part.length && part[at + 1] != '!' && part[at + 1] != '?';
    }

    /// Behind the comment, literal text or instruction that starts here.
    private int passed(int at) {
        if (startsWith(COMMENT, at)) {
            return indexOf("-->", at + COMMENT.length()) + 3;
        }
        if (startsWith(CDATA, at)) {
            return indexOf("]]>", at) + 3;
        }
        return startsWith(INSTRUCTION, at) ? indexOf("?>", at) + 2 : indexOf(">", at) + 1;
    }

    /// A sign of greater may stand inside of quotes.
    private int endOfTag(int from) {
        int at = from;
        int quote = 0;
        while (quote != 0 || part[at] != '>') {
            if (quote == 0 && (part[at] == '"' || part[at] == '\'')) {
                quote = part[at];
            } else if (part[at] == quote) {
                quote = 0;
            }
            at++;
        }
        return at + 1;
    }

    /// @return the length of the part when it is not found
    private int indexOf(String ascii, int from) {
        int at = from;
        while (at < part.length && !startsWith(ascii, at)) {
            at++;
        }
        return Math.min(at, part.length);
    }

    boolean startsWith(String ascii, int at) {
        if (at < 0 || at + ascii.length() > part.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (part[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
