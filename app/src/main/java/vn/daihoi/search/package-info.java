/// One question to everything the viewer may see. Modules answer through [SearchSource].
@ApplicationModule(displayName = "Search")
@NullMarked
package vn.daihoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
