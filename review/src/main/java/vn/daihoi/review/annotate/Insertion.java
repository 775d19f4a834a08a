package vn.daihoi.review.annotate;

import vn.daihoi.review.extract.Place;

/// What one note adds to a part.
///
/// @param start written before the first word
/// @param end written behind the last one
/// @param point written where there are no words
record Insertion(Place place, String start, String end, String point) {}
