/// The register, what papers demand, handing down and restating, and their storage.
@NullMarked
package vn.daihoi.directives.internal;

import org.jspecify.annotations.NullMarked;
