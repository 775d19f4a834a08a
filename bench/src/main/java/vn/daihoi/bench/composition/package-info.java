/// Slates of people side by side: made-up cases, our search and peers that are only measured, never
/// shipped.
@NullMarked
package vn.daihoi.bench.composition;

import org.jspecify.annotations.NullMarked;
