package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.CALENDAR_LINK;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.CalendarLink.Place;
import vn.daihoi.exchange.internal.db.tables.records.CalendarLinkRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Secrets;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes secret addresses of calendars, takes them back, and knows whose they are.
@Service
public class CalendarLinks {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    CalendarLinks(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes a link; the one of the same calendar before it is void from now on.
    ///
    /// @param unit null: all that concerns the person
    /// @return the secret, which is not kept and cannot be shown again
    @Transactional
    public String make(Viewer owner, @Nullable CampaignUnit unit, String language) {
        var now = OffsetDateTime.now(clock);
        database.update(CALENDAR_LINK)
                .set(CALENDAR_LINK.REVOKED_AT, now)
                .where(isInUse(owner), isOf(unit))
                .execute();
        String secret = Secrets.next();
        UUID id = Ids.next();
        database.insertInto(CALENDAR_LINK)
                .set(CALENDAR_LINK.ID, id)
                .set(CALENDAR_LINK.PERSON_ID, owner.id().value())
                .set(CALENDAR_LINK.CAMPAIGN_ID, unit == null ? null : unit.campaign().value())
                .set(CALENDAR_LINK.UNIT_ID, unit == null ? null : unit.id().value())
                .set(CALENDAR_LINK.DIGEST, Secrets.digest(secret))
                .set(CALENDAR_LINK.LANGUAGE, language)
                .set(CALENDAR_LINK.MADE_AT, now)
                .execute();
        audit.record(
                Act.of("exchange.calendar.make")
                        .in(unit == null ? null : unit.campaign().value())
                        .on(unit == null ? null : unit.id().value())
                        .object("calendar", id));
        return secret;
    }

    private static Condition isInUse(Viewer owner) {
        return CALENDAR_LINK
                .PERSON_ID
                .eq(owner.id().value())
                .and(CALENDAR_LINK.REVOKED_AT.isNull());
    }

    private static Condition isOf(@Nullable CampaignUnit unit) {
        return unit == null
                ? CALENDAR_LINK.UNIT_ID.isNull()
                : CALENDAR_LINK
                        .UNIT_ID
                        .eq(unit.id().value())
                        .and(CALENDAR_LINK.CAMPAIGN_ID.eq(unit.campaign().value()));
    }

    /// Those of a person that work, the own calendar first.
    public List<CalendarLink> of(Viewer owner) {
        return database.selectFrom(CALENDAR_LINK)
                .where(isInUse(owner))
                .orderBy(CALENDAR_LINK.UNIT_ID.isNotNull(), CALENDAR_LINK.ID)
                .fetch(CalendarLinks::link);
    }

    /// @return false when the person has no such link that works
    @Transactional
    public boolean revoke(Viewer owner, UUID link) {
        int revoked =
                database.update(CALENDAR_LINK)
                        .set(CALENDAR_LINK.REVOKED_AT, OffsetDateTime.now(clock))
                        .where(isInUse(owner), CALENDAR_LINK.ID.eq(link))
                        .execute();
        if (revoked == 1) {
            audit.record(Act.of("exchange.calendar.revoke").object("calendar", link));
        }
        return revoked == 1;
    }

    /// Which calendar a secret opens; empty when it is unknown or taken back.
    @Transactional
    public Optional<CalendarLink> find(String secret) {
        var found =
                database.selectFrom(CALENDAR_LINK)
                        .where(
                                CALENDAR_LINK.DIGEST.eq(Secrets.digest(secret)),
                                CALENDAR_LINK.REVOKED_AT.isNull())
                        .fetchOptional();
        found.ifPresent(this::noteUse);
        return found.map(CalendarLinks::link);
    }

    private void noteUse(CalendarLinkRecord row) {
        var now = OffsetDateTime.now(clock);
        @Nullable OffsetDateTime before = row.getUsedAt();
        if (before == null || before.plus(PRECISION).isBefore(now)) {
            database.update(CALENDAR_LINK)
                    .set(CALENDAR_LINK.USED_AT, now)
                    .where(CALENDAR_LINK.ID.eq(row.getId()))
                    .execute();
        }
    }

    private static CalendarLink link(CalendarLinkRecord row) {
        @Nullable UUID campaign = row.getCampaignId();
        @Nullable UUID unit = row.getUnitId();
        @Nullable OffsetDateTime used = row.getUsedAt();
        return new CalendarLink(
                row.getId(),
                new PersonId(row.getPersonId()),
                campaign == null || unit == null
                        ? null
                        : new Place(new CampaignId(campaign), new UnitId(unit)),
                row.getLanguage(),
                row.getMadeAt().toInstant(),
                used == null ? null : used.toInstant());
    }
}
