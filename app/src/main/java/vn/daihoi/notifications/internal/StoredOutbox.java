package vn.daihoi.notifications.internal;

import static vn.daihoi.notifications.internal.db.Tables.OUTGOING;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Contact;
import vn.daihoi.accounts.Contacts;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Service
class StoredOutbox implements Outbox {

    private final DSLContext database;
    private final List<WayOut> ways;
    private final Contacts contacts;
    private final Preferences preferences;
    private final Clock clock;

    StoredOutbox(
            DSLContext database,
            List<WayOut> ways,
            Contacts contacts,
            Preferences preferences,
            Clock clock) {
        this.database = database;
        this.ways = ways;
        this.contacts = contacts;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(MessageWay way) {
        return out(way).isOpen();
    }

    private WayOut out(MessageWay way) {
        return ways.stream().filter(each -> each.way() == way).findFirst().orElseThrow();
    }

    @Override
    @Transactional
    public int put(MessageWay way, Collection<PersonId> people, Outgoing message) {
        WayOut out = out(way);
        if (!out.isOpen() || people.isEmpty()) {
            return 0;
        }
        Set<PersonId> unwilling =
                way == MessageWay.MAIL ? preferences.withoutMail(people) : Set.of();
        return contacts.of(people).values().stream()
                .filter(contact ->
                        out.address(contact) != null && !unwilling.contains(contact.person()))
                .mapToInt(contact -> insert(row(way, contact, message)))
                .sum();
    }

    private int insert(OutgoingRecord row) {
        return database.insertInto(OUTGOING).set(row).onConflictDoNothing().execute();
    }

    private OutgoingRecord row(MessageWay way, Contact contact, Outgoing message) {
        var now = OffsetDateTime.now(clock);
        var row = new OutgoingRecord();
        row.setId(Ids.next());
        row.setPersonId(contact.person().value());
        row.setWay(way.name());
        row.setOccasion(message.occasion());
        row.setUnitId(message.unit().value());
        row.setSubject(message.subject());
        row.setBody(message.body());
        var quiet = message.quiet();
        if (quiet != null) {
            row.setQuietFrom(quiet.from());
            row.setQuietTo(quiet.to());
        }
        row.setState(OutgoingState.WAITING.name());
        row.setAttempts(0);
        row.setNextTry(now);
        row.setTriedSince(now);
        row.setMadeAt(now);
        return row;
    }
}
