/// Words of a Vietnamese text: how many there are, and how they are compared.
@NullMarked
package vn.daihoi.review.words;

import org.jspecify.annotations.NullMarked;
