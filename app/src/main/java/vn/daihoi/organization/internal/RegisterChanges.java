package vn.daihoi.organization.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.RegisterFault;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterRow;
import vn.daihoi.organization.Units.Coverage;
import vn.daihoi.pages.NameStyle;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What a new state of the register changes in the known one. See [vn.daihoi.organization.Units]
/// for the rule that tells a known unit from a new one.
final class RegisterChanges {

    /// @param id of the unit, known or new
    record Begun(UUID id, RegisterRow row, @Nullable UUID parent) {}

    record Renamed(UUID id, RegisterRow row) {}

    record Moved(UUID id, @Nullable UUID parent) {}

    final List<Begun> begun = new ArrayList<>();
    final List<Renamed> renamed = new ArrayList<>();
    final List<Moved> moved = new ArrayList<>();
    final List<UUID> ended = new ArrayList<>();
    final List<RegisterFault> faults = new ArrayList<>();
    int unchanged;

    private final Map<String, UUID> idOfCode = new HashMap<>();
    private final Map<String, KnownUnit> matched = new HashMap<>();

    private RegisterChanges() {}

    static RegisterChanges between(
            List<KnownUnit> known, List<RegisterRow> rows, LocalDate day, Coverage coverage) {
        var changes = new RegisterChanges();
        changes.identify(known, rows);
        rows.forEach(changes::compare);
        changes.end(known, rows, day, coverage);
        return changes;
    }

    private void identify(List<KnownUnit> known, List<RegisterRow> rows) {
        var knownByCode = new HashMap<String, KnownUnit>();
        known.forEach(unit -> knownByCode.put(unit.code(), unit));
        for (RegisterRow row : rows) {
            KnownUnit unit = knownByCode.get(row.code());
            if (unit != null && isSame(unit, row)) {
                matched.put(row.code(), unit);
                idOfCode.put(row.code(), unit.id());
            } else {
                idOfCode.put(row.code(), Ids.next());
            }
        }
    }

    static boolean isSame(KnownUnit unit, RegisterRow row) {
        return unit.level().equals(row.level().code())
                && NameStyle.even(unit.name()).equals(NameStyle.even(row.name()));
    }

    private void compare(RegisterRow row) {
        UUID parent = row.parentCode().isEmpty() ? null : idOfCode.get(row.parentCode());
        KnownUnit unit = matched.get(row.code());
        if (unit == null) {
            begun.add(new Begun(known(row), row, parent));
            return;
        }
        boolean isRenamed = !NameStyle.even(unit.fullName()).equals(NameStyle.even(row.fullName()));
        boolean isMoved = !Objects.equals(unit.parent(), parent);
        if (isRenamed) {
            renamed.add(new Renamed(unit.id(), row));
        }
        if (isMoved) {
            moved.add(new Moved(unit.id(), parent));
        }
        if (!isRenamed && !isMoved) {
            unchanged++;
        }
    }

    private UUID known(RegisterRow row) {
        return Objects.requireNonNull(idOfCode.get(row.code()));
    }

    private void end(
            List<KnownUnit> known, List<RegisterRow> rows, LocalDate day, Coverage coverage) {
        var living = new HashSet<UUID>();
        matched.values().forEach(unit -> living.add(unit.id()));
        Set<UUID> covered = coverage == Coverage.WHOLE ? Set.of() : covered(known, rows);
        for (KnownUnit unit : known) {
            if (living.contains(unit.id())
                    || (coverage != Coverage.WHOLE && !covered.contains(unit.id()))) {
                continue;
            }
            if (unit.since().equals(day)) {
                faults.add(
                        new RegisterFault(
                                0, "code", RegisterFault.Kind.BEGAN_SAME_DAY, unit.code()));
            }
            ended.add(unit.id());
        }
    }

    /// The known units of the provinces that the file names.
    private static Set<UUID> covered(List<KnownUnit> known, List<RegisterRow> rows) {
        var provinces = new HashSet<String>();
        rows.stream()
                .filter(row -> row.level() == RegisterLevel.PROVINCE)
                .forEach(row -> provinces.add(row.code()));
        var covered = new HashSet<UUID>();
        known.stream()
                .filter(unit -> unit.level().equals("province") && provinces.contains(unit.code()))
                .forEach(unit -> covered.add(unit.id()));
        // Parents come before children when sorted by level: province, district, commune.
        for (String level : List.of("district", "commune")) {
            known.stream()
                    .filter(unit -> unit.level().equals(level) && covered.contains(unit.parent()))
                    .forEach(unit -> covered.add(unit.id()));
        }
        return covered;
    }
}
