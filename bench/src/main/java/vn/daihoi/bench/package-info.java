/// Measurements of what the program promises. Each class is a main program; `docs/benchmarks.md`
/// names the commands.
@NullMarked
package vn.daihoi.bench;

import org.jspecify.annotations.NullMarked;
