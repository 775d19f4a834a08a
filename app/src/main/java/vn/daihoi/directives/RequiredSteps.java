package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.Set;

/// Which steps of a unit's plan are reached because a directive that it got demands what it did.
/// Papers that were withdrawn demand nothing.
public interface RequiredSteps {

    /// What happened at the unit.
    sealed interface Shown {

        record PaperAcknowledged(DirectiveId directive) implements Shown {}

        record PlanIssued(DirectiveId directive) implements Shown {}

        /// @param kind of the document; null in a demand for any
        record DocumentUploaded(@Nullable String kind) implements Shown {}

        /// Without an error left.
        ///
        /// @param kind of the document; null in a demand for any
        record DocumentReviewed(@Nullable String kind) implements Shown {}

        record SlateAdopted() implements Shown {}

        record DossierApproved() implements Shown {}
    }

    /// @return ids of milestones of the profile
    Set<String> of(CampaignId campaign, UnitId unit, Shown shown);

    /// What a paper demands that reaches steps; nothing when it was withdrawn.
    List<Demand> demands(CampaignId campaign, DirectiveId paper);

    /// @param step id of a milestone of the profile
    /// @param shown what reaches it
    /// @param units that have to do it and got the paper
    record Demand(String step, Shown shown, List<UnitId> units) {

        public Demand {
            units = List.copyOf(units);
        }
    }
}
