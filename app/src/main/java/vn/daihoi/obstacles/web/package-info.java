/// Pages of obstacles and answers.
@NullMarked
package vn.daihoi.obstacles.web;

import org.jspecify.annotations.NullMarked;
