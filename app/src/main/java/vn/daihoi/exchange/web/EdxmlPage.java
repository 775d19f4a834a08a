package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.exchange.internal.SettlePapers.Wanted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Electronic papers of a unit as the page shows them.
///
/// @param home address of the page
/// @param open what waits for an officer
/// @param settled what does not any more
/// @param organ identifier of the unit
/// @param papers own papers to send
public record EdxmlPage(
        String home,
        List<Row> open,
        List<Row> settled,
        List<Told> statuses,
        String organ,
        List<Choice> papers,
        Typed typed) {

    /// @param state key of its state
    /// @param askedBack reason; null while it is not asked back
    /// @param told names of the statuses that its sender was told
    public record Row(
            String id,
            String number,
            String issuer,
            String issuedOn,
            String subject,
            String type,
            String arrivedAt,
            String state,
            boolean isAskedBack,
            String askedBack,
            List<String> defects,
            List<String> files,
            List<String> told,
            Map<String, String> faults) {}

    /// @param heard whether others told it about a paper of this unit
    public record Told(
            String id,
            String code,
            String name,
            String paper,
            String other,
            String words,
            String at,
            boolean heard) {}

    public record Choice(String id, String name) {}

    /// What came back from a form that was refused.
    ///
    /// @param incoming whose form it was; null for one of the whole page
    /// @param wanted null where it was no registration
    /// @param to recipients as typed
    /// @param faults by field
    public record Typed(
            @Nullable UUID incoming,
            @Nullable Wanted wanted,
            String to,
            Map<String, String> faults) {

        static final Typed NOTHING = new Typed(null, null, "", Map.of());

        static Typed of(String field, String fault) {
            return new Typed(null, null, "", Map.of(field, fault));
        }

        static Typed out(String to, String field, String fault) {
            return new Typed(null, null, to, Map.of(field, fault));
        }

        static Typed of(UUID incoming) {
            return new Typed(incoming, null, "", new HashMap<>());
        }

        static Typed of(UUID incoming, Wanted wanted) {
            return new Typed(incoming, wanted, "", new HashMap<>());
        }

        /// Empty when the page as a whole has none there.
        public String fault(String field) {
            return incoming == null ? faults.getOrDefault(field, "") : "";
        }
    }
}
