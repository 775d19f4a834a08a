/// Pages for signing in and for people and roles.
@NullMarked
package vn.daihoi.accounts.web;

import org.jspecify.annotations.NullMarked;
