/// Storage and running of background work.
@NullMarked
package vn.daihoi.jobs.internal;

import org.jspecify.annotations.NullMarked;
