package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What became of units: the bridge between campaigns of different terms.
public interface Successions {

    /// Writes down one event and publishes [UnitSucceeded] for each unit that ended.
    Outcome record(Event event);

    /// Why an event could not be recorded; empty when it could. Changes nothing.
    Optional<Refusal> refusal(Event event);

    /// Units that ended and of which nobody has said what became of them, the latest first.
    ///
    /// @param limit at most so many
    List<UnitId> unexplained(int limit);

    /// The same, of some units only.
    List<UnitId> unexplained(Collection<UnitId> among, int limit);

    /// The newest lines, by day, the latest first.
    ///
    /// @param limit at most so many
    List<Succession> recorded(int limit);

    /// The same, of what became of some units only.
    List<Succession> recorded(Collection<UnitId> among, int limit);

    /// What came of a unit, and of that, to the units that live today.
    List<Succession> after(UnitId unit);

    /// What a unit came from, and from what that came.
    List<Succession> before(UnitId unit);

    /// What happened to units on a day.
    sealed interface Event {

        LocalDate day();

        /// The document that orders it.
        String source();

        /// Two or more units become one, wholly. One of them may go on as that one, when it keeps
        /// its name: then the others come to it.
        record Merged(LocalDate day, String source, List<UnitId> from, UnitId into)
                implements Event {}

        /// One unit goes in parts to two or more.
        record Split(LocalDate day, String source, UnitId from, List<UnitId> into)
                implements Event {}

        /// A unit ends and nothing takes its place, as when a level is removed.
        record Removed(LocalDate day, String source, UnitId unit) implements Event {}

        /// A unit goes on under a name so different that the register took it for another one.
        record Renamed(LocalDate day, String source, UnitId from, UnitId into) implements Event {}
    }

    sealed interface Outcome {

        record Recorded(List<Succession> lines) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    enum Refusal {
        /// a merger of one, or a split into one
        TOO_FEW_UNITS,
        /// a unit can't come of itself
        SAME_UNIT,
        /// a predecessor still lives on that day
        STILL_LIVING,
        /// a successor does not live on that day
        NOT_LIVING,
        /// what became of it is written already
        KNOWN_ALREADY
    }
}
