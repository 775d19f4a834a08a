package vn.daihoi.notifications.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.Contact;
import vn.daihoi.accounts.Contacts;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.notifications.internal.Attempt.Result;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;
import vn.daihoi.platform.Retries;
import vn.daihoi.profile.QuietHours;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/// Sends what is due. Each message is locked, sent and marked in a transaction of its own: another
/// node passes it by, and after a crash it is as it was. A way that cannot be reached is left for
/// the next run, or each message of a long queue would wait for it in turn.
@Component
class SendOutbox implements RepeatedJob {

    /// A mail server that is away over a long weekend loses nothing.
    static final Duration PATIENCE = Duration.ofDays(4);

    private static final Logger log = LoggerFactory.getLogger(SendOutbox.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private final OutgoingStore store;
    private final List<WayOut> ways;
    private final Contacts contacts;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendOutbox(
            OutgoingStore store,
            List<WayOut> ways,
            Contacts contacts,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.ways = ways;
        this.contacts = contacts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.send";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        ways.stream().filter(WayOut::isOpen).forEach(this::sendAll);
    }

    private void sendAll(WayOut out) {
        while (Boolean.TRUE.equals(transactions.execute(_ -> sendNext(out)))) {
            // The next one.
        }
    }

    /// @return whether to go on
    private boolean sendNext(WayOut out) {
        var due = store.lockDue(out.way());
        due.ifPresent(message -> deal(out, message));
        return due.isPresent() && !OutgoingStore.UNREACHABLE.equals(due.get().getReason());
    }

    private void deal(WayOut out, OutgoingRecord message) {
        OffsetDateTime allowed = afterQuiet(message, OffsetDateTime.now(clock));
        if (allowed.isAfter(OffsetDateTime.now(clock))) {
            message.setNextTry(allowed);
            message.setReason(null);
        } else {
            mark(message, attempt(out, message));
        }
        store.save(message);
    }

    private Attempt attempt(WayOut out, OutgoingRecord message) {
        var person = new PersonId(message.getPersonId());
        Contact contact = contacts.of(Set.of(person)).get(person);
        String address = contact == null ? null : out.address(contact);
        if (contact == null || address == null) {
            return new Attempt(Result.REFUSED, "");
        }
        try {
            return out.send(message, contact, address);
        } catch (RuntimeException fault) {
            // One message that nobody thought of must not hold up all that come after it.
            return Attempt.of(Result.NOT_NOW, fault);
        }
    }

    private void mark(OutgoingRecord message, Attempt attempt) {
        var now = OffsetDateTime.now(clock);
        message.setAttempts(message.getAttempts() + 1);
        message.setDetail(attempt.detail().isEmpty() ? null : attempt.detail());
        if (attempt.result() == Result.SENT) {
            message.setState(OutgoingState.SENT.name());
            message.setSentAt(now);
            message.setReason(null);
            return;
        }
        // The words of the other side may name an address: they stand beside the message only.
        log.info("Message {} was not taken: {}", message.getId(), attempt.result());
        boolean isOver =
                attempt.result() == Result.REFUSED
                        || message.getTriedSince().plus(PATIENCE).isBefore(now);
        message.setState((isOver ? OutgoingState.GIVEN_UP : OutgoingState.FAILED).name());
        message.setReason(OutgoingStore.code(attempt.result()));
        message.setNextTry(
                afterQuiet(message, now.plus(Retries.pauseAfter(message.getAttempts()))));
    }

    private OffsetDateTime afterQuiet(OutgoingRecord message, OffsetDateTime wanted) {
        var from = message.getQuietFrom();
        var to = message.getQuietTo();
        if (from == null || to == null) {
            return wanted;
        }
        LocalDateTime here = wanted.atZoneSameInstant(clock.getZone()).toLocalDateTime();
        LocalDateTime allowed = new QuietHours(from, to).next(here);
        return allowed.equals(here) ? wanted : allowed.atZone(clock.getZone()).toOffsetDateTime();
    }
}
