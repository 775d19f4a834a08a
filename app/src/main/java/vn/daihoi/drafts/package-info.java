/// Drafts that start right: each kind of document in the official form, with what the platform
/// knows of the unit and a word of guidance for each part.
///
/// Publishes nothing, listens to nothing, keeps nothing. Tells the dossier which drafts there are,
/// and has directives register what is issued.
@ApplicationModule(displayName = "Drafts")
@NullMarked
package vn.daihoi.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
