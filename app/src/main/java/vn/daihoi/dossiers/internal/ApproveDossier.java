package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.DossierApproved;
import vn.daihoi.dossiers.DossierReturned;
import vn.daihoi.dossiers.DossierSubmissionWithdrawn;
import vn.daihoi.dossiers.DossierSubmitted;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.SubmissionId;
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
import java.util.Optional;
import java.util.UUID;

/// A unit hands in its dossier; each of both sides agrees to it or returns it, by its paper.
@Service
public class ApproveDossier {

    /// Letters of a note or a reason at most.
    public static final int LONGEST = 1000;

    private final ApprovalStore store;
    private final Dossiers dossiers;
    private final TellOfApproval tell;
    private final Papers papers;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ApproveDossier(
            ApprovalStore store,
            Dossiers dossiers,
            TellOfApproval tell,
            Papers papers,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.tell = tell;
        this.papers = papers;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    public sealed interface Outcome {

        record Done(SubmissionId submission) implements Outcome {}

        /// @param field of the form that is wrong; empty when none is
        /// @param key message key of what is wrong and how to put it right
        record Refused(String field, String key, Object... arguments) implements Outcome {}
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
    public Outcome submit(CampaignUnit unit, String note, Viewer by) {
        store.lock(unit);
        var versions = dossiers.latest(unit);
        Optional<Submission> current = current(unit);
        if (versions.isEmpty()) {
            return refused("", "no-documents");
        }
        if (current.isPresent() && !current.get().isReturned()) {
            return refused("", "stands");
        }
        if (note.length() > LONGEST) {
            return refused("note", "long", LONGEST);
        }
        LocalDate today = campaigns.today(unit.campaign());
        var id =
                store.add(
                        unit,
                        note.strip(),
                        versions.stream().map(latest -> latest.version().id()).toList(),
                        by,
                        today);
        Submission added = current(unit).orElseThrow();
        int number = added.number();
        events.publishEvent(submitted(added, unit));
        tell.submitted(unit, number);
        audit.record(
                act("dossiers.dossier.submit", unit, id)
                        .after(Map.of("number", number, "documents", versions.size())));
        return new Outcome.Done(id);
    }

    private static DossierSubmitted submitted(Submission of, CampaignUnit unit) {
        return new DossierSubmitted(unit.campaign(), unit.id(), of.id(), of.number(), of.on());
    }

    Optional<Submission> current(CampaignUnit unit) {
        return Optional.ofNullable(
                store.current(unit.campaign(), java.util.List.of(unit.id())).get(unit.id()));
    }

    /// A submission that was made by mistake, before a side has said anything.
    @Transactional
    public Outcome withdraw(CampaignUnit unit, String why, Viewer by) {
        store.lock(unit);
        Optional<Submission> current = current(unit);
        if (current.isEmpty() || !current.get().isUntouched()) {
            return refused("", "ruled");
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return refused("why", "why");
        }
        var id = current.get().id();
        store.withdraw(id, withdrawn(unit, why, by));
        events.publishEvent(new DossierSubmissionWithdrawn(unit.campaign(), unit.id(), id));
        audit.record(
                act("dossiers.dossier.withdraw", unit, id)
                        .after(Map.of("number", current.get().number(), "why", why.strip())));
        return new Outcome.Done(id);
    }

    private Withdrawn withdrawn(CampaignUnit unit, String why, Viewer by) {
        return new Withdrawn(campaigns.today(unit.campaign()), by.name(), why.strip());
    }

    @Transactional
    public Outcome record(CampaignUnit unit, Wish wish, Viewer by) {
        if (!mayRecord(by, unit, wish.side())) {
            return refused("", "not-yours");
        }
        store.lock(unit);
        Optional<Submission> current = current(unit);
        if (current.isEmpty() || current.get().of(wish.side()).isPresent()) {
            return refused("", current.isEmpty() ? "nothing-submitted" : "said");
        }
        var fault = fault(unit, wish);
        return fault.isPresent() ? fault.get() : keep(unit, current.get(), wish, by);
    }

    private Optional<Outcome> fault(CampaignUnit unit, Wish wish) {
        LocalDate on = wish.on();
        if (on == null) {
            return Optional.of(refused("on", "no-day"));
        }
        if (on.isAfter(campaigns.today(unit.campaign()))) {
            return Optional.of(refused("on", "day-ahead"));
        }
        if (!wish.approves() && wish.words().isBlank()) {
            return Optional.of(refused("words", "no-words"));
        }
        if (wish.words().length() > LONGEST) {
            return Optional.of(refused("words", "long", LONGEST));
        }
        return Optional.empty();
    }

    private Outcome keep(CampaignUnit unit, Submission current, Wish wish, Viewer by) {
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
                    return new Outcome.Refused("file", fault.messageKey());
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
    private static Outcome ofNumber(NumberReading.Refused refused) {
        String key = "directives.fault.number." + refused.fault().code();
        return refused.better().isEmpty()
                ? new Outcome.Refused("number", key, refused.piece())
                : new Outcome.Refused("number", key + ".better", refused.piece(), refused.better());
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
                java.util.Objects.requireNonNull(wish.on()),
                file,
                fileName,
                wish.words().strip(),
                campaigns.today(unit.campaign()),
                by.name(),
                null);
    }

    private Outcome said(CampaignUnit unit, Submission before, Ruling ruling, Viewer by) {
        store.add(before.id(), ruling, by);
        Submission after = current(unit).orElseThrow();
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
                act(
                                ruling.approves()
                                        ? "dossiers.ruling.approve"
                                        : "dossiers.ruling.return",
                                unit,
                                after.id())
                        .after(facts(after, ruling)));
        return new Outcome.Done(after.id());
    }

    /// A record that was made by mistake.
    @Transactional
    public Outcome withdraw(CampaignUnit unit, UUID id, String why, Viewer by) {
        store.lock(unit);
        Optional<Submission> current = current(unit);
        Optional<Ruling> found =
                current.stream()
                        .flatMap(submission -> submission.rulings().stream())
                        .filter(ruling -> ruling.id().equals(id) && ruling.stands())
                        .findFirst();
        if (found.isEmpty()) {
            return refused("", "overtaken");
        }
        if (!mayRecord(by, unit, found.get().side())) {
            return refused("", "not-yours");
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return refused("why", "why");
        }
        store.withdraw(id, withdrawn(unit, why, by));
        Submission before = current.get();
        if (before.isApproved()) {
            events.publishEvent(
                    new DossierApprovalWithdrawn(unit.campaign(), unit.id(), before.id()));
        }
        current(unit)
                .filter(after -> before.isReturned() && !after.isReturned())
                .ifPresent(after -> events.publishEvent(submitted(after, unit)));
        tell.withdrawn(unit, found.get(), why.strip());
        audit.record(
                act("dossiers.ruling.withdraw", unit, before.id())
                        .before(facts(before, found.get()))
                        .after(Map.of("why", why.strip())));
        return new Outcome.Done(before.id());
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

    private static Act act(String key, CampaignUnit unit, SubmissionId submission) {
        return Act.of(key)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("submission", submission.value());
    }

    private static Outcome refused(String field, String end, Object... arguments) {
        return new Outcome.Refused(field, "dossiers.approval.fault." + end, arguments);
    }
}
