/// Strict, bounded YAML: every fault is told with file, line, column, what is wrong and how to put
/// it right.
@NullMarked
package vn.daihoi.profile.yaml;

import org.jspecify.annotations.NullMarked;
