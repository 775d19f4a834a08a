package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.NUMBER_SERIES;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.papers.PaperNumber;

/// Gives numbers one after the other. The row of a series is locked until the transaction of the
/// paper ends, so that a paper that fails leaves no gap and two at once get two numbers.
@Repository
class PaperSeries {

    private final DSLContext database;

    PaperSeries(DSLContext database) {
        this.database = database;
    }

    /// In the caller's transaction.
    int next(CampaignUnit unit, PaperNumber symbol, String series) {
        return move(unit, symbol, series, 0);
    }

    /// A number given by hand: the next one comes after it.
    void use(CampaignUnit unit, PaperNumber number, String series) {
        move(unit, number, series, number.number());
    }

    /// @param used 0: the next one
    private int move(CampaignUnit unit, PaperNumber symbol, String series, int used) {
        var last = NUMBER_SERIES.LAST;
        return database.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.CAMPAIGN_ID, unit.campaign().value())
                .set(NUMBER_SERIES.UNIT_ID, unit.id().value())
                .set(NUMBER_SERIES.FORM, PaperStorage.form(symbol.form()))
                .set(NUMBER_SERIES.TYPE, symbol.type())
                .set(NUMBER_SERIES.ISSUER_CODE, symbol.issuer())
                .set(NUMBER_SERIES.SERIES, series)
                .set(last, used == 0 ? 1 : used)
                .onConflict(
                        NUMBER_SERIES.CAMPAIGN_ID,
                        NUMBER_SERIES.UNIT_ID,
                        NUMBER_SERIES.FORM,
                        NUMBER_SERIES.TYPE,
                        NUMBER_SERIES.ISSUER_CODE,
                        NUMBER_SERIES.SERIES)
                .doUpdate()
                .set(last, used == 0 ? last.plus(1) : DSL.greatest(last, DSL.val(used)))
                .returningResult(last)
                .fetchSingle()
                .value1();
    }
}
