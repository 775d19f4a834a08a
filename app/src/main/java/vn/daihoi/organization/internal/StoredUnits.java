package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.REGISTER_IMPORT;
import static vn.daihoi.organization.internal.db.Tables.UNIT;
import static vn.daihoi.organization.internal.db.Tables.UNIT_NAME;
import static vn.daihoi.organization.internal.db.Tables.UNIT_PARENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.NewUnit;
import vn.daihoi.organization.RegisterFault;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterOutcome;
import vn.daihoi.organization.Unit;
import vn.daihoi.organization.UnitEra;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.platform.Ids;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class StoredUnits implements Units {

    private final DSLContext database;
    private final RegisterStore register;
    private final Clock clock;
    private final Audit audit;

    StoredUnits(DSLContext database, Clock clock, Audit audit) {
        this.database = database;
        this.register = new RegisterStore(database);
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    @Transactional
    public RegisterOutcome read(byte[] bytes, LocalDate day, Coverage coverage) {
        RegisterFile file = RegisterFile.read(bytes);
        if (!file.faults().isEmpty()) {
            return new RegisterOutcome.Faulty(file.faults());
        }
        register.lock();
        LocalDate latest = register.latestState();
        if (latest != null && day.isBefore(latest)) {
            return faulty(
                    new RegisterFault(
                            0, "", RegisterFault.Kind.LATER_STATE_KNOWN, latest.toString()));
        }
        RegisterChanges changes =
                RegisterChanges.between(register.living(), file.rows(), day, coverage);
        if (!changes.faults.isEmpty()) {
            return new RegisterOutcome.Faulty(changes.faults);
        }
        register.write(changes, day);
        remember(bytes, day, file.rows().size());
        var taken =
                new RegisterOutcome.Taken(
                        file.rows().size(),
                        changes.begun.size(),
                        changes.unchanged,
                        changes.renamed.size(),
                        changes.moved.size(),
                        changes.ended.size());
        audit.record(Act.of("organization.register.read").after(facts(taken, day)));
        return taken;
    }

    /// One entry for all rows: what became of each stands in the register itself.
    private static Map<String, Object> facts(RegisterOutcome.Taken taken, LocalDate day) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("day", day.toString());
        facts.put("rows", taken.rows());
        facts.put("begun", taken.begun());
        facts.put("renamed", taken.renamed());
        facts.put("moved", taken.moved());
        facts.put("ended", taken.ended());
        return facts;
    }

    private static RegisterOutcome faulty(RegisterFault fault) {
        return new RegisterOutcome.Faulty(List.of(fault));
    }

    private void remember(byte[] bytes, LocalDate day, int rows) {
        String hash = hash(bytes);
        boolean known =
                database.fetchExists(
                        REGISTER_IMPORT,
                        REGISTER_IMPORT.VALID_FROM.eq(day),
                        REGISTER_IMPORT.FILE_HASH.eq(hash));
        if (!known) {
            database.insertInto(REGISTER_IMPORT)
                    .set(REGISTER_IMPORT.ID, Ids.next())
                    .set(REGISTER_IMPORT.VALID_FROM, day)
                    .set(REGISTER_IMPORT.FILE_HASH, hash)
                    .set(REGISTER_IMPORT.ROWS, rows)
                    .set(REGISTER_IMPORT.READ_AT, OffsetDateTime.now(clock))
                    .execute();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional
    public UnitId add(NewUnit unit) {
        UUID id = Ids.next();
        database.insertInto(UNIT)
                .set(UNIT.ID, id)
                .set(UNIT.LEVEL, unit.level().code())
                .set(UNIT.VALID_FROM, unit.validFrom())
                .execute();
        database.insertInto(UNIT_NAME)
                .set(UNIT_NAME.UNIT_ID, id)
                .set(UNIT_NAME.CODE, unit.code())
                .set(UNIT_NAME.NAME, unit.name())
                .set(UNIT_NAME.FULL_NAME, unit.fullName())
                .set(UNIT_NAME.VALID_FROM, unit.validFrom())
                .execute();
        UnitId parent = unit.parent();
        database.insertInto(UNIT_PARENT)
                .set(UNIT_PARENT.UNIT_ID, id)
                .set(UNIT_PARENT.PARENT_ID, parent == null ? null : parent.value())
                .set(UNIT_PARENT.VALID_FROM, unit.validFrom())
                .execute();
        return new UnitId(id);
    }

    @Override
    public Optional<Unit> byCode(String code, LocalDate day) {
        return find(UNIT_NAME.CODE.eq(code), day).stream().findFirst();
    }

    @Override
    public Optional<Unit> get(UnitId unit, LocalDate day) {
        return find(UNIT.ID.eq(unit.value()), day).stream().findFirst();
    }

    @Override
    public List<Unit> children(UnitId unit, LocalDate day) {
        return find(UNIT_PARENT.PARENT_ID.eq(unit.value()), day);
    }

    private List<Unit> find(Condition condition, LocalDate day) {
        return database.select(
                        UNIT.ID,
                        UNIT.LEVEL,
                        UNIT.VALID_FROM,
                        UNIT.VALID_TO,
                        UNIT_NAME.CODE,
                        UNIT_NAME.NAME,
                        UNIT_NAME.FULL_NAME,
                        UNIT_PARENT.PARENT_ID)
                .from(UNIT)
                .join(UNIT_NAME)
                .on(
                        UNIT_NAME.UNIT_ID.eq(UNIT.ID),
                        on(UNIT_NAME.VALID_FROM, UNIT_NAME.VALID_TO, day))
                .join(UNIT_PARENT)
                .on(
                        UNIT_PARENT.UNIT_ID.eq(UNIT.ID),
                        on(UNIT_PARENT.VALID_FROM, UNIT_PARENT.VALID_TO, day))
                .where(condition, on(UNIT.VALID_FROM, UNIT.VALID_TO, day))
                .orderBy(
                        UNIT_NAME.NAME.collate(DSL.collation(DSL.name("public", "vi_natural"))),
                        UNIT_NAME.CODE)
                .fetch(StoredUnits::unit);
    }

    private static Condition on(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.le(day).and(to.isNull().or(to.gt(day)));
    }

    private static Unit unit(Record row) {
        UUID parent = row.get(UNIT_PARENT.PARENT_ID);
        return new Unit(
                new UnitId(row.get(UNIT.ID)),
                RegisterLevel.of(row.get(UNIT.LEVEL)).orElseThrow(),
                row.get(UNIT_NAME.CODE),
                row.get(UNIT_NAME.NAME),
                row.get(UNIT_NAME.FULL_NAME),
                parent == null ? null : new UnitId(parent),
                row.get(UNIT.VALID_FROM),
                row.get(UNIT.VALID_TO));
    }

    @Override
    public List<UnitEra> history(UnitId unit) {
        return database.selectFrom(UNIT_NAME)
                .where(UNIT_NAME.UNIT_ID.eq(unit.value()))
                .orderBy(UNIT_NAME.VALID_FROM)
                .fetch(row ->
                        new UnitEra(
                                row.getCode(),
                                row.getName(),
                                row.getFullName(),
                                row.getValidFrom(),
                                row.getValidTo()));
    }
}
