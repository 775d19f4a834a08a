package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;
import static vn.daihoi.directives.internal.db.Tables.PAPER_BASIS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.directives.internal.RegisteredPaper.Withdrawn;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.review.papers.PaperNumber;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Rows of papers and of what they rest on.
@Repository
class PaperStorage {

    private final DSLContext database;
    private final Clock clock;

    PaperStorage(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    static String form(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /// @return false when the number is used already
    boolean add(RegisteredPaper paper, List<UUID> basedOn) {
        var number = paper.number();
        var file = paper.file();
        int added =
                database.insertInto(PAPER)
                        .set(PAPER.ID, paper.id().value())
                        .set(PAPER.CAMPAIGN_ID, paper.campaign().value())
                        .set(PAPER.UNIT_ID, paper.unit().value())
                        .set(PAPER.FORM, form(number.form()))
                        .set(PAPER.NUMBER, number.number())
                        .set(PAPER.YEAR, number.year())
                        .set(PAPER.TYPE, number.type())
                        .set(PAPER.TYPE_NAME, paper.typeName())
                        .set(PAPER.ISSUER_CODE, number.issuer())
                        .set(PAPER.WRITTEN, number.written())
                        .set(PAPER.SERIES, paper.series())
                        .set(PAPER.ISSUER, paper.issuer())
                        .set(PAPER.ISSUED_ON, paper.issuedOn())
                        .set(PAPER.ABSTRACT, paper.subject())
                        .set(PAPER.URGENCY, paper.urgency())
                        .set(PAPER.OWN, paper.own())
                        .set(PAPER.FILE_ID, file == null ? null : file.file().sha256())
                        .set(PAPER.FILE_NAME, file == null ? null : file.name())
                        .set(PAPER.FILE_SIZE, file == null ? null : file.size())
                        .set(PAPER.REGISTERED_BY_NAME, paper.registeredBy())
                        .set(PAPER.REGISTERED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute();
        if (added == 1) {
            addGrounds(paper.id(), basedOn);
        }
        return added == 1;
    }

    private void addGrounds(DirectiveId paper, List<UUID> basedOn) {
        for (int at = 0; at < basedOn.size(); at++) {
            database.insertInto(PAPER_BASIS)
                    .set(PAPER_BASIS.PAPER_ID, paper.value())
                    .set(PAPER_BASIS.BASIS_ID, basedOn.get(at))
                    .set(PAPER_BASIS.POSITION, at)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    Optional<RegisteredPaper> find(CampaignId campaign, DirectiveId id) {
        return where(PAPER.CAMPAIGN_ID.eq(campaign.value()), PAPER.ID.eq(id.value())).stream()
                .findFirst();
    }

    /// Those of `ids` that the campaign has.
    List<RegisteredPaper> find(CampaignId campaign, Collection<UUID> ids) {
        return where(PAPER.CAMPAIGN_ID.eq(campaign.value()), PAPER.ID.in(ids));
    }

    /// What a unit sees: its own register and what was handed down to it. The newest first.
    ///
    /// @param words each is part of number, type, issuer or subject, diacritics or not
    /// @param more narrows it further
    List<RegisteredPaper> visible(
            CampaignUnit unit, List<String> words, Condition more, int limit) {
        var conditions = new ArrayList<Condition>();
        conditions.add(isVisible(unit));
        conditions.add(more);
        words.forEach(word ->
                conditions.add(
                        DSL.condition(
                                "paper.search like '%' || public.fold({0}) || '%'",
                                DSL.val(literal(word)))));
        return where(limit, conditions);
    }

    private static Condition isVisible(CampaignUnit unit) {
        var handedDown =
                DSL.select(DELIVERY.PAPER_ID)
                        .from(DELIVERY)
                        .where(
                                DELIVERY.CAMPAIGN_ID.eq(unit.campaign().value()),
                                DELIVERY.UNIT_ID.eq(unit.id().value()));
        return PAPER.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(PAPER.UNIT_ID.eq(unit.id().value()).or(PAPER.ID.in(handedDown)));
    }

    /// What a person types is no pattern.
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// The paper that has the number of another already.
    Optional<RegisteredPaper> sameNumber(RegisteredPaper paper) {
        var number = paper.number();
        return where(
                        PAPER.CAMPAIGN_ID.eq(paper.campaign().value()),
                        PAPER.UNIT_ID.eq(paper.unit().value()),
                        PAPER.OWN.eq(paper.own()),
                        PAPER.FORM.eq(form(number.form())),
                        PAPER.NUMBER.eq(number.number()),
                        PAPER.TYPE.eq(number.type()),
                        PAPER.ISSUER_CODE.eq(number.issuer()),
                        PAPER.SERIES.eq(paper.series()))
                .stream()
                .findFirst();
    }

    /// Papers that one rests on, in their order.
    List<RegisteredPaper> grounds(DirectiveId paper) {
        return database.select(PAPER.fields())
                .from(PAPER)
                .join(PAPER_BASIS)
                .on(PAPER_BASIS.BASIS_ID.eq(PAPER.ID))
                .where(PAPER_BASIS.PAPER_ID.eq(paper.value()))
                .orderBy(PAPER_BASIS.POSITION)
                .fetch(PaperStorage::paper);
    }

    /// Papers that rest on one, the oldest first.
    List<RegisteredPaper> built(DirectiveId paper) {
        return database.select(PAPER.fields())
                .from(PAPER)
                .join(PAPER_BASIS)
                .on(PAPER_BASIS.PAPER_ID.eq(PAPER.ID))
                .where(PAPER_BASIS.BASIS_ID.eq(paper.value()))
                .orderBy(PAPER.ISSUED_ON, PAPER.ID)
                .fetch(PaperStorage::paper);
    }

    /// The file of a paper that was registered without one.
    void attach(DirectiveId paper, Attached file) {
        database.update(PAPER)
                .set(PAPER.FILE_ID, file.file().sha256())
                .set(PAPER.FILE_NAME, file.name())
                .set(PAPER.FILE_SIZE, file.size())
                .where(PAPER.ID.eq(paper.value()), PAPER.FILE_ID.isNull())
                .execute();
    }

    void withdraw(DirectiveId paper, Viewer by, String why) {
        database.update(PAPER)
                .set(PAPER.WITHDRAWN_AT, OffsetDateTime.now(clock))
                .set(PAPER.WITHDRAWN_BY_NAME, by.name())
                .set(PAPER.WITHDRAWN_WHY, why)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
    }

    private List<RegisteredPaper> where(Condition... conditions) {
        return where(Integer.MAX_VALUE, List.of(conditions));
    }

    private List<RegisteredPaper> where(int limit, List<Condition> conditions) {
        return database.selectFrom(PAPER)
                .where(conditions)
                .orderBy(PAPER.ISSUED_ON.desc(), PAPER.REGISTERED_AT.desc(), PAPER.ID)
                .limit(limit)
                .fetch(PaperStorage::paper);
    }

    private static RegisteredPaper paper(Record row) {
        return new RegisteredPaper(
                new DirectiveId(row.get(PAPER.ID)),
                new CampaignId(row.get(PAPER.CAMPAIGN_ID)),
                new UnitId(row.get(PAPER.UNIT_ID)),
                new PaperNumber(
                        Form.valueOf(row.get(PAPER.FORM).toUpperCase(Locale.ROOT)),
                        row.get(PAPER.NUMBER),
                        row.get(PAPER.YEAR),
                        row.get(PAPER.TYPE),
                        row.get(PAPER.ISSUER_CODE)),
                row.get(PAPER.TYPE_NAME),
                row.get(PAPER.SERIES),
                row.get(PAPER.ISSUER),
                row.get(PAPER.ISSUED_ON),
                row.get(PAPER.ABSTRACT),
                row.get(PAPER.URGENCY),
                row.get(PAPER.OWN),
                file(row),
                row.get(PAPER.REGISTERED_BY_NAME),
                row.get(PAPER.REGISTERED_AT).toInstant(),
                withdrawn(row));
    }

    private static @Nullable Attached file(Record row) {
        @Nullable String id = row.get(PAPER.FILE_ID);
        return id == null
                ? null
                : new Attached(new FileId(id), row.get(PAPER.FILE_NAME), row.get(PAPER.FILE_SIZE));
    }

    private static @Nullable Withdrawn withdrawn(Record row) {
        @Nullable OffsetDateTime at = row.get(PAPER.WITHDRAWN_AT);
        @Nullable String why = row.get(PAPER.WITHDRAWN_WHY);
        return at == null
                ? null
                : new Withdrawn(
                        row.get(PAPER.WITHDRAWN_BY_NAME), at.toInstant(), why == null ? "" : why);
    }
}
