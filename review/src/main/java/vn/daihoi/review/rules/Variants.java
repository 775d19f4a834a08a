package vn.daihoi.review.rules;

import vn.daihoi.review.words.Folded;

import java.text.Normalizer;

/// Names that are the same but for how they are written.
final class Variants {

    private static final char STROKED_D = 'đ';

    private Variants() {}

    /// Letters alone: no marks, no blanks, one case. Two names of one bare form may be one name,
    /// mistyped.
    static String bare(String name) {
        var apart = Normalizer.normalize(Folded.of(name), Normalizer.Form.NFD);
        return apart.replace(STROKED_D, 'd').replaceAll("[^\\p{L}\\d]", "");
    }
}
