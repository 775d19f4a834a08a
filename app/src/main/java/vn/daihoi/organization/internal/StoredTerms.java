package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.UNIT_TERM;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.Term;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.util.List;

@Repository
class StoredTerms implements Terms {

    private final DSLContext database;

    StoredTerms(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Term> of(UnitId unit) {
        return database.selectFrom(UNIT_TERM)
                .where(UNIT_TERM.UNIT_ID.eq(unit.value()))
                .orderBy(UNIT_TERM.FIRST_YEAR)
                .fetch(row ->
                        new Term(row.getFirstYear(), row.getLastYear(), row.getCongressOrdinal()));
    }

    @Override
    public void put(UnitId unit, Term term) {
        database.insertInto(UNIT_TERM)
                .set(UNIT_TERM.ID, Ids.next())
                .set(UNIT_TERM.UNIT_ID, unit.value())
                .set(UNIT_TERM.FIRST_YEAR, term.firstYear())
                .set(UNIT_TERM.LAST_YEAR, term.lastYear())
                .set(UNIT_TERM.CONGRESS_ORDINAL, term.congressOrdinal())
                .onConflict(UNIT_TERM.UNIT_ID, UNIT_TERM.FIRST_YEAR)
                .doUpdate()
                .set(UNIT_TERM.LAST_YEAR, term.lastYear())
                .set(UNIT_TERM.CONGRESS_ORDINAL, term.congressOrdinal())
                .execute();
    }

    @Override
    public void remove(UnitId unit, int firstYear) {
        database.deleteFrom(UNIT_TERM)
                .where(UNIT_TERM.UNIT_ID.eq(unit.value()), UNIT_TERM.FIRST_YEAR.eq(firstYear))
                .execute();
    }
}
