package vn.daihoi.dossiers;

import java.text.Normalizer;

/// What tells a document from others of its kind, such as the topic of a contribution.
///
/// @param text in NFC, without blanks at its ends or two in a row; empty when nothing was typed
public record Title(String text) {

    public static final int LONGEST = 200;

    public Title {
        text =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ")
                        .strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }
}
