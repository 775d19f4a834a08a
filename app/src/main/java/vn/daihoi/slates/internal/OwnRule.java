package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.math.BigDecimal;
import java.util.UUID;

/// A rule that a unit set.
///
/// @param unit who set it
/// @param level of the units it holds for, in the branch of that unit
/// @param group id of a group of the profile
/// @param least people or per cent of the base, as `base` says; null when there is no lower bound
/// @param most null when there is no upper bound
/// @param wish whether it may be broken
public record OwnRule(
        UUID id,
        UnitId unit,
        String level,
        String group,
        Counted base,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean wish,
        String source,
        String setBy) {

    /// What the bounds count.
    public enum Counted {
        PEOPLE,
        CHOSEN,
        SEATS,
        START_OF_PREVIOUS_TERM;

        /// As stored and in forms.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
