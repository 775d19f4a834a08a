package vn.daihoi.reviews;

import vn.daihoi.review.Bilingual;

import java.util.Optional;

/// What a rule finds in the papers of one unit.
///
/// @param checked whether there was a paper to hold against it
/// @param first the first finding, as it is told; empty when nothing was found
public record Caught(boolean checked, Optional<Bilingual> first) {

    public static final Caught NOTHING_TO_CHECK = new Caught(false, Optional.empty());
}
