/// Download of drafts.
@NullMarked
package vn.daihoi.drafts.web;

import org.jspecify.annotations.NullMarked;
