package vn.daihoi.organization.internal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// A registered unit as it stood before a new state of the register was read.
record KnownUnit(
        UUID id,
        String level,
        LocalDate since,
        String code,
        String name,
        String fullName,
        @Nullable UUID parent) {}
