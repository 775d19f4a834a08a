/// What goes upward and outward as a paper: how far the units below are, on which days they hold
/// their congresses, and whether they are ready for them.
///
/// At the edge: it asks plans, readiness, organization and drafts, and has directives issue what it
/// wrote; nobody asks it. Publishes nothing, listens to nothing, keeps nothing.
@ApplicationModule(displayName = "Reports")
@NullMarked
package vn.daihoi.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
