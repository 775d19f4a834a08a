package vn.daihoi.review.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Small pieces of XML, and their place at the end of a part.
final class XmlText {

    private XmlText() {}

    /// Without characters that XML cannot hold.
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(each -> escape(each, out));
        return out.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character < 0xD800
                || character == '\t'
                || character > 0xDFFF && character < 0xFFFE
                || character > 0xFFFF;
    }

    private static void escape(int character, StringBuilder out) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(character);
        }
    }

    /// The part with elements added as the last ones of its root.
    static byte[] append(byte[] part, String elements) {
        var tags = new Tags(part);
        while (tags.next()) {
            // to the last tag, which ends the root
        }
        var out = new ByteArrayOutputStream(part.length + elements.length() * 2);
        boolean empty = tags.opens();
        out.write(part, 0, empty ? tags.end() - 2 : tags.start());
        out.writeBytes(((empty ? ">" : "") + elements).getBytes(StandardCharsets.UTF_8));
        if (empty) {
            out.writeBytes(("</" + tags.name() + ">").getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(part, tags.start(), tags.end() - tags.start());
        }
        out.write(part, tags.end(), part.length - tags.end());
        return out.toByteArray();
    }
}
