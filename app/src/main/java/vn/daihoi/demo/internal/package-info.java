/// Reads the script of the demonstration and plays it through the use cases of the other modules.
@NullMarked
package vn.daihoi.demo.internal;

import org.jspecify.annotations.NullMarked;
