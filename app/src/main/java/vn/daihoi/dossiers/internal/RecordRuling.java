package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.DossierApproved;
import vn.daihoi.dossiers.DossierReturned;
import vn.daihoi.dossiers.Side;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.files.Papers.Kept;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.review.papers.NumberReading;
import vn.daihoi.review.papers.PaperNumbers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Each of both sides agrees to a dossier or returns it, by its paper.
@Service
public class RecordRuling {

    private final ApprovalStore store;
    private final ApprovalActs acts;
    private final TellOfApproval tell;
    private final Papers papers;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RecordRuling(
            ApprovalStore store,
            ApprovalActs acts,
            TellOfApproval tell,
            Papers papers,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.acts = acts;
        this.tell = tell;
        this.papers = papers;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /// What one side says.
    ///
    /// @param number number and sign of its paper, as typed
    /// @param on day of the paper; null when none was given
    /// @param fileName empty when no file was chosen
    public record Wish(
            Side side,
            boolean approves,
            String number,
            @Nullable LocalDate on,
            String words,
            String fileName,
            byte[] file) {}

    /// Who may record what a side says: for the Party committee whoever has the right on the unit;
    /// for the level above the right must hold on a unit above, where there is one.
    public boolean mayRecord(Viewer viewer, CampaignUnit unit, Side side) {
        return access.branches(viewer, Permission.APPROVE, unit.campaign()).stream()
                .filter(unit::isWithin)
                .anyMatch(top ->
                        side == Side.PARTY || unit.parent() == null || !top.id().equals(unit.id()));
    }

    @Transactional
    public ApprovalOutcome record(CampaignUnit unit, Wish wish, Viewer by) {
        if (!mayRecord(by, unit, wish.side())) {
            return ApprovalOutcome.refused("", "not-yours");
        }
        store.lock(unit);
        Optional<Submission> current = acts.current(unit);
        if (current.isEmpty() || current.get().of(wish.side()).isPresent()) {
            return ApprovalOutcome.refused("", current.isEmpty() ? "nothing-submitted" : "said");
        }
        var fault = fault(unit, wish);
        return fault.isPresent() ? fault.get() : keep(unit, current.get(), wish, by);
    }

    private Optional<ApprovalOutcome> fault(CampaignUnit unit, Wish wish) {
        LocalDate on = wish.on();
        if (on == null) {
            return Optional.of(ApprovalOutcome.refused("on", "no-day"));
        }
        if (on.isAfter(campaigns.today(unit.campaign()))) {
            return Optional.of(ApprovalOutcome.refused("on", "day-ahead"));
        }
        if (!wish.approves() && wish.words().isBlank()) {
            return Optional.of(ApprovalOutcome.refused("words", "no-words"));
        }
        if (wish.words().length() > ApprovalActs.LONGEST) {
            return Optional.of(ApprovalOutcome.refused("words", "long", ApprovalActs.LONGEST));
        }
        return Optional.empty();
    }

    private ApprovalOutcome keep(CampaignUnit unit, Submission current, Wish wish, Viewer by) {
        String number = "";
        if (wish.approves() || !wish.number().isBlank()) {
            switch (numbers(unit).read(wish.number())) {
                case NumberReading.Read(var read) -> number = read.written();
                case NumberReading.Refused refused -> {
                    return ofNumber(refused);
                }
            }
        }
        FileId file = null;
        String fileName = "";
        if (!wish.fileName().isEmpty()) {
            switch (papers.keep(wish.fileName(), wish.file())) {
                case Kept.Refused(var fault) -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return new ApprovalOutcome.Refused("file", fault.messageKey());
                }
                case Kept.Stored(var id, var name, _) -> {
                    file = id;
                    fileName = name;
                }
            }
        }
        return said(unit, current, ruling(unit, wish, number, file, fileName, by), by);
    }

    private PaperNumbers numbers(CampaignUnit unit) {
        return new PaperNumbers(profiles.of(campaigns.get(unit.campaign())).papers());
    }

    /// The register of papers says the same of the same numbers.
    private static ApprovalOutcome ofNumber(NumberReading.Refused refused) {
        String key = "directives.fault.number." + refused.fault().code();
        return refused.better().isEmpty()
                ? new ApprovalOutcome.Refused("number", key, refused.piece())
                : new ApprovalOutcome.Refused(
                        "number", key + ".better", refused.piece(), refused.better());
    }

    private Ruling ruling(
            CampaignUnit unit,
            Wish wish,
            String number,
            @Nullable FileId file,
            String fileName,
            Viewer by) {
        return new Ruling(
                Ids.next(),
                wish.side(),
                wish.approves(),
                number,
                Objects.requireNonNull(wish.on()),
                file,
                fileName,
                wish.words().strip(),
                campaigns.today(unit.campaign()),
                by.name(),
                null);
    }

    private ApprovalOutcome said(CampaignUnit unit, Submission before, Ruling ruling, Viewer by) {
        store.add(before.id(), ruling, by);
        Submission after = acts.current(unit).orElseThrow();
        after.approvedOn()
                .ifPresent(on ->
                        events.publishEvent(
                                new DossierApproved(unit.campaign(), unit.id(), after.id(), on)));
        if (!ruling.approves()) {
            events.publishEvent(
                    new DossierReturned(
                            unit.campaign(), unit.id(), after.id(), ruling.side(), ruling.on()));
        }
        tell.said(unit, ruling, after.isApproved());
        audit.record(
                ApprovalActs.act(
                                ruling.approves()
                                        ? "dossiers.ruling.approve"
                                        : "dossiers.ruling.return",
                                unit,
                                after.id())
                        .after(facts(after, ruling)));
        return new ApprovalOutcome.Done(after.id());
    }

    /// A record that was made by mistake.
    @Transactional
    public ApprovalOutcome withdraw(CampaignUnit unit, UUID id, String why, Viewer by) {
        store.lock(unit);
        Optional<Submission> current = acts.current(unit);
        Optional<Ruling> found =
                current.stream()
                        .flatMap(submission -> submission.rulings().stream())
                        .filter(ruling -> ruling.id().equals(id) && ruling.stands())
                        .findFirst();
        if (found.isEmpty()) {
            return ApprovalOutcome.refused("", "overtaken");
        }
        if (!mayRecord(by, unit, found.get().side())) {
            return ApprovalOutcome.refused("", "not-yours");
        }
        if (ApprovalActs.isNoReason(why)) {
            return ApprovalOutcome.refused("why", "why");
        }
        store.withdraw(id, acts.withdrawn(unit, why, by));
        Submission before = current.get();
        if (before.isApproved()) {
            events.publishEvent(
                    new DossierApprovalWithdrawn(unit.campaign(), unit.id(), before.id()));
        }
        acts.current(unit)
                .filter(after -> before.isReturned() && !after.isReturned())
                .ifPresent(after -> events.publishEvent(ApprovalActs.submitted(after, unit)));
        tell.withdrawn(unit, found.get(), why.strip());
        audit.record(
                ApprovalActs.act("dossiers.ruling.withdraw", unit, before.id())
                        .before(facts(before, found.get()))
                        .after(Map.of("why", why.strip())));
        return new ApprovalOutcome.Done(before.id());
    }

    private static Map<String, ?> facts(Submission submission, Ruling ruling) {
        return Map.of(
                "submission",
                submission.number(),
                "side",
                ruling.side().name(),
                "approves",
                ruling.approves(),
                "paper",
                ruling.number(),
                "day",
                ruling.on().toString(),
                "words",
                ruling.words());
    }
}
