package vn.daihoi.dossiers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;

/// Handing in a dossier and what both sides say of it, for other modules to set up.
///
/// All acts are refused with [IllegalArgumentException], which tells why.
public interface Approvals {

    void submit(CampaignUnit unit, String note, Viewer by);

    /// @param number number and sign of the paper; null for a return without one
    /// @param day of the paper
    /// @param words why it is returned; empty when the side agrees
    void rule(
            CampaignUnit unit,
            Side side,
            boolean approves,
            @Nullable String number,
            LocalDate day,
            String words,
            Viewer by);
}
