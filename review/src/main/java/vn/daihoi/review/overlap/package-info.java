/// Finds the passages that texts share: copied, edited, put in another order or said in other
/// words, in one pair and across thousands of texts.
///
/// Works on syllables, without dictionary, model or word list of any language. Every place is given
/// in the text as it was handed in.
@NullMarked
package vn.daihoi.review.overlap;

import org.jspecify.annotations.NullMarked;
