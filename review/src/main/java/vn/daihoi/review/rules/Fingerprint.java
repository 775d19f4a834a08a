package vn.daihoi.review.rules;

import vn.daihoi.review.words.Folded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a fault so that it is known again in a later version of the paper, wherever it has moved
/// to: from the rule, the words quoted, the heading above and how often the same was met before.
///
/// The number of that heading is left out, so that a heading put in before it changes nothing.
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /// @param title of the section around, without its number
    static String base(String rule, String quote, String title, String subject) {
        return String.join("\n", rule, subject, Folded.title(quote), Folded.title(title));
    }

    /// @param occurrence of the same base in this paper, from 1
    static String of(String base, int occurrence) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((base + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
