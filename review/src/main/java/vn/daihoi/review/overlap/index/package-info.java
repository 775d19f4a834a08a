/// Finds among very many texts those that share passages, and where.
///
/// Every text leaves fingerprints: hashes of some of its runs of eight tokens, chosen so that two
/// texts with sixteen tokens in common have one in common (Schleimer, Wilkerson, Aiken: Winnowing,
/// SIGMOD 2003). Sorted fingerprints lead to the texts to compare; all other pairs are never looked
/// at. Fingerprints of many texts are common wording and lead nowhere.
@NullMarked
package vn.daihoi.review.overlap.index;

import org.jspecify.annotations.NullMarked;
