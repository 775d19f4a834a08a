package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;

import static java.util.Objects.requireNonNull;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.LaterAudit;
import vn.daihoi.audit.Noted;
import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.Acknowledgements;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.PaperCodes.Form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Takes acknowledgements of many units down with as few statements as that of one: a whole country
/// answers at once.
@Component
class TakeAcknowledgements {

    private static final Field<UUID> SAID_PAPER = DSL.field("said.paper_id", UUID.class);
    private static final Field<UUID> SAID_UNIT = DSL.field("said.unit_id", UUID.class);
    private static final Field<UUID> SAID_CAMPAIGN = DSL.field("said.campaign_id", UUID.class);
    private static final Field<UUID> SAID_BY = DSL.field("said.by", UUID.class);
    private static final Field<String> SAID_NAME = DSL.field("said.name", String.class);

    /// As the database orders keys: whoever holds all rows of a paper, see
    /// [Requirements#holdAnswers], and whoever takes some of them meet in one direction.
    private static final Comparator<Place> ORDER =
            Comparator.comparing((Place place) -> place.paper().value().toString())
                    .thenComparing(place -> place.unit().value().toString())
                    .thenComparing(place -> place.campaign().value().toString());

    private final DSLContext database;
    private final Campaigns campaigns;
    private final LaterAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeAcknowledgements(
            DSLContext database,
            Campaigns campaigns,
            LaterAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @param act who says it and from where, for the log
    record Saying(CampaignUnit unit, DirectiveId paper, Viewer by, Noted act) {

        Place place() {
            return new Place(unit.campaign(), paper, unit.id());
        }
    }

    private record Place(CampaignId campaign, DirectiveId paper, UnitId unit) {}

    private record Said(Place place, String form, String written, Set<String> steps) {}

    /// In the current transaction.
    ///
    /// @return for each whether the unit has the paper and it stands
    List<Boolean> take(List<Saying> sayings) {
        var first = new TreeMap<Place, Saying>(ORDER);
        sayings.forEach(saying -> first.putIfAbsent(saying.place(), saying));
        List<Said> said = say(first.values());
        said.forEach(each -> audit.record(requireNonNull(first.get(each.place())).act()));
        announce(said);
        var there = new HashSet<>(said.stream().map(Said::place).toList());
        return sayings.stream()
                .map(saying -> there.contains(saying.place()) || isHeld(saying.place()))
                .toList();
    }

    /// One statement finds the papers and takes the answers down.
    ///
    /// @return what was changed
    private List<Said> say(Collection<Saying> sayings) {
        var now = OffsetDateTime.now(clock);
        return database.update(DELIVERY)
                .set(DELIVERY.ACKNOWLEDGED_AT, now)
                .set(DELIVERY.ACKNOWLEDGED_BY, SAID_BY)
                .set(DELIVERY.ACKNOWLEDGED_BY_NAME, SAID_NAME)
                .set(DELIVERY.OPENED_BY_NAME, DSL.coalesce(DELIVERY.OPENED_BY_NAME, SAID_NAME))
                .set(DELIVERY.OPENED_AT, DSL.coalesce(DELIVERY.OPENED_AT, DSL.val(now)))
                .from(said(sayings), PAPER)
                .where(
                        PAPER.ID.eq(SAID_PAPER),
                        PAPER.CAMPAIGN_ID.eq(SAID_CAMPAIGN),
                        DELIVERY.PAPER_ID.eq(SAID_PAPER),
                        DELIVERY.UNIT_ID.eq(SAID_UNIT),
                        DELIVERY.ACKNOWLEDGED_AT.isNull(),
                        PAPER.WITHDRAWN_AT.isNull())
                .returningResult(
                        DSL.row(PAPER.CAMPAIGN_ID, PAPER.ID, DELIVERY.UNIT_ID)
                                .mapping(Place.class, TakeAcknowledgements::place),
                        PAPER.FORM,
                        PAPER.WRITTEN,
                        DSL.array(StoredRequiredSteps.byAcknowledging()))
                .fetch(row ->
                        new Said(row.value1(), row.value2(), row.value3(), Set.of(row.value4())));
    }

    private static Place place(UUID campaign, UUID paper, UUID unit) {
        return new Place(new CampaignId(campaign), new DirectiveId(paper), new UnitId(unit));
    }

    private static Table<?> said(Collection<Saying> sayings) {
        return DSL.table(
                "unnest({0}, {1}, {2}, {3}, {4}) as said (paper_id, unit_id, campaign_id, by, name)",
                keys(sayings, saying -> saying.paper().value()),
                keys(sayings, saying -> saying.unit().id().value()),
                keys(sayings, saying -> saying.unit().campaign().value()),
                keys(sayings, saying -> saying.by().id().value()),
                DSL.val(sayings.stream().map(saying -> saying.by().name()).toArray(String[]::new)));
    }

    private static Field<UUID[]> keys(Collection<Saying> sayings, Function<Saying, UUID> key) {
        return DSL.val(sayings.stream().map(key).toArray(UUID[]::new));
    }

    private boolean isHeld(Place place) {
        return database.fetchExists(
                DELIVERY.join(PAPER).on(PAPER.ID.eq(DELIVERY.PAPER_ID)),
                DELIVERY.PAPER_ID.eq(place.paper().value()),
                DELIVERY.UNIT_ID.eq(place.unit().value()),
                PAPER.CAMPAIGN_ID.eq(place.campaign().value()),
                PAPER.WITHDRAWN_AT.isNull());
    }

    private void announce(List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        Map<CampaignId, LocalDate> days = new LinkedHashMap<>();
        events.publishEvent(
                new Acknowledgements(
                        said.stream()
                                .map(each ->
                                        event(
                                                each,
                                                days.computeIfAbsent(
                                                        each.place().campaign(), campaigns::today)))
                                .toList()));
    }

    private static Acknowledged event(Said said, LocalDate today) {
        return new Acknowledged(
                said.place().campaign(),
                said.place().paper(),
                said.place().unit(),
                said.form().equals(PaperStorage.form(Form.PARTY)),
                said.written(),
                today,
                said.steps());
    }
}
