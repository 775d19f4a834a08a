/// How well congresses that will not be ready are foretold, on campaigns made up by a simulator.
@NullMarked
package vn.daihoi.bench.forecast;

import org.jspecify.annotations.NullMarked;
