/// Pages of pilot congresses.
@NullMarked
package vn.daihoi.pilot.web;

import org.jspecify.annotations.NullMarked;
