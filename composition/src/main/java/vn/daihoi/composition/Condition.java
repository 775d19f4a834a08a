package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// One thing asked of a person. The kinds are closed: a new one does not compile until it is
/// handled wherever conditions are read.
public sealed interface Condition {

    String trait();

    /// @param day the day at which ages are counted
    Membership of(Person person, LocalDate day);

    /// The trait has one of the values.
    record Is(String trait, Set<Trait> values) implements Condition {

        public Is {
            values = Set.copyOf(values);
        }

        @Override
        public Membership of(Person person, LocalDate day) {
            var known = person.trait(trait);
            return known == null ? Membership.UNKNOWN : Membership.of(values.contains(known));
        }
    }

    /// The trait is known and has none of the values.
    record IsNot(String trait, Set<Trait> values) implements Condition {

        public IsNot {
            values = Set.copyOf(values);
        }

        @Override
        public Membership of(Person person, LocalDate day) {
            var known = person.trait(trait);
            return known == null ? Membership.UNKNOWN : Membership.of(!values.contains(known));
        }
    }

    /// Age in full years at the day of the congress, bounds included. Who is born on 29 February
    /// completes a year on 1 March where the year has no such day.
    ///
    /// @param atLeast null when there is no lower bound
    /// @param atMost null when there is no upper bound
    record Age(String trait, @Nullable Integer atLeast, @Nullable Integer atMost)
            implements Condition {

        @Override
        public Membership of(Person person, LocalDate day) {
            return person.trait(trait) instanceof Trait.Day born
                    ? of(years(born.latest(), day), years(born.earliest(), day))
                    : Membership.UNKNOWN;
        }

        private Membership of(long youngest, long oldest) {
            if (holds(youngest) && holds(oldest)) {
                return Membership.IN;
            }
            // a birth known to a year spans two ages; both outside, on different sides, cannot be
            return holds(youngest) || holds(oldest) ? Membership.UNKNOWN : Membership.OUT;
        }

        private boolean holds(long years) {
            return (atLeast == null || years >= atLeast) && (atMost == null || years <= atMost);
        }

        private static long years(LocalDate born, LocalDate day) {
            return ChronoUnit.YEARS.between(born, day);
        }
    }

    /// A number within bounds, both included.
    ///
    /// @param atLeast null when there is no lower bound
    /// @param atMost null when there is no upper bound
    record Within(String trait, @Nullable Long atLeast, @Nullable Long atMost)
            implements Condition {

        @Override
        public Membership of(Person person, LocalDate day) {
            return person.trait(trait) instanceof Trait.Number(long value)
                    ? Membership.of(
                            (atLeast == null || value >= atLeast)
                                    && (atMost == null || value <= atMost))
                    : Membership.UNKNOWN;
        }
    }
}
