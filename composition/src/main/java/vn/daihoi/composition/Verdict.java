package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one rule says of one list.
///
/// @param part people of the list who surely count
/// @param possible people of the list who count if everything unknown turns out that way; `part` or
///   more
/// @param whole the number that shares of the rule are taken of; null when the rule counts people
/// @param base null when `whole` is
/// @param allowed the counts that the rule allows on a list of this size; [Range#ALL] when it
///   cannot be measured
/// @param people ids of those who surely count, in the order of the case
/// @param unknown ids of those who would count if a trait were known, in the order of the case
/// @param nearest ids of those whose coming or going would help, the most helpful first; empty when
///   the rule is met
public record Verdict(
        Rule rule,
        Outcome outcome,
        long part,
        long possible,
        @Nullable Long whole,
        @Nullable Base base,
        Range allowed,
        List<String> people,
        List<String> unknown,
        List<String> nearest) {

    /// "Cannot tell" is not a pass.
    public enum Outcome {
        MET,
        BROKEN,
        /// Something unknown decides: a trait of somebody, or the numbers of the term that ends.
        UNDECIDED
    }

    public Verdict {
        people = List.copyOf(people);
        unknown = List.copyOf(unknown);
        nearest = List.copyOf(nearest);
    }

    Verdict withNearest(List<String> helpers) {
        return new Verdict(
                rule, outcome, part, possible, whole, base, allowed, people, unknown, helpers);
    }
}
