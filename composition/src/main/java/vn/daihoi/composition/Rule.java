package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One demand on the composition of a list. The limits are data of the document in force, not code.
///
/// @param id stable and unique in a case: used in results, never shown alone
/// @param label as people read it
/// @param source the document and clause that demand it; empty when none was given
/// @param limits one or more; all of them must hold
/// @param standIn null when the rule grants no exception
public record Rule(
        String id,
        String label,
        String source,
        RuleLevel level,
        Group who,
        List<Limit> limits,
        @Nullable StandIn standIn) {

    public Rule {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException(
                    "limits must hold one or more, rule (%s).".formatted(id));
        }
    }
}
