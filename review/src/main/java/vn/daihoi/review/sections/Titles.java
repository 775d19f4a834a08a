package vn.daihoi.review.sections;

import vn.daihoi.review.words.Folded;

/// Titles made ready for telling the kind of a paper.
public final class Titles {

    private Titles() {}

    /// The folded title without words for a draft at its beginning.
    public static String withoutDraftWords(String title) {
        return HeadingWords.VIETNAMESE
                .pattern("draft-words")
                .matcher(Folded.title(title))
                .replaceFirst("");
    }
}
