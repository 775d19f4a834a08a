package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

/// How many of a group may be chosen. The kinds are closed.
public sealed interface Limit {

    /// A number of people.
    ///
    /// @param min null when there is no lower bound
    /// @param max null when there is no upper bound
    record Count(@Nullable Long min, @Nullable Long max) implements Limit {}

    /// A share of a named base.
    ///
    /// @param min null when there is no lower bound
    /// @param max null when there is no upper bound
    record Share(@Nullable Percent min, @Nullable Percent max, Base base) implements Limit {}

    /// The share may not fall under the one of the term that ends. Compared as fractions: a printed
    /// percentage would ask for too many or too few.
    record NotBelowBaseline() implements Limit {}
}
