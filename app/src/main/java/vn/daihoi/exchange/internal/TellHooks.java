package vn.daihoi.exchange.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.Acknowledgements;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.dossiers.DocumentUploaded;
import vn.daihoi.dossiers.DossierApproved;
import vn.daihoi.exchange.internal.HookStore.Watcher;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.MilestoneReached;
import vn.daihoi.platform.Ids;
import vn.daihoi.reviews.ReviewFinished;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes down what is to be told to other programs, in the transaction in which it happens: what
/// happened is told, and what was taken back is not. Where nobody watches it costs one short
/// question.
@Component
class TellHooks {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HookStore store;
    private final Campaigns campaigns;
    private final Clock clock;

    TellHooks(HookStore store, Campaigns campaigns, Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(MilestoneReached reached) {
        tell(
                HookEvent.MILESTONE_REACHED,
                reached.campaign(),
                reached.unit(),
                Map.of(
                        "milestone", reached.step(),
                        "reachedOn", reached.on().toString(),
                        "late", reached.late()));
    }

    @EventListener
    @Transactional
    void on(DocumentUploaded uploaded) {
        tell(
                HookEvent.DOCUMENT_UPLOADED,
                uploaded.campaign(),
                uploaded.unit(),
                Map.of(
                        "document", uploaded.documentId().value(),
                        "kind", uploaded.kind(),
                        "version", uploaded.versionId().value()));
    }

    @EventListener
    @Transactional
    void on(ReviewFinished finished) {
        tell(
                HookEvent.REVIEW_FINISHED,
                finished.campaign(),
                finished.unit(),
                Map.of(
                        "kind", finished.kind(),
                        "version", finished.versionId().value(),
                        "errors", finished.errors(),
                        "warnings", finished.warnings(),
                        "notes", finished.notes()));
    }

    @EventListener
    @Transactional
    void on(DirectiveIssued issued) {
        tell(
                HookEvent.DIRECTIVE_ISSUED,
                issued.campaign(),
                issued.unit(),
                Map.of(
                        "directive", issued.directive().value(),
                        "recipients", issued.recipients()));
    }

    @EventListener
    @Transactional
    void on(Acknowledgements said) {
        said.all().stream()
                .collect(Collectors.groupingBy(Acknowledged::campaign))
                .forEach(this::tell);
    }

    private void tell(CampaignId campaign, List<Acknowledged> all) {
        var watchers = store.watchers(campaign, HookEvent.DIRECTIVE_ACKNOWLEDGED);
        all.forEach(said ->
                tell(
                        HookEvent.DIRECTIVE_ACKNOWLEDGED,
                        campaign,
                        said.unit(),
                        watchers,
                        Map.of(
                                "directive", said.directive().value(),
                                "number", said.written(),
                                "acknowledgedOn", said.on().toString())));
    }

    @EventListener
    @Transactional
    void on(DossierApproved approved) {
        tell(
                HookEvent.DOSSIER_APPROVED,
                approved.campaign(),
                approved.unit(),
                Map.of(
                        "submission", approved.submission().value(),
                        "approvedOn", approved.on().toString()));
    }

    /// Asks an address whether it hears us.
    void test(UUID webhook, CampaignUnit unit) {
        UUID id = Ids.next();
        store.deliver(
                webhook,
                HookEvent.TEST,
                id,
                unit.fullName(),
                body(HookEvent.TEST, id, unit, Map.of()));
    }

    private void tell(HookEvent event, CampaignId campaign, UnitId id, Map<String, ?> data) {
        tell(event, campaign, id, store.watchers(campaign, event), data);
    }

    private void tell(
            HookEvent event,
            CampaignId campaign,
            UnitId id,
            List<Watcher> watchers,
            Map<String, ?> data) {
        if (!watchers.isEmpty()) {
            campaigns.unit(campaign, id).ifPresent(unit -> tell(event, unit, watchers, data));
        }
    }

    private void tell(
            HookEvent event, CampaignUnit unit, List<Watcher> watchers, Map<String, ?> data) {
        UUID id = Ids.next();
        String body = body(event, id, unit, data);
        watchers.stream()
                .filter(watcher -> unit.isWithin(watcher.branch()))
                .forEach(watcher -> store.deliver(watcher.id(), event, id, unit.fullName(), body));
    }

    private String body(HookEvent event, UUID id, CampaignUnit unit, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id.toString());
        body.put("event", event.code());
        body.put("at", clock.instant().toString());
        body.put("campaign", campaigns.get(unit.campaign()).code());
        body.put("unit", unit.code());
        body.put("unitName", unit.fullName());
        body.put("data", data);
        return JSON.writeValueAsString(body);
    }
}
