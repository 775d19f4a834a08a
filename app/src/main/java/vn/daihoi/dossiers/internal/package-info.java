/// Use cases and storage of dossiers.
@NullMarked
package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.NullMarked;
