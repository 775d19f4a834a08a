package vn.daihoi.slates;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.UUID;

/// A rule on the structure of a Committee, as a lesson sets it.
///
/// @param id key of the lesson
/// @param group id of a group of the profile
/// @param ofSeats whether the bounds are per cent of the members chosen; people otherwise
/// @param least 0 or more; null when there is no lower bound
/// @param most null when there is no upper bound
/// @param source what the board names as the source, for instance `Bài học 3`
public record StructureDemand(
        UUID id,
        String group,
        boolean ofSeats,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String source) {}
