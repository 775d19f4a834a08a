/// Tokens, and what was answered to programs.
@NullMarked
package vn.daihoi.exchange.internal;

import org.jspecify.annotations.NullMarked;
