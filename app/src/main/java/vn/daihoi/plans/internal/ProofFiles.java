package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.PROOF_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Files that came with proofs. Every question names the unit.
@Repository
public class ProofFiles {

    private final DSLContext database;
    private final Clock clock;

    ProofFiles(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the caller's transaction.
    ///
    /// @param stored the content as [Papers] kept it
    public ProofFile add(CampaignUnit unit, String step, Viewer by, Papers.Kept.Stored stored) {
        var file = new ProofFile(Ids.next(), stored.id(), stored.name(), stored.size());
        database.insertInto(PROOF_FILE)
                .set(PROOF_FILE.ID, file.id())
                .set(PROOF_FILE.CAMPAIGN_ID, unit.campaign().value())
                .set(PROOF_FILE.UNIT_ID, unit.id().value())
                .set(PROOF_FILE.STEP, step)
                .set(PROOF_FILE.FILE_ID, file.file().sha256())
                .set(PROOF_FILE.FILE_NAME, file.name())
                .set(PROOF_FILE.SIZE, file.size())
                .set(PROOF_FILE.FILED_BY, by.id().value())
                .set(PROOF_FILE.FILED_AT, OffsetDateTime.now(clock))
                .execute();
        return file;
    }

    public Optional<ProofFile> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(PROOF_FILE)
                .where(of(unit), PROOF_FILE.ID.eq(id))
                .fetchOptional(ProofFiles::file);
    }

    /// Those with these keys, by key.
    public Map<UUID, ProofFile> of(CampaignUnit unit, Collection<UUID> ids) {
        return database.selectFrom(PROOF_FILE)
                .where(of(unit), PROOF_FILE.ID.in(ids))
                .fetchMap(PROOF_FILE.ID, ProofFiles::file);
    }

    private static Condition of(CampaignUnit unit) {
        return PROOF_FILE
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(PROOF_FILE.UNIT_ID.eq(unit.id().value()));
    }

    private static ProofFile file(Record row) {
        return new ProofFile(
                row.get(PROOF_FILE.ID),
                new FileId(row.get(PROOF_FILE.FILE_ID)),
                row.get(PROOF_FILE.FILE_NAME),
                row.get(PROOF_FILE.SIZE));
    }
}
