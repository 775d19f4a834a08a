/// What all pages share: frame, texts, rendering, fault pages.
@ApplicationModule(displayName = "Pages", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.daihoi.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
