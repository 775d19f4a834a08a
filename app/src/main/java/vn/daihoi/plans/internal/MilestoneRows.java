package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.MILESTONE;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Look.Verdict;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Milestones straight from the database's answer to a `select` of all columns of the table.
final class MilestoneRows {

    private final ResultSet rows;

    /// A unit's id stands in each of its rows; one object serves all.
    private final Map<UUID, UnitId> units = new HashMap<>();

    MilestoneRows(ResultSet rows) {
        this.rows = rows;
    }

    List<Milestone> all() throws SQLException {
        var all = new ArrayList<Milestone>();
        while (rows.next()) {
            all.add(milestone());
        }
        return all;
    }

    private Milestone milestone() throws SQLException {
        return new Milestone(
                units.computeIfAbsent(
                        rows.getObject(place(MILESTONE.UNIT_ID), UUID.class), UnitId::new),
                rows.getString(place(MILESTONE.STEP)),
                rows.getInt(place(MILESTONE.NUMBER)),
                day(MILESTONE.DUE_ON),
                rows.getObject(place(MILESTONE.DUE_OFFSET), Integer.class),
                rows.getInt(place(MILESTONE.DUE_SOON_DAYS)),
                day(MILESTONE.REACHED_ON),
                rows.getString(place(MILESTONE.EVIDENCE_KIND)),
                rows.getString(place(MILESTONE.EVIDENCE_OBJECT)),
                rows.getString(place(MILESTONE.PROOF)),
                rows.getString(place(MILESTONE.NOT_APPLICABLE)),
                rows.getString(place(MILESTONE.DELAY_REASON)),
                look(),
                rows.getBoolean(place(MILESTONE.EARLIER)),
                State.valueOf(rows.getString(place(MILESTONE.STATE))));
    }

    private @Nullable Look look() throws SQLException {
        String verdict = rows.getString(place(MILESTONE.LOOK));
        return verdict == null
                ? null
                : new Look(Verdict.valueOf(verdict), rows.getString(place(MILESTONE.LOOK_WORDS)));
    }

    private @Nullable LocalDate day(Field<LocalDate> column) throws SQLException {
        return rows.getObject(place(column), LocalDate.class);
    }

    private static int place(Field<?> column) {
        return MILESTONE.indexOf(column) + 1;
    }
}
