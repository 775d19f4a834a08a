package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.REGISTER_IMPORT;
import static vn.daihoi.organization.internal.db.Tables.UNIT;
import static vn.daihoi.organization.internal.db.Tables.UNIT_NAME;
import static vn.daihoi.organization.internal.db.Tables.UNIT_PARENT;

import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterRow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Reads and writes whole states of the register: a few statements with arrays, however many rows.
final class RegisterStore {

    private static final long LOCK = 0x7265_6769_7374_6572L;

    private final DSLContext database;

    RegisterStore(DSLContext database) {
        this.database = database;
    }

    /// One import at a time.
    void lock() {
        database.execute("select pg_advisory_xact_lock({0})", DSL.val(LOCK));
    }

    /// Day of the newest state that was read; null before the first.
    @Nullable LocalDate latestState() {
        return database.select(DSL.max(REGISTER_IMPORT.VALID_FROM))
                .from(REGISTER_IMPORT)
                .fetchOne(0, LocalDate.class);
    }

    /// Provinces, districts and communes that have not ended.
    List<KnownUnit> living() {
        return database.select(
                        UNIT.ID,
                        UNIT.LEVEL,
                        UNIT.VALID_FROM,
                        UNIT_NAME.CODE,
                        UNIT_NAME.NAME,
                        UNIT_NAME.FULL_NAME,
                        UNIT_PARENT.PARENT_ID)
                .from(UNIT)
                .join(UNIT_NAME)
                .on(UNIT_NAME.UNIT_ID.eq(UNIT.ID), UNIT_NAME.VALID_TO.isNull())
                .join(UNIT_PARENT)
                .on(UNIT_PARENT.UNIT_ID.eq(UNIT.ID), UNIT_PARENT.VALID_TO.isNull())
                .where(
                        UNIT.VALID_TO.isNull(),
                        UNIT.LEVEL.in(
                                RegisterLevel.PROVINCE.code(),
                                RegisterLevel.DISTRICT.code(),
                                RegisterLevel.COMMUNE.code()))
                .fetch(row ->
                        new KnownUnit(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7()));
    }

    void write(RegisterChanges changes, LocalDate day) {
        end(changes.ended, day);
        begin(changes.begun, day);
        rename(changes.renamed, day);
        move(changes.moved, day);
        // Until the planner knows how many rows there are, the next read would take minutes.
        database.execute(
                "analyze organization.unit, organization.unit_name, organization.unit_parent");
    }

    private void end(List<UUID> units, LocalDate day) {
        close("unit_name", units, each -> each, day);
        close("unit_parent", units, each -> each, day);
        database.execute(
                "update organization.unit set valid_to = {1} where id = any({0})",
                uuids(units, each -> each), DSL.val(day));
    }

    private void begin(List<RegisterChanges.Begun> begun, LocalDate day) {
        database.execute(
                "insert into organization.unit (id, level, valid_from) select id, level, {2} from unnest({0}, {1}) as u (id, level)",
                uuids(begun, RegisterChanges.Begun::id),
                texts(begun, each -> each.row().level().code()),
                DSL.val(day));
        names(begun, RegisterChanges.Begun::id, RegisterChanges.Begun::row, day);
        places(begun, RegisterChanges.Begun::id, RegisterChanges.Begun::parent, day);
    }

    private void rename(List<RegisterChanges.Renamed> renamed, LocalDate day) {
        close("unit_name", renamed, RegisterChanges.Renamed::id, day);
        names(renamed, RegisterChanges.Renamed::id, RegisterChanges.Renamed::row, day);
    }

    private void move(List<RegisterChanges.Moved> moved, LocalDate day) {
        close("unit_parent", moved, RegisterChanges.Moved::id, day);
        places(moved, RegisterChanges.Moved::id, RegisterChanges.Moved::parent, day);
    }

    /// Ends what held until this day; what began on it was wrong and goes.
    private <T> void close(String table, Collection<T> all, Function<T, UUID> id, LocalDate day) {
        database.execute(
                "delete from organization."
                        + table
                        + " where unit_id = any({0}) and valid_from = {1}",
                uuids(all, id),
                DSL.val(day));
        database.execute(
                "update organization."
                        + table
                        + " set valid_to = {1} where unit_id = any({0}) and valid_to is null",
                uuids(all, id),
                DSL.val(day));
    }

    private <T> void names(
            Collection<T> all, Function<T, UUID> id, Function<T, RegisterRow> row, LocalDate day) {
        database.execute(
                "insert into organization.unit_name (unit_id, code, name, full_name, valid_from) select id, code, name, full_name, {4} from unnest({0}, {1}, {2}, {3}) as n (id, code, name, full_name)",
                uuids(all, id),
                texts(all, each -> row.apply(each).code()),
                texts(all, each -> row.apply(each).name()),
                texts(all, each -> row.apply(each).fullName()),
                DSL.val(day));
    }

    private <T> void places(
            Collection<T> all,
            Function<T, UUID> id,
            Function<T, ? extends @Nullable UUID> parent,
            LocalDate day) {
        database.execute(
                "insert into organization.unit_parent (unit_id, parent_id, valid_from) select id, parent, {2} from unnest({0}, {1}) as p (id, parent)",
                uuids(all, id), uuids(all, parent), DSL.val(day));
    }

    private static <T> Param<UUID[]> uuids(
            Collection<T> all, Function<T, ? extends @Nullable UUID> value) {
        return DSL.val(all.stream().map(value).toArray(UUID[]::new));
    }

    private static <T> Param<String[]> texts(Collection<T> all, Function<T, String> value) {
        return DSL.val(all.stream().map(value).toArray(String[]::new));
    }
}
