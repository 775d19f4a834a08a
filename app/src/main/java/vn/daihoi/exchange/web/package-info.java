/// Pages on which people set up what programs may do for them.
@NullMarked
package vn.daihoi.exchange.web;

import org.jspecify.annotations.NullMarked;
