/// Units with validity and successions, member organisations, campaigns and each campaign's own
/// tree.
///
/// Publishes [CampaignOpened], [CampaignDayMoved], [UnitSucceeded]. Listens to nothing. Owns the
/// schema `organization`.
@ApplicationModule(displayName = "Organization")
@NullMarked
package vn.daihoi.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
