package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.TRY_COUNT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/// Counts tries to sign in, in the database, so that all nodes agree. A try counts as failed before
/// the password is looked at, so that many tries at once don't slip through; success takes it back.
@Repository
class Tries {

    /// What becomes of a try.
    enum Verdict {
        /// the password may be looked at
        OPEN,
        /// this is the last one before a lock
        LOCKS,
        /// refused without looking
        LOCKED
    }

    private static final int LONGEST_KEY = 200;

    private final DSLContext database;
    private final Clock clock;
    private final SignInSettings settings;

    Tries(DSLContext database, Clock clock, SignInSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    Verdict begin(String login, String address) {
        forgetOld();
        int fromAddress =
                count(address(address), settings.addressWindow(), lockOf(settings.addressTries()));
        if (fromAddress < 0) {
            return Verdict.LOCKED;
        }
        int ofAccount =
                count(account(login), settings.longestLock(), growingLock(settings.tries()));
        return ofAccount < 0
                ? Verdict.LOCKED
                : ofAccount >= settings.tries() ? Verdict.LOCKS : Verdict.OPEN;
    }

    /// The try was right: the account is as new, the address has one failure less.
    void succeeded(String login, String address) {
        forget(login);
        database.update(TRY_COUNT)
                .set(TRY_COUNT.FAILURES, DSL.greatest(TRY_COUNT.FAILURES.minus(1), DSL.zero()))
                .setNull(TRY_COUNT.LOCKED_UNTIL)
                .where(TRY_COUNT.KEY.eq(address(address)))
                .execute();
    }

    /// Opens the account again.
    void forget(String login) {
        database.deleteFrom(TRY_COUNT).where(TRY_COUNT.KEY.eq(account(login))).execute();
    }

    /// @return failures with this one; -1 while the key is locked
    private int count(String key, Duration memory, Field<OffsetDateTime> lock) {
        var now = OffsetDateTime.now(clock);
        var failures =
                DSL.when(TRY_COUNT.LAST_AT.lt(now.minus(memory)), DSL.one())
                        .otherwise(TRY_COUNT.FAILURES.plus(1));
        return database.insertInto(TRY_COUNT)
                .set(TRY_COUNT.KEY, key)
                .set(TRY_COUNT.FAILURES, 1)
                .set(TRY_COUNT.LAST_AT, now)
                .onConflict(TRY_COUNT.KEY)
                .doUpdate()
                .set(TRY_COUNT.FAILURES, failures)
                .set(TRY_COUNT.LAST_AT, now)
                .set(TRY_COUNT.LOCKED_UNTIL, lock)
                .where(TRY_COUNT.LOCKED_UNTIL.isNull().or(TRY_COUNT.LOCKED_UNTIL.le(now)))
                .returningResult(TRY_COUNT.FAILURES)
                .fetchOptional(TRY_COUNT.FAILURES)
                .orElse(-1);
    }

    private Field<OffsetDateTime> lockOf(int tries) {
        var until = OffsetDateTime.now(clock).plus(settings.addressWindow());
        return DSL.when(TRY_COUNT.FAILURES.plus(1).ge(tries), DSL.val(until));
    }

    private Field<OffsetDateTime> growingLock(int tries) {
        var now = OffsetDateTime.now(clock);
        Field<OffsetDateTime> until =
                DSL.field(
                        "{0} + least({1} * power(2, least({2} + 1 - {3}, 20)), {4}) * interval '1 second'",
                        OffsetDateTime.class,
                        DSL.val(now),
                        DSL.val(settings.lock().toSeconds()),
                        TRY_COUNT.FAILURES,
                        DSL.val(tries),
                        DSL.val(settings.longestLock().toSeconds()));
        return DSL.when(TRY_COUNT.FAILURES.plus(1).ge(tries), until);
    }

    /// Keeps the table small whatever is tried.
    private void forgetOld() {
        var limit = OffsetDateTime.now(clock).minus(settings.longestLock());
        database.deleteFrom(TRY_COUNT)
                .where(
                        TRY_COUNT.LAST_AT.lt(limit),
                        TRY_COUNT
                                .LOCKED_UNTIL
                                .isNull()
                                .or(TRY_COUNT.LOCKED_UNTIL.lt(OffsetDateTime.now(clock))))
                .execute();
    }

    private static String account(String login) {
        return shortened("account:" + login);
    }

    private static String address(String address) {
        return shortened("address:" + address);
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
