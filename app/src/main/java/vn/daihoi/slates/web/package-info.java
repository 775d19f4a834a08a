/// The structure board and what surrounds it.
@NullMarked
package vn.daihoi.slates.web;

import org.jspecify.annotations.NullMarked;
