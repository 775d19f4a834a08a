package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.WAIVER;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/// Decisions that a finding may stay. Revoked ones are kept.
@Repository
class WaiverStore {

    private final DSLContext database;
    private final Clock clock;

    WaiverStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false when another decision on the same fault came first
    boolean add(DocumentId document, Found finding, String reason, Viewer by) {
        return database.insertInto(WAIVER)
                        .set(WAIVER.ID, Ids.next())
                        .set(WAIVER.DOCUMENT_ID, document.value())
                        .set(WAIVER.FINGERPRINT, finding.fingerprint())
                        .set(WAIVER.RULE, finding.rule())
                        .set(WAIVER.REASON, reason)
                        .set(WAIVER.WAIVED_BY, by.id().value())
                        .set(WAIVER.WAIVED_BY_NAME, by.name())
                        .set(WAIVER.WAIVED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @return false when there is no such decision on this document, or it was revoked before
    boolean revoke(DocumentId document, UUID waiver, Viewer by) {
        return database.update(WAIVER)
                        .set(WAIVER.REVOKED_BY, by.id().value())
                        .set(WAIVER.REVOKED_AT, OffsetDateTime.now(clock))
                        .where(
                                WAIVER.ID.eq(waiver),
                                WAIVER.DOCUMENT_ID.eq(document.value()),
                                WAIVER.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }
}
