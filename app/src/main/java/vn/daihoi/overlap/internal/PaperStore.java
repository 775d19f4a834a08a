package vn.daihoi.overlap.internal;

import static vn.daihoi.overlap.internal.db.Tables.PAPER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.comparison.ComparedPaper;
import vn.daihoi.review.overlap.index.Fingerprints;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The newest version of each document.
@Repository
class PaperStore {

    private final DSLContext database;
    private final Clock clock;

    PaperStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Takes the place of what was known of the document.
    ///
    /// @param begun when the first version came
    /// @param job that will compare it
    void put(CampaignUnit unit, Version version, Instant begun, JobId job) {
        var row = database.newRecord(PAPER);
        row.setDocumentId(version.document().value());
        row.setVersionId(version.id().value());
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setUnitPath(unit.path());
        row.setKind(version.key().kind());
        row.setOrdinal(version.key().ordinal());
        row.setNumber(version.number());
        row.setTitle(version.title());
        row.setBegunAt(begun.atOffset(ZoneOffset.UTC));
        row.setWords(0);
        row.setJobId(job.value());
        row.setComparedAt(null);
        database.insertInto(PAPER)
                .set(row)
                .onConflict(PAPER.DOCUMENT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    Optional<Paper> find(DocumentId document) {
        return select(PAPER.DOCUMENT_ID.eq(document.value())).stream().findFirst();
    }

    List<Paper> ofUnit(CampaignUnit unit, String kind) {
        return select(isOf(unit.campaign(), kind).and(PAPER.UNIT_ID.eq(unit.id().value())));
    }

    List<Paper> of(Collection<UUID> documents) {
        return select(PAPER.DOCUMENT_ID.in(documents));
    }

    /// Without pairs with a version that is no longer the newest, where the comparison of the newer
    /// one finds them.
    List<FoundPair> ofNewest(List<FoundPair> found) {
        Map<DocumentId, VersionId> newest =
                of(found.stream().map(each -> each.pair().theirs().document().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Paper::document, Paper::version));
        return found.stream()
                .filter(each -> {
                    Side theirs = each.pair().theirs();
                    return !each.pair().relation().isMutual()
                            || theirs.version()
                                    .equals(
                                            newest.getOrDefault(
                                                    theirs.document(), theirs.version()));
                })
                .toList();
    }

    private static Condition isOf(CampaignId campaign, String kind) {
        return PAPER.CAMPAIGN_ID.eq(campaign.value()).and(PAPER.KIND.eq(kind));
    }

    /// Versions of all documents of a kind whose fingerprints are there, by document.
    Map<UUID, UUID> versions(CampaignId campaign, String kind) {
        return database.select(PAPER.DOCUMENT_ID, PAPER.FINGERPRINTS_OF)
                .from(PAPER)
                .where(isOf(campaign, kind), PAPER.FINGERPRINTS_OF.isNotNull())
                .fetchMap(PAPER.DOCUMENT_ID, PAPER.FINGERPRINTS_OF);
    }

    Map<UUID, Fingerprints> fingerprints(Collection<UUID> documents) {
        return database.select(PAPER.DOCUMENT_ID, PAPER.FINGERPRINTS)
                .from(PAPER)
                .where(PAPER.DOCUMENT_ID.in(documents))
                .fetchMap(PAPER.DOCUMENT_ID, row -> read(row.get(PAPER.FINGERPRINTS)));
    }

    /// Empty unless they are those of the version.
    Optional<Fingerprints> fingerprints(DocumentId document, VersionId version) {
        return database.select(PAPER.FINGERPRINTS)
                .from(PAPER)
                .where(
                        PAPER.DOCUMENT_ID.eq(document.value()),
                        PAPER.FINGERPRINTS_OF.eq(version.value()))
                .fetchOptional(row -> read(row.value1()));
    }

    /// Those of another version of the program find nothing until the document is compared again.
    private static Fingerprints read(byte[] written) {
        try {
            return Fingerprints.readFrom(new ByteArrayInputStream(written));
        } catch (IOException otherVersion) {
            return Fingerprints.NONE;
        }
    }

    /// All papers of a branch.
    List<Paper> in(CampaignUnit branch) {
        return select(
                PAPER.CAMPAIGN_ID
                        .eq(branch.campaign().value())
                        .and(
                                PAPER.UNIT_PATH
                                        .eq(branch.path())
                                        .or(PAPER.UNIT_PATH.startsWith(branch.path() + "."))));
    }

    private List<Paper> select(Condition condition) {
        return database.selectFrom(PAPER)
                .where(condition)
                .orderBy(PAPER.DOCUMENT_ID)
                .fetch(PaperStore::paper);
    }

    /// Keeps others from storing comparisons of the campaign until the transaction ends: of two
    /// that find one pair at one time the later one must see that it is there.
    ///
    /// @return whether the version is still the newest
    boolean lock(CampaignId campaign, DocumentId document, VersionId version) {
        String name = "overlap/" + campaign.value();
        database.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(name));
        return find(document).filter(paper -> paper.version().equals(version)).isPresent();
    }

    /// Makes a version known to the comparisons of others, before it is compared itself: of two
    /// that are compared at one time at least one must find the other.
    void know(DocumentId document, VersionId version, ComparedPaper text) {
        database.update(PAPER)
                .set(PAPER.WORDS, text.words())
                .set(PAPER.FINGERPRINTS, written(Fingerprints.of(text.tokens())))
                .set(PAPER.FINGERPRINTS_OF, version.value())
                .where(PAPER.DOCUMENT_ID.eq(document.value()), PAPER.VERSION_ID.eq(version.value()))
                .execute();
    }

    void compared(DocumentId document) {
        database.update(PAPER)
                .set(PAPER.COMPARED_AT, OffsetDateTime.now(clock))
                .where(PAPER.DOCUMENT_ID.eq(document.value()))
                .execute();
    }

    private static byte[] written(Fingerprints fingerprints) {
        var bytes = new ByteArrayOutputStream();
        try {
            fingerprints.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Paper paper(Record row) {
        var compared = row.get(PAPER.COMPARED_AT);
        return new Paper(
                new DocumentId(row.get(PAPER.DOCUMENT_ID)),
                new VersionId(row.get(PAPER.VERSION_ID)),
                new CampaignId(row.get(PAPER.CAMPAIGN_ID)),
                new UnitId(row.get(PAPER.UNIT_ID)),
                new DocumentKey(row.get(PAPER.KIND), row.get(PAPER.ORDINAL)),
                row.get(PAPER.NUMBER),
                row.get(PAPER.BEGUN_AT).toInstant(),
                new JobId(row.get(PAPER.JOB_ID)),
                compared == null ? null : compared.toInstant());
    }
}
