package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Set;

/// Which steps of a unit's plan are reached because a directive that it got demands what it did.
/// Papers that were withdrawn demand nothing.
public interface RequiredSteps {

    /// What happened at the unit.
    sealed interface Shown {

        record PlanIssued(DirectiveId directive) implements Shown {}

        /// @param kind of the document
        record DocumentUploaded(String kind) implements Shown {}

        /// Without an error left.
        ///
        /// @param kind of the document
        record DocumentReviewed(String kind) implements Shown {}

        record SlateAdopted() implements Shown {}

        record DossierApproved() implements Shown {}
    }

    /// @return ids of milestones of the profile
    Set<String> of(CampaignId campaign, UnitId unit, Shown shown);
}
