/// Contents of files, each named by its SHA-256 and kept once, in pieces, in the database.
///
/// Publishes nothing. Listens to nothing. Owns the schema `files`.
@ApplicationModule(displayName = "Files")
@NullMarked
package vn.daihoi.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
