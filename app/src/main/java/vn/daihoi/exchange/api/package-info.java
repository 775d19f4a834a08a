/// Version 1 of the API for programs.
@NullMarked
package vn.daihoi.exchange.api;

import org.jspecify.annotations.NullMarked;
