/// Obstacles, answers and how they are found.
@NullMarked
package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.NullMarked;
