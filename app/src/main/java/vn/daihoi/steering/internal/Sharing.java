package vn.daihoi.steering.internal;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Secrets;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who would look after which units, as things stand: units without a group alone, or all anew.
///
/// @param shares one for each group that works; none when nothing is to be shared out
public record Sharing(List<Share> shares) {

    static final Sharing NOTHING = new Sharing(List.of());

    /// @param held units that the group looks after already
    /// @param committees committees in those
    /// @param units what it would get besides
    /// @param gone what other groups would get of it
    public record Share(
            UUID group,
            String name,
            int held,
            int committees,
            List<Given> units,
            List<Given> gone) {

        /// Units that it would look after.
        public int heldAfter() {
            return held + units.size() - gone.size();
        }

        /// Committees that it would look after.
        public int committeesAfter() {
            return committees + sum(units) - sum(gone);
        }

        private static int sum(List<Given> units) {
            return units.stream().mapToInt(Given::committees).sum();
        }
    }

    /// @param committees in the unit, 0 or more
    /// @param other name of the group it comes from, or goes to; empty for none
    public record Given(CampaignUnit unit, int committees, String other) {}

    public boolean isEmpty() {
        return shares.isEmpty();
    }

    /// How many units would be given.
    public int units() {
        return shares.stream().mapToInt(share -> share.units().size()).sum();
    }

    /// The same for the same sharing out: what is confirmed must be what was seen.
    public String seal() {
        String all =
                shares.stream()
                        .flatMap(share ->
                                share.units().stream()
                                        .map(given ->
                                                share.group() + " " + given.unit().id().value()))
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Secrets.digest(all));
    }
}
