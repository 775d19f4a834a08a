package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ORGAN;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;
import java.util.regex.Pattern;

/// By which identifiers units are known to other bodies. Most wards have none: their code in the
/// campaign stands for it then, so that answers can be told apart.
@Service
public class Organs {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9]{1,10}(\\.[A-Za-z0-9]{1,10}){0,4}");

    private final DSLContext database;
    private final Audit audit;

    Organs(DSLContext database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    public Organ of(CampaignUnit unit) {
        String code =
                database.select(ORGAN.CODE)
                        .from(ORGAN)
                        .where(
                                ORGAN.CAMPAIGN_ID.eq(unit.campaign().value()),
                                ORGAN.UNIT_ID.eq(unit.id().value()))
                        .fetchOptional(ORGAN.CODE)
                        .orElse(unit.code());
        return new Organ(code, unit.fullName());
    }

    /// @param code such as `000.01.06.H26`
    /// @return false when it is not of the form
    @Transactional
    public boolean set(CampaignUnit unit, String code) {
        if (!FORM.matcher(code).matches()) {
            return false;
        }
        database.insertInto(ORGAN)
                .set(ORGAN.CAMPAIGN_ID, unit.campaign().value())
                .set(ORGAN.UNIT_ID, unit.id().value())
                .set(ORGAN.CODE, code)
                .onConflict(ORGAN.CAMPAIGN_ID, ORGAN.UNIT_ID)
                .doUpdate()
                .set(ORGAN.CODE, code)
                .execute();
        audit.record(
                Act.of("exchange.organ.set")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .after(Map.of("code", code)));
        return true;
    }
}
