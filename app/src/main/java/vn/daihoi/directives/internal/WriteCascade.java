package vn.daihoi.directives.internal;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes a cascade: each addressee once, however often it is tried.
@Service
class WriteCascade {

    private static final String DELIVERIES =
            """
            insert into directives.delivery (paper_id, unit_id, campaign_id, level, acknowledge_by, has_account, delivered_at)
            select {0}, u.unit_id, {1}, u.level, {2}, u.has_account, {3}
            from unnest({4}, {5}, {6}) as u (unit_id, level, has_account)
            on conflict (paper_id, unit_id) do nothing
            """;

    private final DSLContext database;
    private final Cascades cascades;
    private final Addressees addressees;
    private final PaperStorage papers;
    private final People people;
    private final TellAddressees tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteCascade(
            DSLContext database,
            Cascades cascades,
            Addressees addressees,
            PaperStorage papers,
            People people,
            TellAddressees tell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.cascades = cascades;
        this.addressees = addressees;
        this.papers = papers;
        this.people = people;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
    }

    /// All or nothing; one that was done is left as it is.
    @Transactional
    void write(UUID id) {
        cascades.lock(id).filter(cascade -> cascade.done() == null).ifPresent(this::write);
    }

    private void write(Cascade cascade) {
        var found = addressees.of(cascade);
        var holders = people.holdersOn(Permission.ACKNOWLEDGE, ids(found.units()));
        int recipients = insert(cascade, found.units(), holders);
        int without =
                (int) found.units().stream().filter(u -> !holders.containsKey(u.id())).count();
        cascades.finish(cascade.id(), recipients, without, found.ended());
        var paper = papers.find(cascade.campaign(), cascade.paper()).orElseThrow();
        tell.issued(paper, holders.values().stream().flatMap(List::stream).distinct().toList());
        events.publishEvent(
                new DirectiveIssued(
                        cascade.campaign(), cascade.paper(), cascade.unit(), recipients));
    }

    private static List<UnitId> ids(Collection<CampaignUnit> units) {
        return units.stream().map(CampaignUnit::id).toList();
    }

    private int insert(
            Cascade cascade, List<CampaignUnit> units, Map<UnitId, List<PersonId>> holders) {
        return database.execute(
                DELIVERIES,
                DSL.val(cascade.paper().value()),
                DSL.val(cascade.campaign().value()),
                DSL.val(cascade.acknowledgeBy(), java.time.LocalDate.class),
                DSL.val(OffsetDateTime.now(clock)),
                DSL.val(units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new)),
                DSL.val(units.stream().map(CampaignUnit::level).toArray(String[]::new)),
                DSL.val(
                        units.stream()
                                .map(unit -> holders.containsKey(unit.id()))
                                .toArray(Boolean[]::new)));
    }
}
