package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.ANSWER;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import vn.daihoi.organization.CampaignUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Which answers stand in a unit's library: general ones of the units above it, of itself and of
/// those below it; never of the unit beside it.
///
/// @param above codes from the top to each unit above, and to the unit itself
record Reach(UUID campaign, String path, List<String> above) {

    static Reach of(CampaignUnit unit) {
        return new Reach(unit.campaign().value(), unit.path(), prefixes(unit.path()));
    }

    private static List<String> prefixes(String path) {
        var all = new ArrayList<String>();
        for (int at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) {
            all.add(path.substring(0, at));
        }
        all.add(path);
        return all;
    }

    Condition condition() {
        return ANSWER.GENERAL
                .isTrue()
                .and(ANSWER.CAMPAIGN_ID.eq(campaign))
                .and(
                        ANSWER.UNIT_PATH
                                .in(above)
                                .or(
                                        DSL.condition(
                                                "starts_with({0}, {1})",
                                                ANSWER.UNIT_PATH, DSL.val(path + "."))));
    }
}
