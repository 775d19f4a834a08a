package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a unit was called for a time.
///
/// @param validTo first day on which it was called so no more; null while it is
public record UnitEra(
        String code,
        String name,
        String fullName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
