package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A unit that does not come from the register: the country, or a residential area.
///
/// @param code letters, digits and `_`, at most 30
public record NewUnit(
        RegisterLevel level,
        String code,
        String name,
        String fullName,
        @Nullable UnitId parent,
        LocalDate validFrom) {

    public NewUnit {
        if (!RegisterRow.isCode(code)) {
            throw new IllegalArgumentException(
                    "The code (%s) must be 1 to 30 letters, digits or _.".formatted(code));
        }
        if (name.isBlank() || fullName.isBlank()) {
            throw new IllegalArgumentException("The unit (%s) needs a name.".formatted(code));
        }
    }
}
