package vn.daihoi.lessons.internal;

import vn.daihoi.organization.UnitId;

import java.util.Map;

/// In how many units the check of a lesson found the fault when it was adopted, and in how many it
/// finds it now. Units without anything to check are counted apart: they are no success.
public record Effect(Count before, Count now) {

    /// @param faults units with the fault
    /// @param checked units with something to check; `faults` or more
    /// @param unchecked units without
    public record Count(int faults, int checked, int unchecked) {

        public static Count of(Map<UnitId, Found> found) {
            int faults = count(found, Found.Kind.FAULT);
            return new Count(
                    faults,
                    faults + count(found, Found.Kind.CLEAN),
                    count(found, Found.Kind.NOTHING_TO_CHECK));
        }

        private static int count(Map<UnitId, Found> found, Found.Kind kind) {
            return (int) found.values().stream().filter(each -> each.kind() == kind).count();
        }

        /// Share of units with the fault among those with something to check, in per cent, rounded
        /// half up; 0 when there is nothing to check.
        public int percent() {
            return checked == 0 ? 0 : Math.round(100f * faults / checked);
        }

        /// A check that finds the fault in every unit is more likely wrong than the units.
        public boolean isEverywhere() {
            return checked > 1 && faults == checked;
        }
    }
}
