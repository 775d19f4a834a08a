package vn.daihoi.notifications.internal;

import static vn.daihoi.notifications.internal.db.Tables.NOTIFICATION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.live.Live;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.internal.db.tables.records.NotificationRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One row per person and message. Every question names the person: nobody reaches another's list.
@Repository
public class StoredNotifications implements Notifications {

    /// Messages shown at most.
    static final int SHOWN = 200;

    static final String TOPIC = "person";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Live live;
    private final Clock clock;

    StoredNotifications(DSLContext database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(
            Collection<PersonId> people, String key, List<String> arguments, String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException(
                    "Address [%s] is not of this site.".formatted(address));
        }
        String json = JSON.writeValueAsString(arguments);
        var rows =
                new LinkedHashSet<>(people)
                        .stream().map(person -> row(person, key, json, address)).toList();
        database.batchInsert(rows).execute();
        rows.forEach(row -> announce(new PersonId(row.getPersonId())));
    }

    private NotificationRecord row(PersonId person, String key, String json, String address) {
        var row = new NotificationRecord();
        row.setId(Ids.next());
        row.setPersonId(person.value());
        row.setKey(key);
        row.setArguments(json);
        row.setAddress(address);
        row.setToldAt(OffsetDateTime.now(clock));
        return row;
    }

    /// The bell's new number goes to the person's screens.
    private void announce(PersonId person) {
        live.publish(TOPIC + ":" + person.value(), Integer.toString(unread(person)));
    }

    public int unread(PersonId person) {
        return database.fetchCount(NOTIFICATION, of(person), NOTIFICATION.READ_AT.isNull());
    }

    /// Newest first.
    public List<Message> list(PersonId person) {
        return database.selectFrom(NOTIFICATION)
                .where(of(person))
                .orderBy(NOTIFICATION.ID.desc())
                .limit(SHOWN)
                .fetch(this::message);
    }

    /// Marks the message as read.
    ///
    /// @return where it leads; empty if the person has no such message
    @Transactional
    public Optional<String> read(PersonId person, UUID message) {
        mark(person, NOTIFICATION.ID.eq(message));
        return database.select(NOTIFICATION.ADDRESS)
                .from(NOTIFICATION)
                .where(of(person), NOTIFICATION.ID.eq(message))
                .fetchOptional(NOTIFICATION.ADDRESS);
    }

    @Transactional
    public void readAll(PersonId person) {
        mark(person, DSL.noCondition());
    }

    private void mark(PersonId person, Condition which) {
        int marked =
                database.update(NOTIFICATION)
                        .set(NOTIFICATION.READ_AT, OffsetDateTime.now(clock))
                        .where(of(person), which, NOTIFICATION.READ_AT.isNull())
                        .execute();
        if (marked > 0) {
            announce(person);
        }
    }

    private static Condition of(PersonId person) {
        return NOTIFICATION.PERSON_ID.eq(person.value());
    }

    private Message message(NotificationRecord row) {
        return new Message(
                row.getId(),
                row.getKey(),
                JSON.readValue(row.getArguments(), new TypeReference<List<String>>() {}),
                local(row.getToldAt()),
                row.getReadAt() == null);
    }

    private LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /// A message as its person sees it.
    ///
    /// @param key message key
    /// @param arguments texts for its placeholders
    /// @param told at the organisation's seat
    /// @param isNew whether it was not read yet
    public record Message(
            UUID id, String key, List<String> arguments, LocalDateTime told, boolean isNew) {

        public Message with(List<String> others) {
            return new Message(id, key, others, told, isNew);
        }
    }
}
