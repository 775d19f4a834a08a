/// Sign-in, sessions, grants.
@NullMarked
package vn.daihoi.accounts.internal;

import org.jspecify.annotations.NullMarked;
