package vn.daihoi.review.overlap.index;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.overlap.TokenText;

/// Texts that are too many to be held at once: each is read when it is needed, most of them twice.
/// Used by several threads at a time.
public interface Shelf {

    /// How many texts there are, in an order that does not change.
    int size();

    /// Upper limit of the tokens of one text.
    int longest();

    /// @param text from 0
    /// @return null when it can't be read: it is left out, and makes no pair
    @Nullable TokenText read(int text);

    /// The first reading asks for no more than this.
    ///
    /// @return codes of all tokens; none when the text can't be read
    default int[] codes(int text) {
        var read = read(text);
        return read == null ? new int[0] : read.codes();
    }
}
