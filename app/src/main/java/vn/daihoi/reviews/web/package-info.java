/// The page of a version with its findings, waivers, and the result as a file.
@NullMarked
package vn.daihoi.reviews.web;

import org.jspecify.annotations.NullMarked;
