package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.slates.internal.OwnRule.Counted;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/// Sets how many members a Committee shall have and which rules its structure keeps besides those
/// of the profile.
@Service
public class ChangeStructure {

    private static final int LONGEST_SOURCE = 300;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final StructureStore store;
    private final CampaignProfiles profiles;
    private final Audit audit;

    ChangeStructure(StructureStore store, CampaignProfiles profiles, Audit audit) {
        this.store = store;
        this.profiles = profiles;
        this.audit = audit;
    }

    /// What came of an act.
    public enum Outcome {
        DONE,
        NO_SUCH_RULE,
        NO_SUCH_GROUP,
        NO_SUCH_LEVEL,
        /// seats outside of 1 to 5,000, or fewer approved than seats
        BAD_SEATS,
        NO_BOUND,
        /// a bound below 0, above what can be, or with a fraction of a person
        BAD_BOUND,
        LEAST_OVER_MOST,
        LONG_SOURCE
    }

    /// @param seats null lets the profile's bounds hold again
    @Transactional
    public Outcome setSeats(
            CampaignUnit unit, @Nullable Integer seats, @Nullable Integer approved, Viewer by) {
        if (seats == null) {
            store.clearSeats(unit);
            record(unit, "slates.seats.clear", Map.of());
            return Outcome.DONE;
        }
        if (seats < 1
                || seats > Seating.MOST
                || (approved != null && (approved < seats || approved > Seating.MOST))) {
            return Outcome.BAD_SEATS;
        }
        store.setSeats(unit, new Seats(seats, approved), by);
        record(unit, "slates.seats.set", Map.of("seats", seats));
        return Outcome.DONE;
    }

    /// A rule as typed.
    ///
    /// @param level of the units it holds for
    public record Wanted(
            String level,
            String group,
            Counted base,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            boolean wish,
            String source) {}

    @Transactional
    public Outcome add(Campaign campaign, CampaignUnit unit, Wanted wanted, Viewer by) {
        var fault = fault(campaign, wanted);
        if (fault != Outcome.DONE) {
            return fault;
        }
        var rule =
                new OwnRule(
                        StructureStore.next(),
                        unit.id(),
                        wanted.level(),
                        wanted.group(),
                        wanted.base(),
                        wanted.least(),
                        wanted.most(),
                        wanted.wish(),
                        wanted.source().strip(),
                        by.name());
        store.add(unit, rule, by);
        record(unit, "slates.rule.set", Map.of("group", wanted.group(), "level", wanted.level()));
        return Outcome.DONE;
    }

    @Transactional
    public Outcome remove(CampaignUnit unit, UUID rule, Viewer by) {
        if (!store.remove(unit, rule, by)) {
            return Outcome.NO_SUCH_RULE;
        }
        record(unit, "slates.rule.remove", Map.of("rule", rule.toString()));
        return Outcome.DONE;
    }

    private Outcome fault(Campaign campaign, Wanted wanted) {
        var profile = profiles.of(campaign);
        if (profile.level(wanted.level()).isEmpty()) {
            return Outcome.NO_SUCH_LEVEL;
        }
        if (profile.group(wanted.group()).isEmpty()) {
            return Outcome.NO_SUCH_GROUP;
        }
        if (wanted.source().strip().length() > LONGEST_SOURCE) {
            return Outcome.LONG_SOURCE;
        }
        return fault(wanted);
    }

    private static Outcome fault(Wanted wanted) {
        return fault(wanted.base(), wanted.least(), wanted.most());
    }

    static Outcome fault(Counted base, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least == null && most == null) {
            return Outcome.NO_BOUND;
        }
        if (!isBound(least, base) || !isBound(most, base)) {
            return Outcome.BAD_BOUND;
        }
        return least != null && most != null && least.compareTo(most) > 0
                ? Outcome.LEAST_OVER_MOST
                : Outcome.DONE;
    }

    private static boolean isBound(@Nullable BigDecimal bound, Counted base) {
        if (bound == null) {
            return true;
        }
        var most = base == Counted.PEOPLE ? BigDecimal.valueOf(Seating.MOST) : ALL;
        int decimals = base == Counted.PEOPLE ? 0 : 4;
        return bound.signum() >= 0
                && bound.compareTo(most) <= 0
                && bound.stripTrailingZeros().scale() <= decimals;
    }

    private void record(CampaignUnit unit, String key, Map<String, ?> after) {
        audit.record(Act.of(key).in(unit.campaign().value()).on(unit.id().value()).after(after));
    }
}
