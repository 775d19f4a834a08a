/// The rules and shapes of one organisation's congresses, as data: read from YAML, validated with
/// file, line and cure.
@NullMarked
package vn.daihoi.profile;

import org.jspecify.annotations.NullMarked;
