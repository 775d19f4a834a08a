/// Official papers as Word files and as PDF: one layout for drafts and for exports, set out as the
/// profile's [vn.daihoi.profile.PaperForm] says.
///
/// Publishes nothing, listens to nothing, owns no schema.
@ApplicationModule(displayName = "Official forms")
@NullMarked
package vn.daihoi.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
