/// Cases and results as JSON files. Whatever does not fit is refused with its JSON path and the
/// cure.
@NullMarked
package vn.daihoi.composition.json;

import org.jspecify.annotations.NullMarked;
