package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.REFERENCE_FIGURES;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reviews.internal.db.tables.records.ReferenceFiguresRecord;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What a unit's documents are held against: targets of the same-level Party congress and of last
/// term's action programme, and figures of last term. Every saved version stays.
@Service
public class ReferenceFigures {

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    ReferenceFigures(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// Three lists as typed, see [FigureLines].
    ///
    /// @param lastTerm targets of last term
    /// @param lastTermFigures what was reached or what was there
    public record Lists(String partyTargets, String lastTerm, String lastTermFigures) {

        public static final Lists EMPTY = new Lists("", "", "");

        private boolean isReadable() {
            return Stream.of(partyTargets, lastTerm, lastTermFigures)
                    .allMatch(text ->
                            text.length() <= FigureLines.LONGEST
                                    && FigureLines.read(text).faults().isEmpty());
        }

        private Map<String, Object> shown() {
            return Map.of(
                    "partyTargets",
                    partyTargets,
                    "lastTerm",
                    lastTerm,
                    "lastTermFigures",
                    lastTermFigures);
        }
    }

    /// @param number from 1
    /// @param by name of who saved it
    public record Saved(int number, Lists lists, String by, Instant at) {}

    /// What came of saving.
    public enum Outcome {
        SAVED,
        /// the lists are the newest ones already
        UNCHANGED,
        /// a line cannot be read, or a list is too long
        UNREADABLE,
        /// another version was saved meanwhile
        CHANGED_BEFORE
    }

    /// The newest lists, empty when nothing was saved yet.
    Lists of(CampaignId campaign, UnitId unit) {
        return database.selectFrom(REFERENCE_FIGURES)
                .where(of(campaign.value(), unit.value()))
                .orderBy(REFERENCE_FIGURES.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> saved(row).lists())
                .orElse(Lists.EMPTY);
    }

    /// All versions, the newest first.
    public List<Saved> history(CampaignUnit unit) {
        return database.selectFrom(REFERENCE_FIGURES)
                .where(of(unit.campaign().value(), unit.id().value()))
                .orderBy(REFERENCE_FIGURES.NUMBER.desc())
                .fetch(ReferenceFigures::saved);
    }

    private static Condition of(UUID campaign, UUID unit) {
        return REFERENCE_FIGURES.CAMPAIGN_ID.eq(campaign).and(REFERENCE_FIGURES.UNIT_ID.eq(unit));
    }

    private static Saved saved(ReferenceFiguresRecord row) {
        return new Saved(
                row.getNumber(),
                new Lists(row.getPartyTargets(), row.getLastTerm(), row.getLastTermFigures()),
                row.getSavedByName(),
                row.getSavedAt().toInstant());
    }

    /// @param seen number of the version that the person knew; 0 for none
    @Transactional
    public Outcome save(CampaignUnit unit, Lists lists, int seen, Viewer by) {
        if (!lists.isReadable()) {
            return Outcome.UNREADABLE;
        }
        List<Saved> history = history(unit);
        Lists before = history.isEmpty() ? Lists.EMPTY : history.getFirst().lists();
        int newest = history.isEmpty() ? 0 : history.getFirst().number();
        if (before.equals(lists)) {
            return Outcome.UNCHANGED;
        }
        if (newest != seen || !add(unit, lists, seen + 1, by)) {
            return Outcome.CHANGED_BEFORE;
        }
        audit.record(
                Act.of("reviews.reference-figures.save")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(before.shown())
                        .after(lists.shown()));
        return Outcome.SAVED;
    }

    private boolean add(CampaignUnit unit, Lists lists, int number, Viewer by) {
        var row = database.newRecord(REFERENCE_FIGURES);
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setNumber(number);
        row.setPartyTargets(lists.partyTargets());
        row.setLastTerm(lists.lastTerm());
        row.setLastTermFigures(lists.lastTermFigures());
        row.setSavedBy(by.id().value());
        row.setSavedByName(by.name());
        row.setSavedAt(OffsetDateTime.now(clock));
        return database.insertInto(REFERENCE_FIGURES).set(row).onConflictDoNothing().execute() == 1;
    }
}
