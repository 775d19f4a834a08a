package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;

import java.util.List;

/// Finds the passages of two texts around places that are known to be shared.
@FunctionalInterface
public interface Around {

    /// @param seedsHere first tokens of runs in the first text
    /// @param seedsThere first tokens of what should be the same runs in the second, one for one
    List<SharedPassage> seeds(TokenText here, TokenText there, int[] seedsHere, int[] seedsThere);
}
