package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives.Attachment;
import vn.daihoi.directives.ReceivedPapers;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.directives.ReceivedPapers.Received;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.exchange.internal.Incoming.Attached;
import vn.daihoi.exchange.internal.Incoming.State;
import vn.daihoi.files.Files;
import vn.daihoi.organization.CampaignUnit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an officer does with a paper that arrived; its sender is told each time.
@Service
public class SettlePapers {

    private final IncomingStore store;
    private final StatusMessages statuses;
    private final ReceivedPapers register;
    private final Files files;
    private final Audit audit;

    SettlePapers(
            IncomingStore store,
            StatusMessages statuses,
            ReceivedPapers register,
            Files files,
            Audit audit) {
        this.store = store;
        this.statuses = statuses;
        this.register = register;
        this.files = files;
        this.audit = audit;
    }

    public List<Incoming> of(CampaignUnit unit) {
        return store.of(unit);
    }

    public Optional<Incoming> find(CampaignUnit unit, UUID id) {
        return store.find(unit, id);
    }

    public sealed interface Outcome {

        record Done() implements Outcome {}

        record NotThere() implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What the officer has looked at and mended.
    public record Wanted(
            String number, String issuer, @Nullable LocalDate issuedOn, String subject) {}

    /// Into the register: 03.
    @Transactional
    public Outcome register(CampaignUnit unit, UUID id, Wanted wanted, Viewer by) {
        var found = store.lock(unit, id).filter(each -> each.state() == State.WAITING);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        Incoming incoming = found.get();
        var paper =
                new Received(
                        wanted.number(),
                        wanted.issuer(),
                        wanted.issuedOn(),
                        wanted.subject(),
                        file(incoming));
        return switch (register.register(unit, paper, by)) {
            case ReceivedPapers.Outcome.Refused(var faults) -> new Outcome.Refused(faults);
            case ReceivedPapers.Outcome.Registered(var registered) -> {
                store.settle(id, State.REGISTERED, registered.value());
                statuses.say(unit, incoming, StatusCode.REGISTERED, "", by.name());
                yield new Outcome.Done();
            }
        };
    }

    private @Nullable Attachment file(Incoming incoming) {
        if (incoming.attachments().isEmpty()) {
            return null;
        }
        Attached first = incoming.attachments().getFirst();
        try (InputStream content = files.open(first.file())) {
            return new Attachment(first.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// 02, with the reason.
    @Transactional
    public Outcome refuse(CampaignUnit unit, UUID id, String why, Viewer by) {
        var found = store.lock(unit, id).filter(each -> each.state() == State.WAITING);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (why.isBlank()) {
            return noReason();
        }
        store.settle(id, State.REFUSED, null);
        statuses.say(unit, found.get(), StatusCode.REFUSED, why.strip(), by.name());
        record(unit, found.get(), "exchange.edxml.refuse");
        return new Outcome.Done();
    }

    private static Outcome noReason() {
        return new Outcome.Refused(
                List.of(new Fault("why", "exchange.edxml.why.missing", List.of())));
    }

    /// Gives a paper back that its sender asked for: 15; what stands in the register is withdrawn.
    @Transactional
    public Outcome giveBack(CampaignUnit unit, UUID id, Viewer by) {
        var found = store.lock(unit, id).filter(each -> each.state() == State.ASKED_BACK);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        Incoming incoming = found.get();
        UUID paper = incoming.paper();
        if (paper != null) {
            register.withdraw(unit, new DirectiveId(paper), by, reason(incoming));
        }
        store.settle(id, State.GIVEN_BACK, paper);
        statuses.say(unit, incoming, StatusCode.TAKE_BACK_AGREED, "", by.name());
        record(unit, incoming, "exchange.edxml.give-back");
        return new Outcome.Done();
    }

    private static String reason(Incoming incoming) {
        String why = incoming.askedBackWhy();
        return why == null || why.isBlank() ? incoming.from().name() : why;
    }

    /// Keeps a paper that its sender asked for: 16, with the reason.
    @Transactional
    public Outcome keep(CampaignUnit unit, UUID id, String why, Viewer by) {
        var found = store.lock(unit, id).filter(each -> each.state() == State.ASKED_BACK);
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (why.isBlank()) {
            return noReason();
        }
        Incoming incoming = found.get();
        UUID paper = incoming.paper();
        store.settle(id, paper == null ? State.WAITING : State.REGISTERED, paper);
        statuses.say(unit, incoming, StatusCode.TAKE_BACK_REFUSED, why.strip(), by.name());
        record(unit, incoming, "exchange.edxml.keep");
        return new Outcome.Done();
    }

    private void record(CampaignUnit unit, Incoming incoming, String act) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("incoming", incoming.id()));
    }
}
