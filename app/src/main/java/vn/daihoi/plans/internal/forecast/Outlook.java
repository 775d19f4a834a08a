package vn.daihoi.plans.internal.forecast;

import java.time.LocalDate;

/// What can be said on a day about the congress of one unit.
public sealed interface Outlook {

    /// All steps before the congress are reached.
    record Ready() implements Outlook {}

    /// The day of the congress has come; there is nothing left to foretell.
    record Over() implements Outlook {}

    /// Nothing can be said.
    record Unknown(Why why) implements Outlook {}

    enum Why {
        /// the unit's congress has no day yet
        NO_DAY,
        /// too few steps were reached so far by all units together
        TOO_LITTLE
    }

    /// @param chance that a step is still open on the day of the congress, in percent, 1 to 95:
    ///   back-tests bear out no more
    /// @param from day before which all is ready with one chance in ten
    /// @param until day before which all is ready with nine chances in ten
    /// @param step the step that is most likely the last
    /// @param stepLate median of the days after the due day at which units finish that step
    /// @param habit days after the due day at which the unit usually finishes a step; negative
    ///   before it
    /// @param lateNow days that the step longest overdue is late today; 0 when none is
    /// @param left steps still open before the congress
    /// @param days from today to the congress
    /// @param others median of the days that other units needed for just these steps; -1 when too
    ///   few have done them
    /// @param othersCount how many other units that is
    record Expected(
            int chance,
            LocalDate from,
            LocalDate until,
            String step,
            int stepLate,
            int habit,
            int lateNow,
            int left,
            int days,
            int others,
            int othersCount)
            implements Outlook {

        /// From here on a unit is named as one that will probably not be ready.
        public static final int LIKELY = 50;

        /// From here on it is worth a look.
        public static final int POSSIBLE = 25;

        public Risk risk() {
            return chance >= LIKELY ? Risk.LIKELY : chance >= POSSIBLE ? Risk.POSSIBLE : Risk.LOW;
        }
    }

    enum Risk {
        LIKELY,
        POSSIBLE,
        LOW
    }
}
