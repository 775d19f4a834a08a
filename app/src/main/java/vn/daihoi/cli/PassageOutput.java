package vn.daihoi.cli;

import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;

import java.util.List;

/// Takes the passages of pair after pair.
interface PassageOutput {

    /// @param susp the text in question
    /// @param src the text that it is compared with
    /// @param passages by place in the text in question; may be empty
    void pair(TokenText susp, TokenText src, List<SharedPassage> passages);

    /// All pairs have been handed over.
    default void end() {}
}
