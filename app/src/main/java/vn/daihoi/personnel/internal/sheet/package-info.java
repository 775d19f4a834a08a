/// Tables in files of office programs, read as text.
@NullMarked
package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.NullMarked;
