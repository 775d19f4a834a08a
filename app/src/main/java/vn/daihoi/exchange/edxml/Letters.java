package vn.daihoi.exchange.edxml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds out in which coding a message is written, whatever it says of itself, and where it begins.
///
/// @param begin index of the first byte of the document
/// @param differs whether the message names another coding
record Letters(byte[] message, Charset charset, int begin, boolean differs) {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int HEAD = 1024;

    static Letters of(byte[] message) {
        Charset charset = charset(message);
        int begin = begin(message, charset);
        String head = new String(message, begin, Math.min(HEAD, message.length - begin), charset);
        var declared = DECLARED.matcher(head);
        boolean differs =
                declared.find()
                        && !declared.group(1)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(
                                        charset.name().toLowerCase(Locale.ROOT).substring(0, 5));
        return new Letters(message, charset, begin, differs);
    }

    /// UTF-8 is recognised by itself: other codings of Vietnamese hardly ever are valid UTF-8.
    private static Charset charset(byte[] message) {
        if (message.length > 1 && message[0] == (byte) 0xFE && message[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (message.length > 1 && message[0] == (byte) 0xFF && message[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (message.length > 3 && message[0] == 0 && message[1] == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (message.length > 3 && message[0] == '<' && message[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(message) ? StandardCharsets.UTF_8 : Charset.forName("windows-1258");
    }

    private static boolean isUtf8(byte[] message) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(message);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    /// Some senders put stray signs before the document.
    private static int begin(byte[] message, Charset charset) {
        int step = charset.name().startsWith("UTF-16") ? 2 : 1;
        int high = charset.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
        for (int at = 0; at + step <= Math.min(message.length, HEAD); at += step) {
            if (message[at + high] == '<') {
                return at;
            }
        }
        return 0;
    }

    /// Whether more than a byte order mark stands before the document.
    boolean hasSignsBefore() {
        int mark =
                charset.equals(StandardCharsets.UTF_8)
                                && message.length > 2
                                && message[0] == (byte) 0xEF
                        ? 3
                        : charset.name().startsWith("UTF-16") && message[0] < 0 ? 2 : 0;
        return begin > mark;
    }

    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(message, begin, message.length - begin), charset);
    }
}
