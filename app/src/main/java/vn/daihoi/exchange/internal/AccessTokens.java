package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ACCESS_TOKEN;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.db.tables.records.AccessTokenRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Secrets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes tokens, takes them back, and knows whose they are.
@Service
public class AccessTokens {

    /// What every token begins with, so that a leaked one is recognised.
    static final String MARK = "daihoi_";

    private static final int SHOWN = MARK.length() + 4;
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final DSLContext database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    AccessTokens(DSLContext database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param name not blank, 100 characters at most
    /// @param branch top of the only branch in which it works; null: wherever the roles hold
    /// @param days how long it works, 1 or more
    public record Wish(String name, boolean mayWrite, @Nullable CampaignUnit branch, int days) {}

    /// @return the secret, which is not kept and cannot be shown again
    @Transactional
    public String make(Viewer owner, Wish wish) {
        String secret = MARK + Secrets.next();
        var now = OffsetDateTime.now(clock);
        var branch = wish.branch();
        UUID id = Ids.next();
        database.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ID, id)
                .set(ACCESS_TOKEN.PERSON_ID, owner.id().value())
                .set(ACCESS_TOKEN.NAME, wish.name())
                .set(ACCESS_TOKEN.BEGINNING, secret.substring(0, SHOWN))
                .set(ACCESS_TOKEN.DIGEST, Secrets.digest(secret))
                .set(ACCESS_TOKEN.MAY_WRITE, wish.mayWrite())
                .set(ACCESS_TOKEN.BRANCH_ID, branch == null ? null : branch.id().value())
                .set(ACCESS_TOKEN.BRANCH_NAME, branch == null ? null : branch.fullName())
                .set(ACCESS_TOKEN.MADE_AT, now)
                .set(ACCESS_TOKEN.ENDS_AT, now.plusDays(wish.days()))
                .execute();
        audit.record(made(id, wish));
        return secret;
    }

    private static Act made(UUID id, Wish wish) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", wish.name());
        values.put("mayWrite", wish.mayWrite());
        values.put("days", wish.days());
        var branch = wish.branch();
        if (branch != null) {
            values.put("branch", branch.fullName());
        }
        return Act.of("exchange.token.make").object("token", id).after(values);
    }

    /// Those of a person, the newest first.
    public List<AccessToken> of(PersonId owner) {
        return database.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON_ID.eq(owner.value()))
                .orderBy(ACCESS_TOKEN.ID.desc())
                .fetch(AccessTokens::token);
    }

    /// @return false when the person has no such token that works
    @Transactional
    public boolean revoke(Viewer owner, UUID token) {
        int revoked =
                database.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.REVOKED_AT, OffsetDateTime.now(clock))
                        .where(
                                ACCESS_TOKEN.ID.eq(token),
                                ACCESS_TOKEN.PERSON_ID.eq(owner.id().value()),
                                ACCESS_TOKEN.REVOKED_AT.isNull())
                        .execute();
        if (revoked == 1) {
            audit.record(Act.of("exchange.token.revoke").object("token", token));
        }
        return revoked == 1;
    }

    /// Whom a secret stands for; empty when it is unknown, taken back or over, or when its owner
    /// may not sign in any more.
    @Transactional
    public Optional<Bearer> holder(String secret) {
        var now = OffsetDateTime.now(clock);
        return database.selectFrom(ACCESS_TOKEN)
                .where(
                        ACCESS_TOKEN.DIGEST.eq(Secrets.digest(secret)),
                        ACCESS_TOKEN.REVOKED_AT.isNull(),
                        ACCESS_TOKEN.ENDS_AT.gt(now))
                .fetchOptional()
                .flatMap(row -> bearer(row, now));
    }

    private Optional<Bearer> bearer(AccessTokenRecord row, OffsetDateTime now) {
        var owner = people.find(new PersonId(row.getPersonId())).filter(Person::active);
        if (owner.isPresent()) {
            noteUse(row, now);
        }
        return owner.map(person ->
                new Bearer(
                        row.getId(),
                        new Viewer(person.id(), person.login(), person.name()),
                        row.getMayWrite(),
                        branch(row)));
    }

    private static @Nullable UnitId branch(AccessTokenRecord row) {
        @Nullable UUID branch = row.getBranchId();
        return branch == null ? null : new UnitId(branch);
    }

    /// Once a minute: not every request is to wait for the disk.
    private void noteUse(AccessTokenRecord row, OffsetDateTime now) {
        @Nullable OffsetDateTime before = row.getUsedAt();
        if (before == null || before.plus(PRECISION).isBefore(now)) {
            database.update(ACCESS_TOKEN)
                    .set(ACCESS_TOKEN.USED_AT, now)
                    .where(ACCESS_TOKEN.ID.eq(row.getId()))
                    .execute();
        }
    }

    private static AccessToken token(AccessTokenRecord row) {
        return new AccessToken(
                row.getId(),
                row.getName(),
                row.getBeginning(),
                row.getMayWrite(),
                row.getBranchName(),
                row.getMadeAt().toInstant(),
                row.getEndsAt().toInstant(),
                instant(row.getUsedAt()),
                instant(row.getRevokedAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
