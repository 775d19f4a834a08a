/// Daihoi: one package below is one module; see `docs/decisions`.
@NullMarked
package vn.daihoi;

import org.jspecify.annotations.NullMarked;
