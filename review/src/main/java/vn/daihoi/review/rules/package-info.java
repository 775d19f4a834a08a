/// Rules as data: read from YAML, each with source, words in two languages and examples that tests
/// run. One class per kind of rule.
@NullMarked
package vn.daihoi.review.rules;

import org.jspecify.annotations.NullMarked;
