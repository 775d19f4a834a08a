package vn.daihoi.pilot;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A pilot that was held and debriefed already, as it is taken over from elsewhere.
///
/// @param upper whose board chose it
/// @param unit that held it
/// @param conclusions of the board, by code of the part
/// @param remarks of those who came to the debriefing
/// @param closed when its conclusions were published; null: not yet
/// @param by who writes it down
public record PastPilot(
        CampaignUnit upper,
        CampaignUnit unit,
        List<Seen> observers,
        Map<String, String> conclusions,
        List<Remark> remarks,
        @Nullable Instant closed,
        Viewer by) {

    /// @param capacity as what the person was invited
    /// @param grades by id of the criterion
    /// @param notes by id of the criterion
    public record Seen(
            Viewer who, String capacity, Map<String, String> grades, Map<String, String> notes) {}

    /// @param who said it
    public record Remark(String who, String words) {}
}
