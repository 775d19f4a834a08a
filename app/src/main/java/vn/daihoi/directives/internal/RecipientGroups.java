package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.RECIPIENT_GROUP;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.RecipientGroup;
import vn.daihoi.directives.SavedRecipients;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The groups of recipients that a unit saved.
@Repository
public class RecipientGroups implements SavedRecipients {

    private static final int LONGEST = 100;

    private final DSLContext database;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Clock clock;

    RecipientGroups(DSLContext database, Campaigns campaigns, Audit audit, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<RecipientGroup> of(CampaignUnit unit) {
        return database.selectFrom(RECIPIENT_GROUP)
                .where(isOf(unit), RECIPIENT_GROUP.REMOVED_AT.isNull())
                .orderBy(RECIPIENT_GROUP.NAME.collate("vi-VN-x-icu"))
                .fetch(row ->
                        new RecipientGroup(
                                row.getId(),
                                row.getName(),
                                Arrays.stream(row.getUnits()).map(UnitId::new).toList()));
    }

    /// Codes of the units of these groups; those that the campaign no longer has are left out.
    public List<String> codes(CampaignUnit unit, Collection<UUID> groups) {
        var units =
                of(unit).stream()
                        .filter(group -> groups.contains(group.id()))
                        .flatMap(group -> group.units().stream())
                        .distinct()
                        .toList();
        return campaigns.units(unit.campaign(), units).stream().map(CampaignUnit::code).toList();
    }

    /// What stands against saving a group under this name.
    public enum Fault {
        NONE,
        NAME_TAKEN,
        NAME_LONG,
        /// whole levels only: there is nothing to save
        NO_UNITS
    }

    public Fault fault(CampaignUnit unit, String name, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Fault.NO_UNITS;
        }
        if (name.strip().length() > LONGEST) {
            return Fault.NAME_LONG;
        }
        return of(unit).stream().anyMatch(group -> group.name().equalsIgnoreCase(name.strip()))
                ? Fault.NAME_TAKEN
                : Fault.NONE;
    }

    /// Saves nothing where the name was taken in between.
    ///
    /// @param codes of units below the unit
    /// @return whether it was saved
    @Transactional
    public boolean save(CampaignUnit unit, String name, Collection<String> codes, Viewer by) {
        var units =
                codes.stream()
                        .flatMap(code -> campaigns.unit(unit.campaign(), code).stream())
                        .filter(each -> each.isWithin(unit) && !each.id().equals(unit.id()))
                        .map(each -> each.id().value())
                        .distinct()
                        .toArray(UUID[]::new);
        UUID id = Ids.next();
        boolean saved =
                units.length > 0
                        && database.insertInto(RECIPIENT_GROUP)
                                        .set(RECIPIENT_GROUP.ID, id)
                                        .set(RECIPIENT_GROUP.CAMPAIGN_ID, unit.campaign().value())
                                        .set(RECIPIENT_GROUP.UNIT_ID, unit.id().value())
                                        .set(RECIPIENT_GROUP.NAME, name.strip())
                                        .set(RECIPIENT_GROUP.UNITS, units)
                                        .set(RECIPIENT_GROUP.SAVED_BY_NAME, by.name())
                                        .set(RECIPIENT_GROUP.SAVED_AT, OffsetDateTime.now(clock))
                                        .onConflictDoNothing()
                                        .execute()
                                == 1;
        if (saved) {
            record(unit, id, "save", units.length);
        }
        return saved;
    }

    /// @param removed false to bring it back
    /// @return false when there is none, or its name has been given again
    @Transactional
    public boolean remove(CampaignUnit unit, UUID group, boolean removed) {
        if (!removed && isNameTaken(unit, group)) {
            return false;
        }
        boolean done =
                database.update(RECIPIENT_GROUP)
                                .set(
                                        RECIPIENT_GROUP.REMOVED_AT,
                                        removed ? OffsetDateTime.now(clock) : null)
                                .where(isOf(unit), RECIPIENT_GROUP.ID.eq(group))
                                .execute()
                        == 1;
        if (done) {
            record(unit, group, removed ? "remove" : "restore", 0);
        }
        return done;
    }

    private boolean isNameTaken(CampaignUnit unit, UUID group) {
        var name =
                database.select(RECIPIENT_GROUP.NAME)
                        .from(RECIPIENT_GROUP)
                        .where(isOf(unit), RECIPIENT_GROUP.ID.eq(group))
                        .fetchOptional(RECIPIENT_GROUP.NAME);
        return name.isPresent()
                && of(unit).stream().anyMatch(one -> one.name().equalsIgnoreCase(name.get()));
    }

    private void record(CampaignUnit unit, UUID group, String verb, int units) {
        audit.record(
                Act.of("directives.group." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("recipient-group", group)
                        .after(Map.of("units", units)));
    }

    private static Condition isOf(CampaignUnit unit) {
        return RECIPIENT_GROUP
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(RECIPIENT_GROUP.UNIT_ID.eq(unit.id().value()));
    }
}
