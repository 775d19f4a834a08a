/// Use cases and storage of tasks.
@NullMarked
package vn.daihoi.tasks.internal;

import org.jspecify.annotations.NullMarked;
