/// Pages of a unit's dossier, of one document, and of the comparison of two versions.
@NullMarked
package vn.daihoi.dossiers.web;

import org.jspecify.annotations.NullMarked;
