package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.INTAKE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Files;
import vn.daihoi.files.HeldFiles;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.PaperCodes;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.papers.PaperHead;
import vn.daihoi.review.papers.PaperHeads;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes in the files of papers: read first, kept only when they are not secret.
@Service
public class Intakes implements HeldFiles {

    private final DSLContext database;
    private final Files files;
    private final PaperTexts texts;
    private final CampaignProfiles profiles;
    private final Clock clock;

    Intakes(
            DSLContext database,
            Files files,
            PaperTexts texts,
            CampaignProfiles profiles,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.texts = texts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// What became of a file.
    public sealed interface Taken {

        /// @param head what it says of itself
        record Kept(UUID intake, String fileName, PaperHead head) implements Taken {}

        record Unreadable(Outcome.Unreadable why) implements Taken {}

        /// Nothing of it was kept.
        ///
        /// @param sign as the profile writes it
        record Secret(String sign) implements Taken {}

        /// @param megabytes at most
        record TooLarge(long megabytes) implements Taken {}
    }

    @Transactional
    public Taken take(
            Campaign campaign, CampaignUnit unit, Viewer by, String name, byte[] content) {
        var codes = profiles.of(campaign).papers();
        return switch (texts.read(name, content)) {
            case Outcome.Unreadable why -> new Taken.Unreadable(why);
            case Outcome.Extracted(var document, _) -> {
                var head = new PaperHeads(codes).read(document);
                yield head.secrecy() == null
                        ? keep(unit, by, name, content, head)
                        : new Taken.Secret(sign(codes, head.secrecy()));
            }
        };
    }

    private static String sign(PaperCodes codes, String secrecy) {
        return codes.secrecies().stream()
                .filter(mark -> mark.id().equals(secrecy))
                .map(PaperCodes.PaperMark::sign)
                .findFirst()
                .orElse(secrecy);
    }

    private Taken keep(CampaignUnit unit, Viewer by, String name, byte[] content, PaperHead head) {
        return switch (files.store(new ByteArrayInputStream(content), name)) {
            case StoreOutcome.TooLarge(long limit) -> new Taken.TooLarge(limit >> 20);
            case StoreOutcome.Empty() ->
                    new Taken.Unreadable(
                            new Outcome.Unreadable(
                                    vn.daihoi.review.extract.Reason.EMPTY_FILE,
                                    java.util.List.of()));
            case StoreOutcome.Stored stored ->
                    new Taken.Kept(add(unit, by, stored), stored.name(), head);
        };
    }

    private UUID add(CampaignUnit unit, Viewer by, StoreOutcome.Stored stored) {
        UUID id = Ids.next();
        database.insertInto(INTAKE)
                .set(INTAKE.ID, id)
                .set(INTAKE.CAMPAIGN_ID, unit.campaign().value())
                .set(INTAKE.UNIT_ID, unit.id().value())
                .set(INTAKE.FILE_ID, stored.id().sha256())
                .set(INTAKE.FILE_NAME, stored.name())
                .set(INTAKE.FILE_SIZE, stored.size())
                .set(INTAKE.SENT_BY, by.id().value())
                .set(INTAKE.SENT_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    /// Those that were registered as well: their paper names the file itself.
    @Override
    public Set<FileId> letGo(Instant before) {
        return database.deleteFrom(INTAKE)
                .where(INTAKE.SENT_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .returningResult(INTAKE.FILE_ID)
                .fetchSet(row -> new FileId(row.value1()));
    }

    /// A file that was sent to this unit; nobody lets it go until the transaction ends.
    public Optional<Attached> find(CampaignUnit unit, UUID intake) {
        return database.selectFrom(INTAKE)
                .where(
                        INTAKE.ID.eq(intake),
                        INTAKE.CAMPAIGN_ID.eq(unit.campaign().value()),
                        INTAKE.UNIT_ID.eq(unit.id().value()))
                .forUpdate()
                .fetchOptional(row ->
                        new Attached(
                                new FileId(row.getFileId()), row.getFileName(), row.getFileSize()));
    }

    /// In bytes; a larger file is refused.
    public long limit() {
        return files.limit();
    }
}
