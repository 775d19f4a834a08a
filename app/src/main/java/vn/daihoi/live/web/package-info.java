/// The stream that screens listen to.
@NullMarked
package vn.daihoi.live.web;

import org.jspecify.annotations.NullMarked;
