/// Pages of a campaign and its units: where one is, the tree, one unit, its member organisations,
/// the played day.
///
/// Stands above accounts, because each of its routes asks for rights; what it shows belongs to
/// organization. Owns no schema.
@ApplicationModule(displayName = "Campaign pages")
@NullMarked
package vn.daihoi.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
