package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ANSWERED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/// Does each write of a program once, however often it is sent: a program that got no answer sends
/// the same again.
///
/// The key is written first, in the transaction of the act itself. So the same request at the same
/// moment waits for the first one, and after a fault or a crash nothing is left of either.
@Service
public class AnsweredWrites {

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    AnsweredWrites(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a program asks to be done.
    ///
    /// @param key that its sender gave it; null: sent without one, and done each time
    /// @param operation name of the operation
    /// @param request digest of all that makes it another request
    public record Write(
            Bearer by, @Nullable String key, String operation, CampaignUnit unit, byte[] request) {}

    /// @param body JSON
    public record Answer(int status, String etag, String body) {}

    public sealed interface Outcome {

        /// @param before whether it was done by an earlier request
        record Done(Answer answer, boolean before) implements Outcome {}

        /// The key came before, with another request.
        record OtherRequest() implements Outcome {}
    }

    /// @param act whatever it throws undoes it, and the key is free again
    @Transactional
    public Outcome once(Write write, Supplier<Answer> act) {
        if (write.key() == null) {
            return new Outcome.Done(done(write, act), false);
        }
        return begin(write, write.key()) ? first(write, write.key(), act) : again(write);
    }

    private boolean begin(Write write, String key) {
        return database.insertInto(ANSWERED)
                        .set(ANSWERED.TOKEN_ID, write.by().token())
                        .set(ANSWERED.KEY, key)
                        .set(ANSWERED.REQUEST, write.request())
                        .set(ANSWERED.ANSWERED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private Outcome first(Write write, String key, Supplier<Answer> act) {
        Answer answer = done(write, act);
        database.update(ANSWERED)
                .set(ANSWERED.STATUS, answer.status())
                .set(ANSWERED.ETAG, answer.etag())
                .set(ANSWERED.BODY, answer.body())
                .where(is(write))
                .execute();
        return new Outcome.Done(answer, false);
    }

    private Outcome again(Write write) {
        var row = database.fetchSingle(ANSWERED, is(write));
        return Arrays.equals(row.getRequest(), write.request())
                ? new Outcome.Done(new Answer(row.getStatus(), row.getEtag(), row.getBody()), true)
                : new Outcome.OtherRequest();
    }

    private static Condition is(Write write) {
        return ANSWERED.TOKEN_ID.eq(write.by().token()).and(ANSWERED.KEY.eq(write.key()));
    }

    private Answer done(Write write, Supplier<Answer> act) {
        Answer answer = act.get();
        audit.record(
                Act.of("exchange.api.write")
                        .in(write.unit().campaign().value())
                        .on(write.unit().id().value())
                        .object("token", write.by().token())
                        .after(Map.of("operation", write.operation())));
        return answer;
    }
}
