package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.PROOF_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Files;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.io.ByteArrayInputStream;
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
    private final Files files;
    private final Clock clock;

    ProofFiles(DSLContext database, Files files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /// What became of a file that was sent.
    public sealed interface Kept {

        record Stored(ProofFile file) implements Kept {}

        /// @param megabytes at most
        record TooLarge(long megabytes) implements Kept {}

        record Empty() implements Kept {}

        /// Not one of [ProofFileKind].
        record Foreign() implements Kept {}
    }

    /// In the caller's transaction.
    public Kept keep(CampaignUnit unit, String step, Viewer by, String name, byte[] content) {
        if (content.length == 0) {
            return new Kept.Empty();
        }
        if (ProofFileKind.of(name, content).isEmpty()) {
            return new Kept.Foreign();
        }
        return switch (files.store(new ByteArrayInputStream(content), name)) {
            case StoreOutcome.TooLarge(long limit) -> new Kept.TooLarge(limit >> 20);
            case StoreOutcome.Empty() -> new Kept.Empty();
            case StoreOutcome.Stored stored -> new Kept.Stored(add(unit, step, by, stored));
        };
    }

    private ProofFile add(CampaignUnit unit, String step, Viewer by, StoreOutcome.Stored stored) {
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

    /// In bytes; a larger file is refused.
    public long limit() {
        return files.limit();
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
