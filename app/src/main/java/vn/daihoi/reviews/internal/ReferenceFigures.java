package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.REFERENCE_FIGURES;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/// Targets that a unit's documents are held against: those of the same-level Party congress, and
/// those of last term's action programme.
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

    /// @param partyTargets as typed, see [FigureLines]
    /// @param lastTerm as typed
    /// @param savedBy name; empty when nothing was saved yet
    public record Typed(String partyTargets, String lastTerm, String savedBy) {}

    /// Two empty lists when nothing was saved yet.
    public Typed of(CampaignId campaign, UnitId unit) {
        return database.selectFrom(REFERENCE_FIGURES)
                .where(
                        REFERENCE_FIGURES.CAMPAIGN_ID.eq(campaign.value()),
                        REFERENCE_FIGURES.UNIT_ID.eq(unit.value()))
                .fetchOptional(row ->
                        new Typed(row.getPartyTargets(), row.getLastTerm(), row.getSavedByName()))
                .orElse(new Typed("", "", ""));
    }

    /// @return false, and nothing is saved, when a line cannot be read or a list is too long
    @Transactional
    public boolean save(CampaignUnit unit, String partyTargets, String lastTerm, Viewer by) {
        if (!isReadable(partyTargets) || !isReadable(lastTerm)) {
            return false;
        }
        Typed before = of(unit.campaign(), unit.id());
        put(unit, partyTargets, lastTerm, by);
        audit.record(
                Act.of("reviews.reference-figures.save")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(shown(before.partyTargets(), before.lastTerm()))
                        .after(shown(partyTargets, lastTerm)));
        return true;
    }

    private static boolean isReadable(String text) {
        return text.length() <= FigureLines.LONGEST && FigureLines.read(text).faults().isEmpty();
    }

    private static Map<String, Object> shown(String partyTargets, String lastTerm) {
        return Map.of("partyTargets", partyTargets, "lastTerm", lastTerm);
    }

    private void put(CampaignUnit unit, String partyTargets, String lastTerm, Viewer by) {
        var row = database.newRecord(REFERENCE_FIGURES);
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setPartyTargets(partyTargets);
        row.setLastTerm(lastTerm);
        row.setSavedBy(by.id().value());
        row.setSavedByName(by.name());
        row.setSavedAt(OffsetDateTime.now(clock));
        database.insertInto(REFERENCE_FIGURES).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
}
