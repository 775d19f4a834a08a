package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The papers of units, for other modules to ask and to set up.
///
/// All acts are refused with [IllegalArgumentException], which tells why.
public interface Directives {

    /// @param own whether the unit itself issued it
    /// @param file null when only its particulars are registered
    record NewDirective(
            String number,
            String issuer,
            LocalDate issuedOn,
            String subject,
            boolean own,
            List<DirectiveId> basedOn,
            @Nullable Attachment file) {

        public NewDirective {
            basedOn = List.copyOf(basedOn);
        }
    }

    /// @param name with its ending
    record Attachment(String name, byte[] content) {}

    /// What a paper demands.
    ///
    /// @param level null for all that get it
    /// @param due null when it hangs on the congress or no day is set
    /// @param congressDays days after the congress, negative before it; null when it does not hang
    ///   on it
    /// @param evidence `acknowledgement`, `plan`, `document`, `review`, `slate`, `approval`,
    ///   `report` or `proof`
    /// @param figure least quantity; null when none is demanded
    /// @param document kind of the document that shows it; null for any
    /// @param step milestone that the evidence reaches by itself; null for none
    record NewRequirement(
            String text,
            @Nullable String level,
            @Nullable LocalDate due,
            @Nullable Integer congressDays,
            String evidence,
            @Nullable Integer figure,
            @Nullable String document,
            @Nullable String step) {}

    /// How many papers that hold were handed down to the unit and wait to be acknowledged.
    int waiting(CampaignUnit unit);

    /// Registers a paper in the unit's register.
    DirectiveId register(CampaignUnit unit, NewDirective paper, Viewer by);

    void require(CampaignUnit unit, DirectiveId paper, NewRequirement requirement, Viewer by);

    /// @param levels whose units below this one all get it
    /// @param acknowledgeBy null: no day is set
    void handDown(
            CampaignUnit unit,
            DirectiveId paper,
            Set<String> levels,
            @Nullable LocalDate acknowledgeBy,
            Viewer by);

    void acknowledge(CampaignUnit unit, DirectiveId paper, Viewer by);

    /// The unit takes the requirements over into its own plan and issues it.
    ///
    /// @param number whole number of the plan
    /// @param issuer of the plan
    /// @param later how many days later than demanded, by the place of a requirement, from 1
    /// @return the unit's own paper
    DirectiveId restate(
            CampaignUnit unit,
            DirectiveId paper,
            String number,
            String issuer,
            LocalDate day,
            Map<Integer, Integer> later,
            Viewer by);
}
