package vn.daihoi.demo.internal;

import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The units of the demonstration by their codes.
final class UnitKeys {

    private final Map<String, UnitId> byCode = new HashMap<>();

    void put(String code, UnitId unit) {
        byCode.put(code, unit);
    }

    Collection<UnitId> all() {
        return byCode.values();
    }

    /// @throws IllegalArgumentException if the script names a unit that it does not have
    UnitId of(String code) {
        UnitId unit = byCode.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("The script has no unit [%s].".formatted(code));
        }
        return unit;
    }
}
