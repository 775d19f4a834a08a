package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.MEMBER_ORGANISATION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisation.Kind;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.internal.db.tables.records.MemberOrganisationRecord;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class StoredMemberOrganisations implements MemberOrganisations {

    private final DSLContext database;

    StoredMemberOrganisations(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<MemberOrganisation> of(UnitId unit, LocalDate day) {
        return find(
                unit,
                MEMBER_ORGANISATION
                        .VALID_FROM
                        .le(day)
                        .and(
                                MEMBER_ORGANISATION
                                        .VALID_TO
                                        .isNull()
                                        .or(MEMBER_ORGANISATION.VALID_TO.gt(day))));
    }

    @Override
    public List<MemberOrganisation> everOf(UnitId unit) {
        return find(unit, DSL.noCondition());
    }

    @Override
    public Optional<MemberOrganisation> find(UnitId unit, UUID organisation) {
        return find(unit, MEMBER_ORGANISATION.ID.eq(organisation)).stream().findFirst();
    }

    private List<MemberOrganisation> find(UnitId unit, Condition condition) {
        return database.selectFrom(MEMBER_ORGANISATION)
                .where(MEMBER_ORGANISATION.UNIT_ID.eq(unit.value()), condition)
                .orderBy(
                        MEMBER_ORGANISATION.VALID_TO.desc().nullsFirst(),
                        DSL.case_(MEMBER_ORGANISATION.KIND)
                                .when(Kind.SOCIO_POLITICAL.code(), 0)
                                .when(Kind.MASS.code(), 1)
                                .else_(2),
                        MEMBER_ORGANISATION.NAME.collate("vi-VN-x-icu"))
                .fetch(StoredMemberOrganisations::organisation);
    }

    private static MemberOrganisation organisation(MemberOrganisationRecord row) {
        return new MemberOrganisation(
                row.getId(),
                new UnitId(row.getUnitId()),
                row.getName(),
                row.getShortName(),
                Kind.of(row.getKind()),
                row.getValidFrom(),
                row.getValidTo());
    }

    @Override
    public UUID add(
            UnitId unit, String name, @Nullable String shortName, Kind kind, LocalDate from) {
        UUID id = Ids.next();
        database.insertInto(MEMBER_ORGANISATION)
                .set(MEMBER_ORGANISATION.ID, id)
                .set(MEMBER_ORGANISATION.UNIT_ID, unit.value())
                .set(MEMBER_ORGANISATION.NAME, name)
                .set(MEMBER_ORGANISATION.SHORT_NAME, shortName)
                .set(MEMBER_ORGANISATION.KIND, kind.code())
                .set(MEMBER_ORGANISATION.VALID_FROM, from)
                .execute();
        return id;
    }

    @Override
    public void correct(
            UnitId unit, UUID organisation, String name, @Nullable String shortName, Kind kind) {
        database.update(MEMBER_ORGANISATION)
                .set(MEMBER_ORGANISATION.NAME, name)
                .set(MEMBER_ORGANISATION.SHORT_NAME, shortName)
                .set(MEMBER_ORGANISATION.KIND, kind.code())
                .where(
                        MEMBER_ORGANISATION.ID.eq(organisation),
                        MEMBER_ORGANISATION.UNIT_ID.eq(unit.value()))
                .execute();
    }

    @Override
    public void end(UnitId unit, UUID organisation, LocalDate day) {
        database.update(MEMBER_ORGANISATION)
                .set(MEMBER_ORGANISATION.VALID_TO, day)
                .where(
                        MEMBER_ORGANISATION.ID.eq(organisation),
                        MEMBER_ORGANISATION.UNIT_ID.eq(unit.value()),
                        MEMBER_ORGANISATION.VALID_FROM.le(day))
                .execute();
    }
}
