/// Quality of overlap detection: texts written for it, test sets made of them, the published
/// measure, and peers that are only measured, never shipped.
@NullMarked
package vn.daihoi.bench.overlap;

import org.jspecify.annotations.NullMarked;
