package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A unit as it was called and placed on one day.
///
/// @param id key for life
/// @param level level of the register
/// @param code code on that day; other units may bear it on other days
/// @param name short name, for instance `Văn Chương`
/// @param fullName for instance `Phường Văn Chương`
/// @param parent unit above on that day; null at the top
/// @param validTo first day on which the unit is no more; null while it lives
public record Unit(
        UnitId id,
        RegisterLevel level,
        String code,
        String name,
        String fullName,
        @Nullable UnitId parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
